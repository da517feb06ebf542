/** The tables are a value: a library with one that the product has not, of every kind of field, is served like the others. */
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import type { Difference } from '@shared/contract/bundle-difference.ts';
import { withRequired } from '@shared/domain/merge-picks.ts';
import { defineEntity } from '@shared/entities/define.ts';
import * as field from '@shared/entities/fields.ts';
import { DECLARED, Registry } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { tableStatements } from '@shared/entities/table-sql.ts';
import { changeText, fieldName, thingText, valueText } from '@app/i18n/history-sentences.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { inLanguage } from '../support/language.ts';
import { newId } from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

const booth = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'nameMissing', at: 'title', holds: ({ title }) => title !== '-' }],
  fields: {
    personId: field.orNone(field.ref('person', 'part')),
    taskId: field.ref('task', 'clear'),
    title: field.requiredLine({ personal: 'free' }),
    keeper: field.line({ personal: 'name' }),
    call: field.line({ personal: 'contact' }),
    remark: field.note({ personal: 'about' }),
    talk: field.note({ personal: 'free' }),
    ticket: field.orNone(field.code(z.string().max(20))),
    fee: field.won(),
    result: field.onCopy(field.balance(), 'reset'),
    tables: field.integer(0, 100, 1),
    visitors: field.onCopy(field.orNone(field.heads()), 'reset'),
    length: field.orNone(field.minutes()),
    opens: field.orNone(field.clock()),
    closes: field.orNone(field.sheetClock()),
    on: field.plannedDay(),
    told: field.orNone(field.day()),
    seen: field.onCopy(field.orNone(field.instant()), 'reset'),
    isDone: field.onCopy(field.flag(), 'reset'),
    kind: field.choice(z.enum(['food', 'game']), 'boothKind', 'game'),
    extra: { ...field.since(field.json(z.record(z.string(), z.string()), { personal: 'free' }), {}), blank: {} },
    rank: field.rank(),
  },
});

const REGISTRY = new Registry({ ...DECLARED, booth });
const TABLE = 'booth' as EntityName;
const MADE = { version: MIGRATIONS.length + 1, name: 'booth', statements: tableStatements('booth', booth) };

const WORDS = {
  ko: { thing: '부스', other: '부스 {{count}}개', fee: '참가비', kind: '종류', food: '먹거리', game: '놀이' },
  en: { thing: 'Booth', other: '{{count}} booths', fee: 'fee', kind: 'kind', food: 'Food', game: 'Games' },
} as const;

beforeAll(() => {
  for (const [locale, { thing, other, fee, kind, food, game }] of Object.entries(WORDS)) {
    const history = {
      thing: { booth: thing },
      count: { booth_other: other },
      column: { booth: { fee, kind } },
      value: { boothKind: { food, game } },
    };
    i18n.addResourceBundle(locale, 'words', { history }, true);
  }
});

type Row = z.output<typeof booth.schema>;

function library(): Core {
  const file = join(makeFolder(), 'library.db');
  const core = new Core({ file, migrations: [...MIGRATIONS, MADE], registry: REGISTRY });
  onTestFinished(() => core.close());
  return core;
}

/** A library with an experiment, a person, and two booths of whom one belongs to the person. */
function filled() {
  const core = library();
  const { experimentId } = core.command('library.create', {
    title: '골목 장터',
    question: '',
    origin: 'citizen',
    eventDate: '2026-12-12',
    headCount: 30,
    organiser: '',
    locale: 'ko',
  });
  const [personId = ''] = core.command('person.add', { experimentId, rows: [{ name: '홍길동' }] });
  const [first, second] = [newId(), newId()];
  core.call('booth.add', {
    experimentId,
    rows: [
      {
        id: first,
        title: '떡볶이',
        kind: 'food',
        fee: 5000,
        keeper: '김하늘',
        call: '010-1234-5678',
        on: '2026-12-12',
      },
      {
        id: second,
        title: '딱지',
        personId,
        talk: '홍길동이 맡음',
        isDone: true,
        result: -300,
        extra: { note: '홍길동' },
      },
    ],
  });
  return { core, experimentId, personId, first, second };
}

function boothsOf(core: Core, experimentId: string): readonly Row[] {
  return core.call('booth.rows', { experimentId }) as readonly Row[];
}

function bundleOf(core: Core, experimentId: string, personalData = true) {
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: new Date().toISOString(),
    personalData,
  });
  return readBundle(new TextEncoder().encode(writeBundle(bundle)), 'booths.json', REGISTRY);
}

