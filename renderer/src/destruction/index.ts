export { UnreadableNote } from './UnreadableNote.tsx';
export { useUnreadable } from './useUnreadable.ts';
