export { DocumentsRoom } from './DocumentsRoom.tsx';
