export function ChecksRoom() {
  return null;
}
