/** 후속: sheets are stored whole, and feedback in the room answers the gate without making it stricter for an old file. */
import type { QuestionKind } from '@shared/domain/survey/codes.ts';
import { surveySummary } from '@shared/domain/survey/survey-summary.ts';
import { NO_TALLIES } from '@shared/domain/survey/tally.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { readBundle } from '@core/transfer/parse-bundle.ts';
import { codeOf } from '../support/errors.ts';
import { makeTask, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function library() {
  const store = makeStore((id) => ({ task: [makeTask(id, { source: 'F01', status: 'done' })] }));
  const { core } = store;
  const experimentId = store.experiment.id;
  const scoped = { experimentId };
  const [scale = '', multi = '', open = ''] = [newId(), newId(), newId()];
  core.command('surveyQuestion.add', {
    experimentId,
    rows: [
      { id: scale, text: '만족하셨나요?', kind: 'scale5', core: 'satisfaction' },
      { id: multi, text: '무엇이 좋았나요?', kind: 'multi', options: '장소\n다과\n이야기' },
      { id: open, text: '어떻게 느껴지셨나요?', kind: 'text', core: 'feel' },
    ],
  });
  return {
    core,
    experimentId,
    scale,
    multi,
    open,
    store(answers: readonly (readonly [string, string, string?])[], sheetId: string | null = null) {
      return core.command('surveySheet.store', {
        experimentId,
        sheetId,
        source: 'paper',
        note: '',
        answers: answers.map(([questionId, picked, text = '']) => ({ questionId, picked, text })),
      });
    },
    pile(
      sheets: number,
      counts: readonly (readonly [question: string, option: number, count: number])[],
      tallyId: string | null = null,
    ) {
      return core.command('surveyTally.store', {
        experimentId,
        tallyId,
        sheets,
        note: '2조',
        counts: counts.map(([questionId, option, count]) => ({ questionId, option, count })),
      });
    },
    /** Number of the answer and how often it was counted. */
    counted: () => core.query('surveyTallyCount.rows', scoped).map(({ option, count }) => [option, count]),
    answers: () => core.query('surveyAnswer.rows', scoped),
    sheets: () => core.query('surveySheet.rows', scoped),
    feedbackMissing: () =>
      core
        .query('gates.get', scoped)
        .followup.missing.filter(({ code }) => code === 'gate.feedback')
        .map(({ source }) => source),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('answers of a form on the web', () => {
  test('become sheets under the next numbers, with the questions that only the form had, in one step', () => {
    const { core, experimentId, scale, multi, store, answers, sheets, undo } = library();
    store([[scale, '4']]);
    const done = core.command('surveySheet.take', {
      experimentId,
      questions: [{ key: '+5 경로', text: '어떻게 아셨나요?', kind: 'choice', options: '지인\n현수막' }],
      sheets: [
        {
          at: instant('2026-11-21T06:05:00.000Z'),
          answers: [
            { question: scale, picked: '5', text: '' },
            { question: multi, picked: '1,3', text: '' },
            { question: '+5 경로', picked: '2', text: '' },
          ],
        },
        { at: null, answers: [{ question: '+5 경로', picked: '', text: ' ' }] },
      ],
    });
    expect(done).toEqual({ sheets: 2, questions: 1 });
    expect(sheets().map(({ number, source, at }) => [number, source, at])).toEqual([
      [1, 'paper', sheets()[0]?.at],
      [2, 'screen', '2026-11-21T06:05:00.000Z'],
      [3, 'screen', null],
    ]);
    const questions = core.query('surveyQuestion.rows', { experimentId });
    expect(questions.at(-1)).toMatchObject({ text: '어떻게 아셨나요?', kind: 'choice' });
    // What says nothing is no answer.
    expect(answers()).toHaveLength(4);
    undo();
    expect([sheets().length, answers().length, core.query('surveyQuestion.rows', { experimentId }).length]).toEqual([
      1, 1, 3,
    ]);
  });
  test('with a number that its question does not have are refused whole', () => {
    const { core, experimentId, scale, sheets } = library();
    const take = (picked: string) =>
      core.command('surveySheet.take', {
        experimentId,
        questions: [],
        sheets: [{ at: null, answers: [{ question: scale, picked, text: '' }] }],
      });
    expect(codeOf(() => take('6'))).toBe('input.invalid');
    expect(sheets()).toEqual([]);
  });
});

describe('a sheet', () => {
  test('is stored with its answers in one step, corrected under its number, and taken back', () => {
    const { scale, multi, open, store, answers, sheets, undo } = library();
    const first = store([
      [scale, '4'],
      [multi, '1,3'],
      [open, '', '따뜻했다'],
    ]);
    expect(first.number).toBe(1);
    expect(answers().map(({ picked, text }) => [picked, text])).toEqual([
      ['4', ''],
      ['1,3', ''],
      ['', '따뜻했다'],
    ]);
    expect(store([[scale, '']]).number).toBe(2);
    // Nobody answered anything on the second: it is counted all the same.
    expect([sheets().length, answers().length]).toEqual([2, 3]);
    store(
      [
        [scale, '5'],
        [multi, ''],
        [open, '', '따뜻했다'],
      ],
      first.sheetId,
    );
    expect(answers().map(({ picked }) => picked)).toEqual(['5', '']);
    expect(sheets().map(({ number }) => number)).toEqual([1, 2]);
    undo();
    expect(answers().map(({ picked }) => picked)).toEqual(['4', '1,3', '']);
    undo();
    undo();
    expect([sheets().length, answers().length]).toEqual([0, 0]);
  });

  test('is refused whole where a number is none of the question’s', () => {
    const { scale, multi, store, sheets } = library();
    for (const [question, picked] of [
      [scale, '6'],
      [scale, '1,2'],
      [multi, '4'],
      [multi, '1,1'],
    ] as const)
      expect(() => store([[question, picked]])).toThrow('input.invalid');
    expect(sheets()).toEqual([]);
  });

  test('goes with its answers, and 23 of them are counted as by hand', () => {
    const { core, experimentId, scale, store, answers, sheets, undo } = library();
    const digits = [5, 4, 4, 3, 5, 0, 4, 2, 5, 5, 4, 0, 3, 4, 5, 1, 4, 4, 5, 3, 4, 5, 0];
    for (const digit of digits) store([[scale, digit === 0 ? '' : String(digit)]]);
    const question = core.query('surveyQuestion.rows', { experimentId }).find(({ id }) => id === scale);
    if (question === undefined) throw new Error('no question');
    expect(surveySummary(question, { answers: answers(), sheets: sheets().length, ...NO_TALLIES })).toMatchObject({
      n: 20,
      noAnswer: 3,
      mean: 3.95,
      topTwo: 75,
    });
    const [sheet] = sheets();
    core.command('surveySheet.remove', { experimentId, ids: [sheet?.id ?? ''] });
    expect([sheets().length, answers().length]).toEqual([22, 19]);
    undo();
    expect([sheets().length, answers().length]).toEqual([23, 20]);
  });
});

describe('a pile that was counted by hand', () => {
  test('is stored with its counts in one step, corrected in another order, and taken back', () => {
    const { core, experimentId, scale, multi, counted, pile, undo } = library();
    const { tallyId } = pile(12, [
      [scale, 4, 3],
      [scale, 5, 7],
      [multi, 1, 9],
      [multi, 2, 4],
      [multi, 0, 2],
    ]);
    expect(counted()).toEqual([
      [4, 3],
      [5, 7],
      [1, 9],
      [2, 4],
      [0, 2],
    ]);
    // Either of the two alone would stand on more papers than there are.
    pile(
      12,
      [
        [scale, 5, 2],
        [scale, 4, 10],
      ],
      tallyId,
    );
    expect(counted()).toEqual([
      [4, 10],
      [5, 2],
    ]);
    const [step] = core.query('history.list', { experimentId }).entries;
    expect(step).toMatchObject({ name: 'surveyTally.store', params: { count: 12 } });
    // The history names the question, and what was counted before and after.
    expect(step?.changes.filter(({ kind }) => kind === 'changed').map(({ fields }) => fields)).toHaveLength(2);
    undo();
    expect(counted()).toHaveLength(5);
    undo();
    expect([counted(), core.query('surveyTally.rows', { experimentId })]).toEqual([[], []]);
  });

  test('is refused whole where its counts cannot stand on so many papers, also row by row', () => {
    const { core, experimentId, scale, multi, open, pile, counted } = library();
    expect(() => pile(3, [[scale, 5, 4]])).toThrow(
      expect.objectContaining({
        code: 'survey.tallyOver',
        params: { text: '만족하셨나요?', sum: 4, sheets: 3 },
      }),
    );
    expect(codeOf(() => pile(3, [[multi, 1, 4]]))).toBe('survey.tallyOptionOver');
    expect(codeOf(() => pile(3, [[multi, 1, 1]]))).toBe('survey.tallyTooFew');
    expect(codeOf(() => pile(3, [[multi, 0, 4]]))).toBe('survey.tallyOpenOver');
    for (const [question, option] of [
      [scale, 6],
      [scale, 0],
      [multi, 4],
      [open, 1],
    ] as const)
      expect(codeOf(() => pile(3, [[question, option, 1]]))).toBe('input.invalid');
    for (const [sheets, count] of [
      [0, 0],
      [1.5, 1],
      [3, -1],
      [3, 0.5],
    ] as const)
      expect(codeOf(() => pile(sheets, [[scale, 5, count]]))).toBe('input.invalid');
    expect([counted(), core.query('surveyTally.rows', { experimentId })]).toEqual([[], []]);
    const { tallyId } = pile(3, [[scale, 5, 3]]);
    const [row] = core.query('surveyTallyCount.rows', { experimentId });
    const edit = { experimentId, patches: [{ id: row?.id ?? '', patch: { count: 4 } }] };
    expect(codeOf(() => core.command('surveyTallyCount.edit', edit))).toBe('survey.tallyOver');
    const fewer = { experimentId, patches: [{ id: tallyId, patch: { sheets: 2 } }] };
    expect(codeOf(() => core.command('surveyTally.edit', fewer))).toBe('survey.tallyOver');
  });

  test('keeps the kind and the numbers of its questions, and goes with its counts', () => {
    const { core, experimentId, scale, multi, pile, counted, undo } = library();
    const { tallyId } = pile(3, [
      [scale, 5, 3],
      [multi, 2, 3],
      [multi, 3, 0],
    ]);
    const edit = (id: string, patch: { kind?: QuestionKind; options?: string }) =>
      core.command('surveyQuestion.edit', { experimentId, patches: [{ id, patch }] });
    expect(() => edit(scale, { kind: 'choice' })).toThrow(
      expect.objectContaining({ code: 'survey.kindAnswered', params: { text: '만족하셨나요?', count: 3 } }),
    );
    expect(() => edit(multi, { options: '장소' })).toThrow(
      expect.objectContaining({ code: 'survey.optionPicked', params: { text: '무엇이 좋았나요?', number: 2 } }),
    );
    edit(multi, { options: '장소\n다과' });
    core.command('surveyTally.remove', { experimentId, ids: [tallyId] });
    expect(counted()).toEqual([]);
    undo();
    expect(counted()).toHaveLength(3);
  });

  test('travels with the experiment file, and a next experiment begins without it', () => {
    const { core, experimentId, scale, pile } = library();
    pile(12, [[scale, 5, 7]]);
    const of = (id: string) =>
      [core.query('surveyTally.rows', { experimentId: id }), core.query('surveyTallyCount.rows', { experimentId: id })]
        .flat()
        .map((row) => ('count' in row ? row.count : row.sheets));
    const bundle = core.query('library.bundle', {
      experimentId,
      personalData: true,
      attachments: false,
      app: '1.0.0',
      exportedAt: instant('2026-12-10T00:00:00.000Z'),
      locale: 'ko',
    });
    const bytes = new TextEncoder().encode(JSON.stringify(bundle));
    const parked = addPendingImport(readBundle(bytes, 'there.json').bundle, { kind: 'file', name: 'there.json' });
    expect(core.query('bundle.compare', { token: parked }).differences).toEqual([]);
    expect(of(core.command('library.import', { parked, copy: true }).experimentId)).toEqual([12, 7]);
    const again = { experimentId, title: '다음', eventDate: null };
    expect(of(core.command('library.duplicate', { ...again, progress: 'keep' }).experimentId)).toEqual([12, 7]);
    expect(of(core.command('library.duplicate', { ...again, progress: 'reset' }).experimentId)).toEqual([]);
  });
});

describe('a question that was answered', () => {
  test('keeps its kind and the numbers that were marked; what nobody answered is free', () => {
    const { core, experimentId, scale, multi, open, store, undo } = library();
    const edit = (id: string, patch: { kind?: QuestionKind; options?: string; text?: string }) =>
      core.command('surveyQuestion.edit', { experimentId, patches: [{ id, patch }] });
    const questions = () => core.query('surveyQuestion.rows', { experimentId });
    edit(scale, { kind: 'choice', options: '네\n아니요' });
    undo();
    const { sheetId } = store([
      [scale, '4'],
      [multi, '2'],
    ]);
    const before = questions();
    expect(() => edit(scale, { kind: 'choice' })).toThrow('survey.kindAnswered');
    expect(() => edit(multi, { kind: 'choice' })).toThrow('survey.kindAnswered');
    expect(() => edit(multi, { options: '장소' })).toThrow(
      expect.objectContaining({ code: 'survey.optionPicked', params: { text: '무엇이 좋았나요?', number: 2 } }),
    );
    expect(questions()).toEqual(before);
    edit(multi, { options: '장소\n다과', text: '무엇이 가장 좋았나요?' });
    edit(open, { kind: 'scale5' });
    expect(questions().map(({ kind }) => kind)).toEqual(['scale5', 'multi', 'scale5']);
    core.command('surveySheet.remove', { experimentId, ids: [sheetId] });
    edit(scale, { kind: 'choice', options: '네\n아니요' });
    edit(multi, { options: '' });
  });
});

describe('the gate', () => {
  test('takes what the board says as before, and what stands in the room beside it', () => {
    const { core, experimentId, feedbackMissing, undo } = library();
    expect(feedbackMissing()).toEqual(['F02', 'F03', 'F04']);
    core.command('feedback.add', {
      experimentId,
      rows: [
        { source: 'crew', liked: '표식이 잘 보였다' },
        { source: 'staff' },
        { source: 'institution', liked: '좋음' },
      ],
    });
    // The row of the staff says nothing yet; the card of the participants counts although no row of theirs is there.
    expect(feedbackMissing()).toEqual(['F02', 'F03']);
    undo();
    expect(feedbackMissing()).toEqual(['F02', 'F03', 'F04']);
  });
});
