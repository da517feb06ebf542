export function FilmingRoom() {
  return null;
}
