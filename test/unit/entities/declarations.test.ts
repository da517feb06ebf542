import type { Declaration } from '@shared/entities/define.ts';
import { blankFields, fieldNames, fieldsOf, referencesIn, uniqueColumns } from '@shared/entities/derive.ts';
import { defineEntity } from '@shared/entities/define.ts';
import {
  choice,
  day,
  flag,
  json,
  line,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  since,
  won,
} from '@shared/entities/fields.ts';
import { DECLARED, ENTITIES, ENTITY_NAMES } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { ROOM_TOPICS, TOPICS } from '@shared/contract/topics.ts';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const declarations = Object.entries(DECLARED) as unknown as readonly (readonly [EntityName, Declaration])[];

describe.each(declarations)('the declaration of %s', (table, declaration) => {
  const columns = new Set(['id', ...Object.keys(declaration.fields)]);

  test('names only columns that it has', () => {
    const { name, order = [], key = [], uniqueIfGiven = [], numbered, rules = [] } = declaration;
    const named = [...name, ...order, ...key, ...uniqueIfGiven, ...rules.map(({ at }) => at)];
    expect([...named, ...(numbered === undefined ? [] : [numbered])].filter((column) => !columns.has(column))).toEqual(
      [],
    );
  });

  test('points only at itself and at tables that come before it', () => {
    const before = ENTITY_NAMES.slice(0, ENTITY_NAMES.indexOf(table) + 1);
    const targets = referencesIn(declaration, DECLARED).map(({ target }) => target);
    expect(targets.filter((target) => !before.some((earlier) => earlier === target))).toEqual([]);
  });

  test('says of every text whom it may name', () => {
    const unclassed = fieldNames(declaration, ({ kind, personal }) => {
      return (kind === 'text' || kind === 'structure' || kind === 'code') && personal === undefined;
    });
    expect(unclassed).toEqual([]);
  });

  test('has an order exactly where it has ranks', () => {
    expect(declaration.order !== undefined).toBe(fieldsOf(declaration).some(([, { kind }]) => kind === 'rank'));
  });

  test('gives blanks that its rows may hold', () => {
    const shape: Readonly<Record<string, z.ZodType>> = ENTITIES[table].shape;
    const wrong = Object.entries(blankFields(declaration)).filter(
      ([column, blank]) => shape[column]?.safeParse(blank).success !== true,
    );
    expect(wrong).toEqual([]);
  });

  test.each(['ko', 'en'])('has words for itself and its columns in %s', (locale) => {
    const has = (key: string) => typeof i18n.getResource(locale, 'words', key) === 'string';
    const spoken = fieldNames(declaration, ({ fixed, kind }) => fixed !== true && kind !== 'rank');
    expect(has(`history.thing.${table}`)).toBe(true);
    expect(spoken.filter((column) => !has(`history.column.${table}.${column}`))).toEqual([]);
  });
});

/** A table that nobody registered, with every kind of field that a room may ask for. */
const shift = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['personId'],
  key: ['title'],
  onCopy: 'keep',
  rules: [{ code: 'nameMissing', at: 'title', holds: ({ title }) => title !== '-' }],
  fields: {
    personId: ref('person', 'part'),
    taskId: ref('task', 'clear'),
    title: requiredLine({ personal: 'free' }),
    place: line({ personal: 'free' }),
    notes: onCopy(note({ personal: 'about' }), 'reset'),
    kind: choice(z.enum(['early', 'late']), 'shiftKind', 'early'),
    on: plannedDay(),
    told: orNone(day()),
    fee: won(),
    isDone: onCopy(flag(), 'reset'),
    extra: since(json(z.record(z.string(), z.string()), { personal: 'free' }), {}),
    rank: rank(),
  },
});

describe('what follows from a declaration', () => {
  const declaration: Declaration = shift;

  test('references, in the order of the fields, the experiment first', () => {
    expect(referencesIn(declaration)).toEqual([
      { column: 'experimentId', target: 'experiment', onRemove: 'remove', isPart: false },
      { column: 'personId', target: 'person', onRemove: 'remove', isPart: true },
      { column: 'taskId', target: 'task', onRemove: 'clear', isPart: false },
    ]);
  });

  test('a new row: blank where nothing must be given', () => {
    expect(blankFields(declaration)).toEqual({
      taskId: null,
      place: '',
      notes: '',
      kind: 'early',
      on: null,
      told: null,
      fee: 0,
      isDone: false,
    });
  });

  test('the key holds within its experiment', () => {
    expect(uniqueColumns(declaration)).toEqual(['experimentId', 'title']);
  });

  test('a file may be older than a column, a stored row may not', () => {
    const id = '01742810-7000-7001-8000-05117e000001';
    const row = { ...blankFields(declaration), id, experimentId: id, personId: id, title: '문 열기', rank: 'a0' };
    expect(shift.fileSchema.parse(row).extra).toEqual({});
    expect(shift.schema.safeParse(row).success).toBe(false);
    expect(shift.schema.safeParse({ ...row, extra: {}, fee: 0.5 }).success).toBe(false);
  });

  test('planned days and what came of the plan are told apart', () => {
    expect(fieldNames(declaration, ({ moves }) => moves === true)).toEqual(['on']);
    expect(fieldNames(declaration, ({ onCopy: treatment }) => treatment === 'reset')).toEqual(['notes', 'isDone']);
  });
});

test('the changes of every room have a topic of their own', () => {
  expect(ROOM_IDS.filter((room) => !(TOPICS as readonly string[]).includes(ROOM_TOPICS[room]))).toEqual([]);
  expect(new Set(TOPICS).size).toBe(TOPICS.length);
  expect(ROOM_TOPICS).toMatchObject({ board: 'tasks', programme: 'cues', venue: 'venue', ofOwner: 'attachments' });
});
