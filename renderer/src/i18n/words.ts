export type { Words } from '@shared/words/words.ts';
