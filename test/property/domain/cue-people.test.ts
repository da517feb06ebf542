import { describe, expect, it } from 'vitest';
import { cellParts, freeWords, printPeople, readPeople, type CellPeople } from '@shared/domain/cue-people.ts';
import { labelsOf, nameKey, PeopleBook, type KnownPerson } from '@shared/domain/people-book.ts';
import { fc } from '../../support/chance.ts';

const NAMES = ['홍길동', '남궁 민수', '김철수', 'John Smith', 'Smith', '박다은', '안전팀', ''];
const NICKNAMES = ['나무', '민니', '새벽', 'Nana', '', ''];
const WORDS = [
  '케이터링',
  '박다은',
  '강현우(부)',
  '-',
  '미정',
  'A/V팀',
  '안전',
  '촬영팀(2층, 로비)',
  'Park',
  'John',
  '@노을',
];
const SEPARATORS = [', ', ',', '/', ' · ', '; ', '\n', ' ', ',, ', ' & '];

const people: fc.Arbitrary<readonly KnownPerson[]> = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), nickname: fc.constantFrom(...NICKNAMES) }), { maxLength: 5 })
  .map((list) =>
    list
      .filter(({ name, nickname }) => name !== '' || nickname !== '')
      .map((names, index) => ({ id: `p${index}`, ...names })),
  );

const typed = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...NAMES, ...NICKNAMES, ...WORDS, '나무님', '김철수 팀장', '나무(부)'),
        fc.string({ maxLength: 6 }),
      ),
      fc.constantFrom(...SEPARATORS),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.flat().join(''));

function read(text: string, known: readonly KnownPerson[], current?: CellPeople): CellPeople | undefined {
  const reading = readPeople(text.normalize('NFC'), new PeopleBook(known), current);
  return reading.ok ? { people: reading.people, otherPeople: reading.otherPeople } : undefined;
}

describe('a people cell', () => {
  it('links to people who are there, each once, and makes none', () => {
    fc.assert(
      fc.property(people, typed, (known, text) => {
        const ids = (read(text, known)?.people ?? []).map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !known.some((person) => person.id === id))).toEqual([]);
      }),
    );
  });

  it('reads what it prints as the same again, whoever is on it', () => {
    fc.assert(
      fc.property(people, typed, (known, text) => {
        const cell = read(text, known);
        fc.pre(cell !== undefined);
        const labels = labelsOf(known);
        const printed = printPeople(cell, labels, '부');
        const again = read(printed, known, cell);
        expect(again).toEqual(cell);
        expect(
          cellParts(cell, labels, '부')
            .map((part) => part.text)
            .join(''),
        ).toBe(printed);
      }),
    );
  });

  it('loses no word that links to nobody, and keeps such words in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
        fc.constantFrom(', ', '; ', '\n'),
        (words, between) => {
          const known: readonly KnownPerson[] = [{ id: 'p', name: '', nickname: '나무' }];
          const text = ['나무', ...words].join(between);
          const cell = read(text, known);
          expect(cell?.people).toEqual([{ personId: 'p', duty: 'lead' }]);
          expect(cell?.otherPeople).toBe(words.join(between));
          const last = read([...words, '나무'].join(between), known);
          expect(printPeople(last ?? { people: [], otherPeople: '' }, labelsOf(known), '부')).toBe(
            [...words, '나무'].join(', '),
          );
        },
      ),
    );
  });

  it('without a known name is stored as it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }),
        fc.constantFrom(', ', ',', '; ', '\n', '/'),
        (words, between) => {
          const text = words.join(between);
          expect(read(text, [])).toEqual({ people: [], otherPeople: text });
        },
      ),
    );
  });

  it('offers only words that are in it, each once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const cell = read(text, []);
        const words = freeWords(cell === undefined ? [] : [cell]);
        expect(words.filter((word) => !text.normalize('NFC').includes(word))).toEqual([]);
        expect(new Set(words.map(nameKey)).size).toBe(words.length);
      }),
    );
  });
});