function boothsIn(tables: object): readonly Row[] {
  return (tables as { readonly booth: readonly Row[] }).booth;
}

describe('a table that only this registry has', () => {
  test('is stored in the order given, held to its rules, and undone', () => {
    const { core, experimentId, first, second } = filled();
    const before = boothsOf(core, experimentId);
    expect(before.map(({ title, kind, fee, extra }) => [title, kind, fee, extra])).toEqual([
      ['떡볶이', 'food', 5000, {}],
      ['딱지', 'game', 0, { note: '홍길동' }],
    ]);
    expect(() => core.call('booth.edit', { experimentId, patches: [{ id: first, patch: { title: '-' } }] })).toThrow(
      expect.objectContaining({ code: 'person.nameNeeded', params: { row: 1, field: 'title' } }),
    );
    expect(() => core.call('booth.add', { experimentId, rows: [{ fee: 1 }] })).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ field: 'rows.0.title' }) }),
    );
    core.call('booth.move', { experimentId, ids: [second], beforeId: first, patch: { opens: 600 } });
    expect(boothsOf(core, experimentId).map(({ title, opens }) => [title, opens])).toEqual([
      ['딱지', 600],
      ['떡볶이', null],
    ]);
    core.command('history.undo', { scope: experimentId });
    expect(boothsOf(core, experimentId)).toEqual(before);
    core.command('history.undo', { scope: experimentId });
    expect(boothsOf(core, experimentId)).toEqual([]);
    core.command('history.redo', { scope: experimentId });
    expect(boothsOf(core, experimentId)).toEqual(before);
  });

  test('is told by the history in sentences of its own words', () => {
    const { core, experimentId, first } = filled();
    core.call('booth.edit', { experimentId, patches: [{ id: first, patch: { fee: 7000, kind: 'game' } }] });
    const [entry] = core.query('history.list', { experimentId, room: 'people' }).entries;
    const [change] = entry?.changes ?? [];
    if (entry === undefined || change === undefined) throw new Error('nothing is told');
    expect(inLanguage('ko', () => stepText(entry))).toBe('부스 ‘떡볶이’ 고치기');
    expect(inLanguage('en', () => stepText({ name: 'booth.remove', params: { count: 2 } }))).toBe('delete 2 booths');
    expect(inLanguage('ko', () => changeText(change, REGISTRY))).toBe(
      '부스 ‘떡볶이’ 참가비 5,000원 → 7,000원, 종류 먹거리 → 놀이',
    );
    expect(inLanguage('en', () => changeText(change, REGISTRY))).toBe(
      'Booth “떡볶이” fee 5,000 won → 7,000 won, kind Food → Games',
    );
  });

  test('is put back from the trash, by itself and with what it hung on', () => {
    const { core, experimentId, personId, first } = filled();
    const before = boothsOf(core, experimentId);
    expect(core.command('person.remove', { experimentId, ids: [personId] })).toEqual([{ table: 'booth', count: 1 }]);
    core.call('booth.remove', { experimentId, ids: [first] });
    const trash = core.query('history.trash', { experimentId });
    expect(trash.map(({ table, name, parts }) => [table, name, parts])).toEqual([
      ['booth', '떡볶이', []],
      ['person', '홍길동', [{ table: 'booth', count: 1 }]],
    ]);
    const things = [
      { table: TABLE as 'person', id: first },
      { table: 'person' as const, id: personId },
    ];
    core.command('history.putBack', { experimentId, things });
    expect(boothsOf(core, experimentId)).toEqual(before);
  });

  test('goes into a bundle, comes out of it the same, and merges in words', () => {
    const { core, experimentId, first, second } = filled();
    const { bundle, unknown } = bundleOf(core, experimentId);
    expect([boothsIn(bundle.tables), unknown.parts]).toEqual([boothsOf(core, experimentId), []]);
    const other = library();
    const bytes = new TextEncoder().encode(writeBundle(bundle));
    other.command('library.import', { bytes, file: 'booths.json', copy: false });
    expect(boothsOf(other, experimentId)).toEqual(boothsOf(core, experimentId));

    other.call('booth.edit', { experimentId, patches: [{ id: first, patch: { kind: 'game' } }] });
    other.call('booth.remove', { experimentId, ids: [second] });
    const back = bundleOf(other, experimentId);
    const token = addPendingImport(back.bundle, { kind: 'file', name: 'booths.json' }, back);
    const { differences } = core.query('bundle.compare', { token });
    const said = (difference: Difference) => [
      inLanguage('ko', () => thingText({ ...difference, id: '', number: '' }, REGISTRY)),
      difference.kind,
      difference.room,
      ...difference.fields.flatMap(({ field: column, before, after }) => [
        inLanguage('ko', () => fieldName('booth', column)),
        inLanguage('ko', () => valueText('booth', column, before, REGISTRY)),
        inLanguage('ko', () => valueText('booth', column, after, REGISTRY)),
      ]),
    ];
    expect(differences.map(said)).toEqual([
      ['부스 ‘딱지’', 'removed', 'people'],
      ['부스 ‘떡볶이’', 'changed', 'people', '종류', '먹거리', '놀이'],
    ]);
    const picks = [
      ...withRequired(
        differences,
        differences.map(({ key }) => key),
      ),
    ];
    core.command('bundle.merge', { experimentId, token, picks });
    expect(boothsOf(core, experimentId)).toEqual(boothsOf(other, experimentId));
  });

  test('leaves out of a copy without progress what came of the plan, and moves its days', () => {
    const { core, experimentId } = filled();
    const copy = core.command('library.duplicate', {
      experimentId,
      title: '다음 장터',
      eventDate: '2026-12-19',
      progress: 'reset',
    });
    expect(
      boothsOf(core, copy.experimentId).map(({ title, on, isDone, result, fee }) => [title, on, isDone, result, fee]),
    ).toEqual([
      ['떡볶이', '2026-12-19', false, 0, 5000],
      ['딱지', null, false, 0, 0],
    ]);
  });

  test('is masked by the classes of its fields in a bundle without personal data', () => {
    const { core, experimentId } = filled();
    const masked = boothsIn(bundleOf(core, experimentId, false).bundle.tables);
    expect(masked.map(({ title, keeper, call, fee }) => [title, keeper, call, fee])).toEqual([
      ['떡볶이', '김*늘', '', 5000],
      ['딱지', '', '', 0],
    ]);
    expect(JSON.stringify(masked)).not.toContain('홍길동');
  });

  test('passes the check-up, which tells a row that no command would have stored', async () => {
    const { core, experimentId } = filled();
    const sound = await core.examineRows();
    expect(Object.values(sound).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(boothsOf(core, experimentId)).toHaveLength(2);
  });

  test('is purged with the person whom it is about, and loses the name everywhere else', () => {
    const { core, experimentId, personId, first } = filled();
    core.call('booth.edit', { experimentId, patches: [{ id: first, patch: { talk: '홍길동에게 물어볼 것' } }] });
    core.command('privacy.destroy', { reason: 'withdrawn', byRole: '총괄', places: [], people: [personId] });
    expect(boothsOf(core, experimentId).map(({ title, talk }) => [title, talk.includes('홍길동')])).toEqual([
      ['떡볶이', false],
    ]);
    const { entries } = core.query('history.list', { experimentId });
    expect(JSON.stringify(entries)).not.toContain('홍길동');
  });

  test('is found by every text that somebody wrote in it, and by nothing else', () => {
    const { core, experimentId, first, second } = filled();
    function found(text: string) {
      const { hits } = core.query('search.find', { text, near: experimentId });
      return hits
        .filter(({ thing }) => thing.table === TABLE)
        .map(({ thing, field: at, room }) => [thing.id, at, room]);
    }
    expect(found('ㄸㅂㅇ')).toEqual([[first, 'title', 'people']]);
    expect(found('0101234')).toEqual([[first, 'call', 'people']]);
    expect(found('김하')).toEqual([[first, 'keeper', 'people']]);
    expect(found('홍길동')).toEqual([[second, 'talk', 'people']]);
    expect(found('food')).toEqual([]);
    core.call('booth.edit', { experimentId, patches: [{ id: first, patch: { remark: '전기 필요', ticket: 'A-17' } }] });
    expect(found('전기')).toEqual([[first, 'remark', 'people']]);
    expect(found('a17')).toEqual([]);
    core.command('history.undo', { scope: experimentId });
    expect(found('전기')).toEqual([]);
  });

  test('goes with its experiment when that is destroyed', () => {
    const { core, experimentId } = filled();
    core.command('library.trash', { experimentId });
    core.command('library.purge', { experimentId });
    expect(boothsOf(core, experimentId)).toEqual([]);
    expect(core.facts().rows['booth']).toBe(0);
  });
});
