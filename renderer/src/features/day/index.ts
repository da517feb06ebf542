export { DayRoom } from './DayRoom.tsx';
