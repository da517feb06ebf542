export { CateringRoom } from './CateringRoom.tsx';
