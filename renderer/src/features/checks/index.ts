export { ChecksRoom } from './ChecksRoom.tsx';
