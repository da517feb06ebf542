export { OverviewRoom } from './OverviewRoom.tsx';
