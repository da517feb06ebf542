export function FollowupRoom() {
  return null;
}
