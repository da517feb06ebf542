export { AttachmentSection, type AttachmentSectionProps } from './AttachmentSection.tsx';
