export { attachmentUrl } from './url.ts';
export { AttachmentSection } from './AttachmentSection.tsx';
