/** What a page that was taken over could send: everything that structured clone carries, and nothing that a form makes. */
import { fc } from '../../support/chance.ts';

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function cyclicObject(): unknown {
  const value: Record<string, unknown> = { id: 'x' };
  value['self'] = value;
  return value;
}

function cyclicArray(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

/** Own keys that would reach a prototype if something assigned them one by one. */
function prototypeKeys(): unknown {
  return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}');
}

/** Fresh at each call, as a call may keep or change what it is given. */
const MAKERS: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  'not a number': () => Number.NaN,
  infinite: () => -Infinity,
  'a fraction': () => 0.1,
  'beyond safe integers': () => 2 ** 60,
  'a big integer': () => 10n ** 30n,
  'an empty text': () => '',
  'a control character': () => 'a\u0000b',
  'half a character': () => 'a\ud800b',
  'a turned direction': () => 'a\u202eb',
  'a long text': () => '가'.repeat(100_000),
  'a long text of combining marks': () => `a${'\u0301'.repeat(50_000)}`,
  'a path': () => '../../../../etc/passwd',
  'a file address': () => 'file:///etc/passwd',
  'a script address': () => 'javascript:alert(1)',
  SQL: () => "x'; DROP TABLE task; --",
  'no such id': () => '01900000-0000-7000-8000-ffffffffffff',
  'an empty object': () => ({}),
  'an empty list': () => [],
  'a long list': () => Array<null>(200_000).fill(null),
  'a list with holes': () => Object.assign([], { 5000: 'x' }),
  'a deep object': () => nested(20_000, (inner) => ({ inner })),
  'a deep list': () => nested(20_000, (inner) => [inner]),
  'a cyclic object': cyclicObject,
  'a cyclic list': cyclicArray,
  'prototype keys': prototypeKeys,
  'a text that is an object': () => Object('x'),
  'a date': () => new Date(0),
  'no date': () => new Date(Number.NaN),
  'a map': () => new Map([['id', 'x']]),
  'a set': () => new Set(['x']),
  'an expression': () => /(a+)+$/,
  'an error': () => new Error('x'),
  bytes: () => new Uint8Array(1000),
  'a buffer': () => new ArrayBuffer(8),
};

export const HOSTILE_KINDS: readonly string[] = Object.keys(MAKERS);

export function hostileValue(kind: string): unknown {
  return MAKERS[kind]?.();
}

export interface Mutation {
  /** Which of the value's places is struck, counted over all of them and wrapped around. */
  readonly place: number;
  readonly how: 'replace' | 'drop' | 'double' | 'addKey';
  readonly kind: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'drop', 'double', 'addKey'),
  kind: fc.constantFrom(...HOSTILE_KINDS),
});

type Path = readonly (string | number)[];

/** Not into what an earlier strike made endless, nor for every item of what it made long: the second strike would hit nothing else. */
const DEEPEST_PLACE = 12;
const MOST_ITEMS = 50;

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (path.length === DEEPEST_PLACE) return [path];
  if (Array.isArray(value))
    return [path, ...value.slice(0, MOST_ITEMS).flatMap((item, index) => placesOf(item, [...path, index]))];
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value))
    return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
  return [path];
}

/** A copy of plain data with one of its places struck; the data itself stays as it is. */
export function mutated(value: unknown, { place, how, kind }: Mutation): unknown {
  const places = placesOf(value);
  const path = places[place % places.length] ?? [];
  return struck(value, path, how, kind);
}

function struck(value: unknown, [step, ...rest]: Path, how: Mutation['how'], kind: string): unknown {
  if (step === undefined) return how === 'double' ? [value, value] : hostileValue(kind);
  if (Array.isArray(value)) {
    if (rest.length === 0 && how === 'drop') return value.filter((_item, index) => index !== step);
    return value.map((item: unknown, index) => (index === step ? struck(item, rest, how, kind) : item));
  }
  const entries = Object.entries(value ?? {});
  if (rest.length === 0 && how === 'drop') return Object.fromEntries(entries.filter(([key]) => key !== step));
  const changed = entries.map(([key, item]) => [key, key === step ? struck(item, rest, how, kind) : item] as const);
  return Object.fromEntries(
    rest.length === 0 && how === 'addKey' ? [...entries, ['__proto__', hostileValue(kind)]] : changed,
  );
}
