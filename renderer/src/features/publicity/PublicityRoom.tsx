export function PublicityRoom() {
  return null;
}
