import { describe, expect, it } from 'vitest';
import { readRecoveryKey, RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';

const VALUES = Array.from({ length: RECOVERY_VALUES }, (_none, at) => (at * 7 + 3) % 32);
const TEXT = recoveryText(VALUES);
const GROUPS = TEXT.split('-');

/** With one group written otherwise. */
function withGroup(at: number, change: (group: string) => string): string {
  return GROUPS.map((group, place) => (place === at ? change(group) : group)).join('-');
}

describe('a recovery key', () => {
  it('is eight groups of five, without letters that look like others', () => {
    expect(TEXT).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('is read however it is typed', () => {
    const misread = TEXT.replaceAll('0', 'o').replaceAll('1', 'l');
    for (const typed of [TEXT, TEXT.toLowerCase(), TEXT.replaceAll('-', ' '), GROUPS.join(''), ` ${TEXT}\n`, misread]) {
      expect(readRecoveryKey(typed)).toEqual({ kind: 'key', text: TEXT });
    }
  });

  it('tells every single wrong character and every exchange of two by its group', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const [at, group] of GROUPS.entries()) {
      const faults: string[] = [];
      for (let place = 0; place < 5; place += 1) {
        faults.push(...[...alphabet].map((letter) => group.slice(0, place) + letter + group.slice(place + 1)));
        for (let other = place + 1; other < 5; other += 1) {
          const letters = [...group];
          [letters[place], letters[other]] = [letters[other] ?? '', letters[place] ?? ''];
          faults.push(letters.join(''));
        }
      }
      for (const fault of faults.filter((each) => each !== group)) {
        expect(readRecoveryKey(withGroup(at, () => fault))).toEqual({ kind: 'fault', group: at + 1 });
      }
    }
  });

  it('tells a group that is short, left out, doubled or exchanged with another', () => {
    expect(readRecoveryKey(withGroup(4, (group) => group.slice(1)))).toEqual({ kind: 'fault', group: 5 });
    expect(readRecoveryKey(GROUPS.toSpliced(2, 1).join('-'))).toEqual({ kind: 'fault', group: 3 });
    expect(readRecoveryKey(GROUPS.slice(0, 7).join('-'))).toEqual({ kind: 'fault', group: 8 });
    expect(readRecoveryKey([...GROUPS, GROUPS[7]].join('-'))).toEqual({ kind: 'fault', group: 9 });
    expect(readRecoveryKey([GROUPS[1], GROUPS[0], ...GROUPS.slice(2)].join('-'))).toEqual({ kind: 'fault', group: 1 });
    expect(readRecoveryKey(withGroup(0, () => 'UUUUU'))).toEqual({ kind: 'fault', group: 1 });
  });

  it('is not seen in a passphrase', () => {
    for (const typed of [
      '우산 열쇠 도토리 아침',
      'correct horse battery staple',
      'umbrella-key-acorn-morning-mill-9',
      '',
    ]) {
      expect(readRecoveryKey(typed)).toEqual({ kind: 'none' });
    }
  });
});
