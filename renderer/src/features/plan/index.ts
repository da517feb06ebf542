export { PlanRoom } from './PlanRoom.tsx';
