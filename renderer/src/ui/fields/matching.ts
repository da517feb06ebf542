import { disassemble } from 'es-hangul';

/** What a list shows and what typing finds. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** Quiet words after the label. */
  readonly hint?: string;
  /** Other words by which it is found, not shown. */
  readonly keywords?: string;
  readonly disabled?: boolean;
}

function squash(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('ko').replace(/\s+/g, '');
}

/** The first consonant of each syllable; what is not a syllable stays (korean conventions 5.6). */
function initials(text: string): string {
  return Array.from(text, (letter) => (/[가-힣]/.test(letter) ? (disassemble(letter)[0] ?? letter) : letter)).join('');
}

/**
 * True when the typed text is found in the text: spaces and case aside, by initial consonants alone ("ㅅㅇㅇ"),
 * and while the last syllable is still half typed ("길고야" finds 길고양이).
 */
export function matchesTyped(text: string, typed: string): boolean {
  const wanted = squash(typed);
  if (wanted === '') return true;
  const whole = squash(text);
  if (whole.includes(wanted)) return true;
  if (/^[ㄱ-ㅎa-z0-9]+$/.test(wanted) && /[ㄱ-ㅎ]/.test(wanted)) return initials(whole).includes(wanted);
  return disassemble(whole).includes(disassemble(wanted));
}

/** The options that the typed text finds, those that begin with it first. */
export function findOptions<O extends Option>(options: readonly O[], typed: string): readonly O[] {
  const wanted = squash(typed);
  if (wanted === '') return options;
  const found = options.filter((option) => matchesTyped(`${option.label} ${option.keywords ?? ''}`, typed));
  const begins = (option: O) => (squash(option.label).startsWith(wanted) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other));
}

/** The next option that begins with a typed letter or initial consonant, searching on from `after` and around. */
export function typeAhead(options: readonly Option[], typed: string, after: number): number {
  const count = options.length;
  for (let step = 1; step <= count; step += 1) {
    const at = (after + step + count) % count;
    const option = options[at];
    if (!option || option.disabled) continue;
    const label = squash(option.label);
    if (label.startsWith(squash(typed)) || initials(label).startsWith(typed)) return at;
  }
  return -1;
}
