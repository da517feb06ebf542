export { PublicityRoom } from './PublicityRoom.tsx';
