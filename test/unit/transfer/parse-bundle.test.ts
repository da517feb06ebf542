import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AppError } from '@core/base/app-error.ts';
import { MAX_BUNDLE_BYTES, parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';

const sampleBytes = readFileSync(new URL('../../../resources/samples/little-library-2020.json', import.meta.url));
const sample = parseBundle(sampleBytes, 'sample');

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function refusal(bytes: Uint8Array): ErrorData {
  try {
    parseBundle(bytes, 'file.json');
  } catch (error) {
    if (error instanceof AppError) return error.toData();
    throw error;
  }
  throw new Error('the bundle was accepted');
}

type Json = Record<string, never>;

/** The sample with something done to its JSON. */
function spoilt(spoil: (json: { experiment: Json; tables: Record<string, Json[]> } & Record<string, unknown>) => void) {
  const json = JSON.parse(new TextDecoder().decode(sampleBytes));
  spoil(json);
  return bytesOf(JSON.stringify(json));
}

function setIn(table: string, index: number, column: string, value: unknown): Uint8Array {
  return spoilt(({ tables }) => {
    Object.assign(tables[table]?.[index] ?? {}, { [column]: value });
  });
}

describe('a bundle file', () => {
  test('that was written is read back as it was', () => {
    expect(parseBundle(bytesOf(writeBundle(sample)), 'again')).toEqual(sample);
  });

  test('may begin with a byte order mark', () => {
    expect(parseBundle(new Uint8Array([0xef, 0xbb, 0xbf, ...sampleBytes]), 'bom')).toEqual(sample);
  });

  test('in decomposed Hangul is read composed', () => {
    expect(parseBundle(bytesOf(writeBundle(sample).normalize('NFD')), 'mac')).toEqual(sample);
  });

  test('keeps what it says and drops keys that are not the format’s', () => {
    const text = writeBundle(sample).replace('{', '{ "colour": "red", "__proto__": { "version": 9 },');
    expect(parseBundle(bytesOf(text), 'more')).toEqual(sample);
  });
});

describe('a file that is no bundle', () => {
  test.each([
    [
      'too large',
      () => new Uint8Array(MAX_BUNDLE_BYTES + 1),
      { code: 'bundle.tooLarge', params: { size: 65, max: 64 } },
    ],
    ['empty', () => new Uint8Array(0), { code: 'bundle.notJson', params: { reason: 'syntax' } }],
    [
      'not UTF-8 (EUC-KR)',
      () => new Uint8Array([0xbd, 0xc7]),
      { code: 'bundle.notJson', params: { reason: 'encoding' } },
    ],
    ['cut off', () => sampleBytes.subarray(0, 5000), { code: 'bundle.notJson', params: { reason: 'syntax' } }],
    ['JSON of something else', () => bytesOf('{"format":"excalidraw"}'), { code: 'bundle.notBundle', params: {} }],
    ['a bare array', () => bytesOf('[1, 2]'), { code: 'bundle.notBundle', params: {} }],
    ['null', () => bytesOf('null'), { code: 'bundle.notBundle', params: {} }],
  ])('is refused: %s', (_name, make, expected) => {
    const { code, params } = refusal(make());
    expect({ code, params }).toEqual({ code: expected.code, params: { ...expected.params, file: 'file.json' } });
  });

  test('is refused when nested to exhaust the stack', () => {
    const depth = 200_000;
    expect(refusal(bytesOf(`${'['.repeat(depth)}${']'.repeat(depth)}`)).code).toBe('bundle.invalid');
  });
});

describe('a bundle of another version', () => {
  test('that is newer says so and what is known here', () => {
    const bytes = spoilt((json) => Object.assign(json, { version: 7, tables: 'unknown by then' }));
    expect(refusal(bytes)).toEqual({ code: 'bundle.newer', params: { version: 7, newest: 3, file: 'file.json' } });
  });

  test('of the first release is read, and says that nothing was left out of it', () => {
    const first = spoilt((json) => {
      for (const key of ['personalData', 'attachments', 'base', 'touched']) Reflect.deleteProperty(json, key);
      Object.assign(json, { version: 1 });
    });
    expect(parseBundle(first, 'old')).toEqual(sample);
  });

  test.each([
    [true, null, 'blind'],
    [true, 'informed', 'blind'],
    [false, 'blind', 'blind'],
    [false, 'informed', 'informed'],
    [false, null, null],
  ])('that asked twice whether the purpose is hidden: %j and %j are %j', (hiddenPurpose, awareness, answer) => {
    const old = spoilt(({ experiment, tables }) => {
      for (const key of ['awareness', 'participantTitle']) Reflect.deleteProperty(experiment, key);
      Object.assign(experiment, { hiddenPurpose });
      Object.assign(tables['brief']?.[0] ?? {}, { awareness });
    });
    const { experiment, tables } = parseBundle(old, 'old');
    expect(experiment).toEqual({ ...sample.experiment, awareness: answer });
    expect(tables).toEqual(sample.tables);
  });

  test('whose checks were ticked or not reads as their states, and is refused where a tick is neither', () => {
    const old = spoilt(({ tables }) => {
      for (const check of tables['checkItem'] ?? []) {
        const done = Reflect.get(check, 'state') === 'done';
        for (const key of ['state', 'reason', 'dueOn', 'personId', 'parentId']) Reflect.deleteProperty(check, key);
        Object.assign(check, { done });
      }
    });
    const blank = { reason: '', dueOn: null, personId: null, parentId: null };
    const read = parseBundle(old, 'old').tables.checkItem;
    const ticked = (state: string) => (state === 'done' ? 'done' : 'open');
    expect(read).toEqual(sample.tables.checkItem.map((check) => ({ ...check, ...blank, state: ticked(check.state) })));
    const wrong = spoilt(({ tables }) => {
      Reflect.deleteProperty(tables['checkItem']?.[0] ?? {}, 'state');
      Object.assign(tables['checkItem']?.[0] ?? {}, { done: 'yes' });
    });
    expect(refusal(wrong)).toMatchObject({ code: 'bundle.invalid', params: { place: 'tables.checkItem[0].state' } });
  });

  test('that is wrong in what was asked twice is refused there', () => {
    const wrong = spoilt(({ experiment }) => {
      Reflect.deleteProperty(experiment, 'awareness');
      Object.assign(experiment, { hiddenPurpose: 'yes' });
    });
    expect(refusal(wrong)).toMatchObject({ code: 'bundle.invalid', params: { place: 'experiment.awareness' } });
  });

  test.each([0, -1, 1.5, '1', null])('%j is refused at `version`', (version) => {
    const { code, params } = refusal(spoilt((json) => Object.assign(json, { version })));
    expect([code, params['place']]).toEqual(['bundle.invalid', 'version']);
  });
});

describe('a faulty bundle names the place', () => {
  const stranger = '00000000-0000-7000-8000-00000000dead';

  test.each([
    ['a date that does not exist', setIn('task', 2, 'startOn', '2020-02-30'), 'tables.task[2].startOn', 'format'],
    ['a stage that does not exist', setIn('task', 0, 'stage', 'party'), 'tables.task[0].stage', 'choice'],
    ['an amount in pieces of a won', setIn('expense', 0, 'supply', 0.5), 'tables.expense[0].supply', 'type'],
    ['negative minutes', setIn('cue', 1, 'minutes', -5), 'tables.cue[1].minutes', 'range'],
    ['100,000 characters', setIn('cue', 1, 'title', '가'.repeat(100_000)), 'tables.cue[1].title', 'range'],
    ['a control character', setIn('person', 0, 'nickname', 'a\u0000b'), 'tables.person[0].nickname', 'control'],
    ['a right-to-left override', setIn('expense', 0, 'payee', 'a\u202eb'), 'tables.expense[0].payee', 'direction'],
    ['half a surrogate pair', setIn('task', 0, 'title', '\ud800'), 'tables.task[0].title', 'surrogate'],
    ['a rank that cannot be ordered', setIn('cue', 0, 'rank', 'zzz!'), 'tables.cue[0].rank', 'rank'],
    ['an end before its start', setIn('task', 5, 'endOn', '2020-09-01'), 'tables.task[5].endOn', 'endBeforeStart'],
    ['a day without its date', setIn('task', 2, 'startOn', null), 'tables.task[2].startOn', 'dates'],
    ['a date on a card without one', setIn('task', 0, 'startOn', '2020-09-01'), 'tables.task[0].startOn', 'dates'],
    ['an hour before its start', setIn('task', 10, 'endAt', 10), 'tables.task[10].endAt', 'endBeforeStart'],
    ['a total that does not add up', setIn('expense', 1, 'total', 1), 'tables.expense[1].total', 'vatMismatch'],
    [
      'a line that is a part of itself',
      setIn('checkItem', 0, 'parentId', sample.tables.checkItem[0]?.id),
      'tables.checkItem[0].parentId',
      'depth',
    ],
    ['a person without any name', setIn('person', 0, 'nickname', ''), 'tables.person[0].name', 'nameMissing'],
  ])('%s', (_name, bytes, place, reason) => {
    expect(refusal(bytes)).toMatchObject({ code: 'bundle.invalid', params: { place, reason, file: 'file.json' } });
  });

  test.each([
    ['a line of an unknown card', setIn('checkItem', 0, 'taskId', stranger), 'tables.checkItem[0].taskId'],
    ['a row of another experiment', setIn('cue', 0, 'experimentId', stranger), 'tables.cue[0].experimentId'],
    ['an unknown source of money', setIn('expense', 0, 'sourceId', stranger), 'tables.expense[0].sourceId'],
  ])('%s', (_name, bytes, place) => {
    expect(refusal(bytes)).toMatchObject({ code: 'bundle.dangling', params: { place } });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address'])('a link to %s', (url) => {
    const bytes = spoilt(({ experiment, tables }) => {
      const [task] = tables['task'] ?? [];
      const link = { id: stranger, experimentId: experiment['id'], taskId: task?.['id'], url, label: '', rank: 'a0' };
      Object.assign(tables, { taskLink: [link] });
    });
    expect(refusal(bytes)).toMatchObject({
      code: 'bundle.invalid',
      params: { place: 'tables.taskLink[0].url', reason: 'unsafeLink' },
    });
  });

  test('the same id twice', () => {
    const first = sample.tables.task[0]?.id ?? '';
    expect(refusal(setIn('task', 1, 'id', first))).toEqual({
      code: 'bundle.duplicateId',
      params: { place: 'tables.task[1].id', file: 'file.json' },
    });
  });

  test('the same person twice on one card', () => {
    const [assignment] = sample.tables.taskAssignment;
    const bytes = spoilt(({ tables }) => {
      const [first] = tables['taskAssignment'] ?? [];
      tables['taskAssignment']?.push({ ...first, id: stranger } as never);
    });
    expect(assignment).toBeDefined();
    expect(refusal(bytes)).toMatchObject({ code: 'bundle.invalid', params: { reason: 'twice' } });
  });

  test('the same cue number twice in a sheet', () => {
    const bytes = spoilt(({ tables }) => {
      for (const cue of tables['cue']?.slice(0, 2) ?? []) Object.assign(cue, { number: '7' });
    });
    expect(refusal(bytes)).toMatchObject({
      code: 'bundle.invalid',
      params: { place: 'tables.cue[1].number', reason: 'twice' },
    });
  });

  test('more rows in a sheet than a screen lets in', () => {
    const bytes = spoilt(({ tables }) => {
      const cues = tables['cue'] ?? [];
      const more = ranksBetween(null, null, CUES_PER_SHEET + 1 - cues.length);
      cues.push(...more.map((rank) => ({ ...cues[0], id: crypto.randomUUID(), number: '', rank }) as never));
    });
    expect(refusal(bytes)).toMatchObject({
      code: 'cue.tooMany',
      params: { max: CUES_PER_SHEET, rows: CUES_PER_SHEET + 1 },
    });
  });

  test('several faults: the first three, and how many there are', () => {
    const bytes = spoilt(({ tables }) => {
      for (const cue of tables['cue']?.slice(0, 5) ?? []) Object.assign(cue, { minutes: 'long' });
    });
    expect(refusal(bytes).params).toMatchObject({
      place: 'tables.cue[0].minutes, tables.cue[1].minutes, tables.cue[2].minutes',
      count: 5,
    });
  });
});
