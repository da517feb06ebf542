import type { proposer as ko } from '../ko/proposer.ts';
import type { Words } from '../words.ts';

export const proposer: Words<typeof ko> = {};
