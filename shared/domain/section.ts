/** Which part of the day a cue's section text names (korean conventions 1.2). */
import type { CuePhase } from './cue-model.ts';

/** A numbering or bracket before the word: `1. 식전`, `[식후]`. */
const MARKS = /^[\s\d.()[\]<>〈〉《》【】「」·-]+/u;

/**
 * 식전…, 사전… and English `pre`, `pre-show`, `pre-event` are before the programme; 식후…, 사후… and `post…` after it; all else
 * is the programme. English words that only begin with the letters (presentation, poster) are the programme.
 */
export function phaseOf(section: string): CuePhase {
  const text = section.normalize('NFKC').replace(MARKS, '').toLowerCase();
  if (/^(?:식전|사전|pre(?:[-\s]|show|event|$))/u.test(text)) return 'pre';
  if (/^(?:식후|사후|post(?:[-\s]|show|event|$))/u.test(text)) return 'post';
  return 'main';
}
