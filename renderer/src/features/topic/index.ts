export { TopicRoom } from './TopicRoom.tsx';
