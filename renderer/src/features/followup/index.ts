export { FollowupRoom } from './FollowupRoom.tsx';
