import type { Brief, Experiment } from '@shared/contract/entities.ts';
import { ANSWERING_ITEMS } from '@shared/domain/gate-items.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makeBudgetLine, makeCheckItem, makePerson, makeTask, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';
import type { TestStore } from '../support/store.ts';

function gate({ core, experiment }: TestStore, stage: Stage) {
  return core.query('gates.get', { experimentId: experiment.id })[stage];
}

function missing(store: TestStore, stage: Stage): readonly string[] {
  return gate(store, stage).missing.map(({ code }) => code.replace('gate.', ''));
}

const topicAnswers = {
  proposerExit: 'unwillingContentConfirmed',
  claimedEffect: '이웃이 더 자주 만난다',
  institutionDifficulty: '물 주는 사람이 없다',
  answerEffect: '그렇다',
  answerDifficulty: '아니다',
  answerAlternatives: '당번제',
  oneOffAcknowledged: true,
} as const satisfies Partial<Brief>;

describe('the gates of an experiment', () => {
  test('open with what the brief, the experiment, the tasks, the money and the documents still miss', () => {
    const store = makeStore(() => ({}), { question: '', allottedBudget: null });
    expect(missing(store, 'topic')).toContain('proposerExit');
    expect(missing(store, 'topic')).toContain('question');
    expect(missing(store, 'plan')).toEqual(expect.arrayContaining(['purpose', 'allottedBudget']));
    expect(missing(store, 'prepare')).toEqual(
      expect.arrayContaining(['reception', 'running', 'emergency', 'cueSheet', 'roleTable']),
    );
    expect(missing(store, 'followup')).toEqual(expect.arrayContaining(['feedback', 'thanks', 'settlement']));
  });

  test('pass once everything is answered, and open again when the answer is undone', () => {
    const store = makeStore();
    const experimentId = store.experiment.id;
    store.core.command('experiment.editBrief', { experimentId, patch: topicAnswers });
    expect(gate(store, 'topic')).toMatchObject({ state: 'passed', missing: [] });
    store.core.command('history.undo', { scope: experimentId });
    expect(gate(store, 'topic').state).toBe('open');
  });

  test('take a post as staffed by a lead on its card, not by a deputy and not on an archived card', () => {
    const store = makeStore((experimentId) => ({
      task: ['D22', 'D23', 'D24'].map((source) => makeTask(experimentId, { source, title: source })),
    }));
    const { core } = store;
    const experimentId = store.experiment.id;
    const { cards } = core.query('board.get', { experimentId });
    const [reception, running, emergency] = cards.map(({ id }) => id);
    const posts = () => missing(store, 'prepare').filter((code) => /reception|running|emergency/.test(code));
    core.command('task.assign', { experimentId, ids: [reception ?? ''], person: { name: '가' }, duty: 'lead' });
    core.command('task.assign', { experimentId, ids: [running ?? ''], person: { name: '나' }, duty: 'deputy' });
    core.command('task.assign', { experimentId, ids: [emergency ?? ''], person: { name: '다' }, duty: 'lead' });
    expect(posts()).toEqual(['running']);
    core.command('task.archive', { experimentId, ids: [emergency ?? ''] });
    expect(posts()).toEqual(['running', 'emergency']);
  });

  test('weigh the budget lines against what was allotted', () => {
    const fields: Partial<Experiment> = { allottedBudget: makeBudgetLine(newId()).unitPrice };
    const store = makeStore(
      (experimentId) => ({ budgetLine: [makeBudgetLine(experimentId, { times: 1000 })] }),
      fields,
    );
    expect(missing(store, 'plan')).toContain('budgetOver');
    const within = makeStore((experimentId) => ({ budgetLine: [makeBudgetLine(experimentId)] }));
    expect(missing(within, 'plan')).not.toContain('budgetOver');
  });

  test('take feedback and thanks as given when their card or checklist line is done', () => {
    const store = makeStore((experimentId) => ({
      task: [
        makeTask(experimentId, { source: 'F09', status: 'done' }),
        makeTask(experimentId, { source: 'F05', title: '모음' }),
      ],
    }));
    const { core } = store;
    const experimentId = store.experiment.id;
    expect(missing(store, 'followup')).not.toContain('thanks');
    expect(missing(store, 'followup').filter((code) => code === 'feedback')).toHaveLength(4);
    expect(core.query('gates.get', { experimentId }).followup.missing).toMatchObject([
      { source: 'F01' },
      { source: 'F02' },
      { source: 'F03' },
      { source: 'F04' },
      { source: 'F24' },
    ]);
  });

  test('take thanks as given for whom the mails of thanks have reached, and as before where there are none', () => {
    const ids = new Map<string, string>();
    const store = makeStore((experimentId) => {
      const people = (['participant', 'proposer', 'partner'] as const).map((role) =>
        makePerson(experimentId, { role, nickname: role }),
      );
      for (const { id, role } of people) ids.set(role, id);
      return { person: people };
    });
    const { core } = store;
    const experimentId = store.experiment.id;
    const asked = () =>
      core
        .query('gates.get', { experimentId })
        .followup.missing.flatMap(({ code, params }) => (code === 'gate.thanks' ? [params['to']] : []));
    expect(asked()).toEqual(['participants', 'proposer', 'partners']);
    const [mailingId = ''] = core.command('mailing.add', { experimentId, rows: [{ subject: '감사', kind: 'thanks' }] });
    const rows = [...ids.values()].map((personId) => ({ mailingId, personId }));
    const [first = '', second = ''] = core.command('mailRecipient.add', { experimentId, rows });
    expect(asked()).toEqual(['participants', 'proposer', 'partners']);
    core.command('mailRecipient.edit', {
      experimentId,
      patches: [
        { id: first, patch: { state: 'sent' } },
        { id: second, patch: { state: 'answered' } },
      ],
    });
    expect(asked()).toEqual(['partners']);
  });

  test('take feedback as given when its line does not apply, or when all that it consists of is done', () => {
    const store = makeStore((experimentId) => {
      const card = makeTask(experimentId, { source: 'F05', title: '모음' });
      const crew = makeCheckItem(experimentId, card.id, { source: 'F04', text: '촬영팀' });
      const part = makeCheckItem(experimentId, card.id, { text: '설문', parentId: crew.id, rank: 'a1', state: 'done' });
      const guests = { source: 'F02', state: 'na', reason: '섭외한 분이 없음', rank: 'a2' } as const;
      const later = { source: 'F03', state: 'later', rank: 'a3' } as const;
      return {
        task: [card],
        checkItem: [
          crew,
          part,
          makeCheckItem(experimentId, card.id, guests),
          makeCheckItem(experimentId, card.id, later),
        ],
      };
    });
    const { followup } = store.core.query('gates.get', { experimentId: store.experiment.id });
    const asked = followup.missing.map(({ source }) => source);
    expect(asked.filter((source) => /^F0[1-4]$/.test(source))).toEqual(['F01', 'F03']);
  });

  test.each(ANSWERING_ITEMS)('offer to make again what answers %s, in one step, and only while it is gone', (item) => {
    const store = makeStore();
    const { core, experiment } = store;
    const experimentId = experiment.id;
    const gone = () =>
      Object.values(core.query('gates.get', { experimentId }))
        .flatMap((one) => one.missing)
        .filter(({ source, isGone }) => source === item && isGone).length;
    expect(gone()).toBeGreaterThan(0);
    const { taskId } = core.command('gate.makeAgain', { experimentId, item, locale: 'ko' });
    expect(gone()).toBe(0);
    const made = core.query('task.get', { experimentId, id: taskId });
    expect([made.task.source, ...made.checks.map(({ source }) => source)]).toContain(item);
    // Pressed twice, nothing is there twice.
    core.command('gate.makeAgain', { experimentId, item, locale: 'ko' });
    expect(core.query('board.get', { experimentId }).cards).toHaveLength(1);
    core.command('history.undo', { scope: experimentId });
    expect(core.query('board.get', { experimentId }).cards).toHaveLength(0);
    expect(gone()).toBeGreaterThan(0);
  });

  test('bring a card back from the archive, and a line back onto its card, instead of making another', () => {
    const { core, experiment } = makeStore((id) => {
      const cards = ['D22', 'F05'].map((source) => makeTask(id, { source, title: source }));
      const line = makeCheckItem(id, cards[1]?.id ?? '', { text: '섭외', source: 'F02' });
      return { task: cards, checkItem: [line] };
    });
    const experimentId = experiment.id;
    const board = () => core.query('board.get', { experimentId }).cards.map(({ id }) => id);
    const [reception = '', feedback = ''] = board();
    core.command('task.archive', { experimentId, ids: [reception] });
    expect(core.command('gate.makeAgain', { experimentId, item: 'D22', locale: 'ko' })).toEqual({ taskId: reception });
    expect(core.command('gate.makeAgain', { experimentId, item: 'F01', locale: 'en' })).toEqual({ taskId: feedback });
    expect(core.command('gate.makeAgain', { experimentId, item: 'F02', locale: 'ko' })).toEqual({ taskId: feedback });
    expect(board()).toEqual([reception, feedback]);
    const { checks } = core.query('task.get', { experimentId, id: feedback });
    expect(checks.map(({ source, text }) => [source, text])).toEqual([
      ['F02', '섭외'],
      ['F01', 'Hear the participants'],
    ]);
  });

  test('show the reason and the day of being overruled, and stand open again when that is taken back', () => {
    const store = makeStore();
    const experimentId = store.experiment.id;
    store.core.command('gate.overrule', { experimentId, stage: 'plan', reason: '일정이 먼저' });
    expect(gate(store, 'plan')).toMatchObject({ state: 'overruled', override: { reason: '일정이 먼저' } });
    store.core.command('gate.reinstate', { experimentId, stage: 'plan' });
    expect(gate(store, 'plan')).toMatchObject({ state: 'open', override: null });
  });

  test('of an experiment that is not there are refused', () => {
    const { core } = makeStore();
    expect(codeOf(() => core.query('gates.get', { experimentId: newId() }))).toBe('notFound');
  });
});
