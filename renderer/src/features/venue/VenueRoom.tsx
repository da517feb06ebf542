export function VenueRoom() {
  return null;
}
