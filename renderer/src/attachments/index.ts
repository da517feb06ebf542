export { AttachmentSection } from './AttachmentSection.tsx';
