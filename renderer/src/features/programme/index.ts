export { ProgrammeRoom } from './ProgrammeRoom.tsx';
