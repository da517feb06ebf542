export function PlanRoom() {
  return null;
}
