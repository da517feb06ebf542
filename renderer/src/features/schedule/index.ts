export { ScheduleRoom } from './ScheduleRoom.tsx';
