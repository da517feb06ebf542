export { BoardRoom } from './BoardRoom.tsx';
