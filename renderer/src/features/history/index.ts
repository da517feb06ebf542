export { HistoryRoom } from './HistoryRoom.tsx';
