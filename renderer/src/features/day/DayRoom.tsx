export function DayRoom() {
  return null;
}
