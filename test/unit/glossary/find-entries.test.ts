import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '@app/glossary/entries.ts';
import { findEntries } from '@app/glossary/find-entries.ts';
import { inLanguage } from '../../support/language.ts';

function keysFor(typed: string, kind: Parameters<typeof findEntries>[1] = null): readonly string[] {
  return findEntries(typed, kind).map(({ key }) => key);
}

describe('finding an entry of the glossary', () => {
  test.each([
    ['공론장', 'forum'],
    ['ㅅㅎㅈ', 'experiment'],
    ['임파워', 'empowerment'],
    // The other name of one, in its explanation.
    ['제안형', 'discussion'],
    // The other language, and the other keyboard layout.
    ['working group', 'workingGroup'],
    ['rhdfhswkd', 'forum'],
  ])('%s finds %s', (typed, key) => {
    expect(keysFor(typed)).toContain(key);
  });

  test('what fits nothing finds nothing, and nothing typed finds all', () => {
    expect(keysFor('온새미로')).toEqual([]);
    expect(keysFor('  ')).toHaveLength(GLOSSARY.length);
  });

  test('a kind leaves the others out', () => {
    expect(keysFor('플랫폼', 'wording')).toEqual(['platformName']);
    expect(keysFor('', 'principle')).not.toContain('forum');
  });

  test('in English the explanations that are read are searched, and the Korean names too', () => {
    expect(inLanguage('en', () => keysFor('small scale'))).toEqual(['experiment']);
    expect(inLanguage('en', () => keysFor('협치'))).toEqual(['governance']);
  });
});
