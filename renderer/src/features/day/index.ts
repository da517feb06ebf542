export { DayRoom } from './DayRoom.tsx';
export { BigScreen } from './big/BigScreen.tsx';
