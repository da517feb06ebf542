import {
  beforeIdOf,
  fieldsOf,
  isTyped,
  waitingOf,
  withDrafts,
  without,
  withoutEmpty,
  withoutStored,
  withOpen,
  withTyped,
} from '@app/records/table/draft-rows.ts';
import type { Draft } from '@app/records/table/draft-rows.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';

interface Fields {
  readonly name: string;
  readonly kind: 'own' | 'grant';
  readonly amount: number | null;
  readonly isFood: boolean;
}

const stored = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

function open(after: string | null, start: Partial<Fields> = {}, drafts: readonly Draft<Fields>[] = [], id = 'new') {
  return withOpen(drafts, { id, after, start });
}

function idsOf(drafts: readonly Draft<Fields>[]): string {
  return withDrafts(stored, drafts, ({ id }) => ({ id }))
    .map(({ id }) => id)
    .join(' ');
}

describe('a draft', () => {
  test('stands at its place, at the end when the row above it is gone', () => {
    expect(idsOf(open('a'))).toBe('a new b c');
    expect(idsOf(open(null))).toBe('a b c new');
    expect(idsOf(open('gone'))).toBe('a b c new');
    expect(withDrafts(stored, [], ({ id }) => ({ id }))).toBe(stored);
  });

  test('is stored before the row that follows it', () => {
    expect(beforeIdOf(stored, 'a')).toBe('b');
    expect(beforeIdOf(stored, 'c')).toBeNull();
    expect(beforeIdOf(stored, null)).toBeNull();
    expect(beforeIdOf(stored, 'gone')).toBeNull();
  });

  test.each<[string, Partial<Fields>, boolean]>([
    ['nothing', {}, false],
    ['blanks', { name: '  ' }, false],
    ['the name that it began with', { name: '새 재원' }, false],
    ['its name taken away', { name: '' }, false],
    ['no amount, no tick', { amount: null, isFood: false }, false],
    ['nought', { amount: 0 }, false],
    ['an amount', { amount: 500 }, true],
    ['another name', { name: '시 보조금' }, true],
    ['another kind', { kind: 'grant' }, true],
    ['a tick', { isFood: true }, true],
  ])('with %s: typed is %s', (_what, typed, is) => {
    expect(isTyped<Fields>({ start: { name: '새 재원', kind: 'own' }, typed })).toBe(is);
  });

  test('keeps what it began with beside what was typed', () => {
    const [draft] = withTyped(open('a', { name: '새 재원', kind: 'own' }), 'new', { amount: 500 });
    expect(draft && fieldsOf(draft)).toEqual({ name: '새 재원', kind: 'own', amount: 500 });
  });
});

describe('of several drafts', () => {
  test('an empty one gives way to one at another place, and is found again at its own', () => {
    const drafts = open('a');
    expect(idsOf(open('b', {}, drafts, 'next'))).toBe('a b next c');
    expect(open('a', {}, drafts, 'next')).toBe(drafts);
    expect(open('new', {}, drafts, 'next')).toBe(drafts);
  });

  test('one that was typed into and still waits is kept open', () => {
    const drafts = withTyped(open('a'), 'new', { amount: 500 });
    expect(open('b', {}, drafts, 'next')).toBe(drafts);
    expect(withoutEmpty(drafts)).toBe(drafts);
    expect(waitingOf(drafts)?.id).toBe('new');
  });

  test('one on its way to the store lets the next one wait, and is shown once', () => {
    const sent = open(null).map((draft) => ({ ...draft, isSent: true }));
    const drafts = open(null, {}, sent, 'next');
    expect(idsOf(drafts)).toBe('a b c new next');
    expect(waitingOf(drafts)?.id).toBe('next');
    const arrived = [...stored, { id: 'new' }];
    expect(withDrafts(arrived, drafts, ({ id }) => ({ id })).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'new',
      'next',
    ]);
    expect(withoutStored(drafts, arrived).map(({ id }) => id)).toEqual(['next']);
  });

  test('empty ones go when the user goes elsewhere; sent ones do not', () => {
    expect(withoutEmpty(open('a'))).toEqual([]);
    const sent = open('a').map((draft) => ({ ...draft, isSent: true }));
    expect(withoutEmpty(sent)).toBe(sent);
    expect(without(open('a'), ['new'])).toEqual([]);
  });

  test('no run of opening and leaving makes a row, and at most one waits', () => {
    const places = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', null)), { maxLength: 20 });
    fc.assert(
      fc.property(places, (steps) => {
        const drafts = steps.reduce<readonly Draft<Fields>[]>(
          (now, after, step) => (step % 3 === 2 ? withoutEmpty(now) : open(after, {}, now, `new${step}`)),
          [],
        );
        expect(drafts.length).toBeLessThanOrEqual(1);
        expect(withoutEmpty(drafts)).toEqual([]);
      }),
    );
  });
});
