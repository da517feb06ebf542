/** Gates of a library from before the rooms of topic, proposer, filming, follow-up and venue: what passed them then passes them now. */
import { Core } from '@core/core.ts';
import { oneAnswer } from '@core/db/migrations/0013-one-answer.ts';
import type { Brief, Experiment } from '@shared/contract/entities.ts';
import { STAGES } from '@shared/domain/stage.ts';
import { civilDate } from '@shared/domain/units.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOlder } from '../support/older-library.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCheckItem,
  makeExperiment,
  makePerson,
  makeTask,
  newId,
} from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

const DAY = civilDate('2026-08-03');

/** The answers of that release, of which each stood in the brief or on a card. */
const ANSWERED: Partial<Brief> = {
  claimedEffect: '이웃이 더 자주 만난다',
  institutionDifficulty: '물 주는 사람이 없다',
  answerEffect: '그렇다',
  answerDifficulty: '아니다',
  answerAlternatives: '당번제',
  oneOffAcknowledged: true,
  participantSize: 'few',
  participantCentred: true,
  filming: 'planned',
  optOutsAsked: true,
  optOutsCrewTold: true,
};

const EXITS = {
  met: {
    proposerExit: 'met',
    proposerExitOn: DAY,
    cautionOneOffOn: DAY,
    cautionOneOffBy: '총괄',
    cautionPlannerOn: DAY,
    cautionPlannerBy: '총괄',
  },
  confirmed: { proposerExit: 'unwillingContentConfirmed' },
  notice: {
    proposerExit: 'noticePublished',
    noticePurpose: '취지',
    noticeTiming: '5월',
    noticeContact: 'lead@example.org',
  },
} as const satisfies Readonly<Record<string, Partial<Brief>>>;

/** What keeps each gate open once this release opened the library. */
function opened(answers: Partial<Brief>, fields: Partial<Experiment> = {}) {
  const experiment = makeExperiment({
    question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
    purpose: '이웃이 만나는 자리를 본다',
    awareness: 'informed',
    venue: '골목 빈터',
    planningStart: civilDate('2026-07-20'),
    eventDate: civilDate('2026-11-21'),
    allottedBudget: makeBudgetLine(newId()).unitPrice * 1000,
    ...fields,
  });
  const { id } = experiment;
  const staff = makePerson(id, { role: 'staff' });
  const posts = ['D22', 'D23', 'D24'].map((source) => makeTask(id, { source, title: source }));
  const feedback = makeTask(id, { source: 'F05', title: '소감 모으기' });
  const lines = ['F01', 'F02', 'F03', 'F04'].map((source, at) => ({
    ...makeCheckItem(id, feedback.id, { source, text: source, rank: `a${at}` }),
    done: 1,
  }));
  const file = join(makeFolder(), 'library.db');
  makeOlder(file, oneAnswer.version, {
    experiment: [experiment],
    brief: [{ ...emptyBrief(id), ...ANSWERED, ...answers }],
    closing: [emptyClosing(id)],
    // Nobody was asked one by one then: the brief says that it was done.
    person: [staff, makePerson(id, { role: 'participant', portrait: 'unasked', rank: 'a5' })],
    task: [...posts, feedback, makeTask(id, { source: 'F09', title: '감사 인사', status: 'done' })],
    taskAssignment: posts.map(({ id: taskId }) => ({
      id: newId(),
      experimentId: id,
      taskId,
      personId: staff.id,
      duty: 'lead',
    })),
    checkItem: lines,
    budgetLine: [makeBudgetLine(id, { isFood: true })],
    documentIssue: ['cueSheet', 'roleTable', 'settlement'].map((kind) => ({
      id: newId(),
      experimentId: id,
      kind,
      settings: '{}',
      number: 1,
      fileName: `${kind}.pdf`,
      revisionCode: '7F3A92C1',
      issuedAt: '2026-11-01T00:00:00.000Z',
    })),
  });
  const core = new Core({ file });
  try {
    const gates = core.query('gates.get', { experimentId: id });
    return STAGES.flatMap((stage) =>
      stage === 'run'
        ? []
        : gates[stage].missing.flatMap(({ code, source, severity }) =>
            severity === 'required' ? [`${code} ${source}`] : [],
          ),
    );
  } finally {
    core.close();
  }
}

test.each(Object.entries(EXITS))('all that were passed by way of %s are passed still', (_exit, answers) => {
  expect(opened(answers)).toEqual([]);
});

test('what was missing is missing still, and nothing else', () => {
  expect(opened({ ...EXITS.met, cautionPlannerOn: null, cautionPlannerBy: '', optOutsCrewTold: false })).toEqual([
    'gate.cautionPlanner B37',
    'gate.optOutsCrewTold D12',
  ]);
  expect(opened({ ...EXITS.notice, noticeContact: '' }, { question: '' })).toEqual([
    'gate.noticeContact B26',
    'gate.question A18',
  ]);
});
