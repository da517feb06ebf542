import { describe, expect, it } from 'vitest';
import { findOptions, matchesTyped, typeAhead } from '../../../renderer/src/ui/fields/matching';

const people = ['서울역 일일야학', '길고양이', 'Kim 1팀', '나무', '남궁민수'].map((label) => ({ value: label, label }));

describe('finding by typing', () => {
  it('finds by initial consonants, Latin letters and digits kept', () => {
    expect(matchesTyped('서울역 일일야학', 'ㅅㅇㅇ')).toBe(true);
    expect(matchesTyped('Kim 1팀', 'kim1ㅌ')).toBe(true);
    expect(matchesTyped('나무', 'ㄴㄱ')).toBe(false);
  });

  it('finds while the last syllable is half typed', () => {
    expect(matchesTyped('길고양이', '길고야')).toBe(true);
    expect(matchesTyped('대조동', '댖')).toBe(true);
    expect(matchesTyped('길고양이', '길고와')).toBe(false);
  });

  it('ignores case, spaces and the Unicode form', () => {
    expect(matchesTyped('서울역 일일야학', '서울역일일'.normalize('NFD'))).toBe(true);
    expect(matchesTyped('Kim 1팀', 'KIM')).toBe(true);
  });

  it('puts what begins with the text first', () => {
    const options = ['행사 총괄', '총괄'].map((label) => ({ value: label, label }));
    expect(findOptions(options, '총').map((option) => option.label)).toEqual(['총괄', '행사 총괄']);
    expect(findOptions(options, '')).toBe(options);
  });

  it('jumps from letter to letter and around', () => {
    expect(typeAhead(people, 'ㄴ', 0)).toBe(3);
    expect(typeAhead(people, 'ㄴ', 3)).toBe(4);
    expect(typeAhead(people, 'ㄴ', 4)).toBe(3);
    expect(typeAhead(people, 'ㅎ', 0)).toBe(-1);
  });
});
