export function CateringRoom() {
  return null;
}
