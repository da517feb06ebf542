import { describe, expect, it } from 'vitest';
import {
  firstOpenSection,
  isTargetLate,
  lacksQuantity,
  planDue,
  progressOf,
  putOff,
  stateAfterText,
  stateOf,
} from '@shared/domain/plan-answers.ts';
import type { PlanAnswer, Target, Worksheet } from '@shared/domain/plan-answers.ts';
import { PLAN_SECTIONS, sectionOfItem, sectionOfList } from '@shared/domain/plan-worksheet.ts';
import type { PlanQuestion } from '@shared/domain/plan-worksheet.ts';
import { civilDate } from '@shared/domain/units.ts';

const QUESTIONS: readonly PlanQuestion[] = PLAN_SECTIONS.flatMap(({ questions }): readonly PlanQuestion[] => questions);
const NOTHING: Worksheet['bound'] = {
  experiment: { purpose: '', question: ' ', awareness: null, allottedBudget: null },
  brief: { claimedEffect: '', institutionDifficulty: '', participantSize: null, filming: null },
};

function makeAnswer(item: string, fields: Partial<PlanAnswer> = {}): PlanAnswer {
  return { item, text: '', state: 'open', byPersonId: null, dueOn: null, reason: '', ...fields };
}

function questionOf(key: string): PlanQuestion {
  const found = QUESTIONS.find((question) => question.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

function stateIn(answers: readonly PlanAnswer[], key: string, bound = NOTHING) {
  return stateOf({ answers, bound }, questionOf(key));
}

describe('a question', () => {
  it('that was only opened is open, whatever its row says', () => {
    expect(stateIn([], 'intent')).toBe('open');
    expect(stateIn([makeAnswer('intent')], 'intent')).toBe('open');
    expect(stateIn([makeAnswer('intent', { state: 'answered', text: '  ' })], 'intent')).toBe('open');
    expect(stateIn([makeAnswer('intent', { state: 'answered', text: '뜻' })], 'intent')).toBe('answered');
  });

  it('whose answer is a field of another room is answered as soon as the field is filled, and not before', () => {
    const filled = { ...NOTHING, experiment: { ...NOTHING.experiment, purpose: '알아본다', allottedBudget: 0 } };
    expect(stateIn([], 'purpose')).toBe('open');
    expect(stateIn([], 'question')).toBe('open');
    expect(stateIn([makeAnswer('purpose', { state: 'answered', text: 'x' })], 'purpose')).toBe('open');
    expect(stateIn([makeAnswer('purpose', { state: 'later' })], 'purpose')).toBe('later');
    expect(stateIn([makeAnswer('purpose', { state: 'later' })], 'purpose', filled)).toBe('answered');
    expect(stateIn([], 'allotted', filled)).toBe('answered');
  });

  it('is answered by a text and open again without one; what was put off stays put off', () => {
    expect(stateAfterText('open', '글')).toBe('answered');
    expect(stateAfterText('open', ' \n')).toBe('open');
    expect(stateAfterText('answered', '')).toBe('open');
    expect(stateAfterText('later', '글')).toBe('later');
    expect(stateAfterText('notApplicable', '글')).toBe('notApplicable');
  });
});

describe('the worksheet', () => {
  const [first, second] = PLAN_SECTIONS;

  it('counts what is answered among what applies', () => {
    const answers = [
      makeAnswer('intent', { state: 'answered', text: '뜻' }),
      makeAnswer('proposerIntent', { state: 'later' }),
      makeAnswer('positions', { state: 'notApplicable', reason: '없음' }),
    ];
    expect(progressOf({ answers, bound: NOTHING }, first.questions)).toEqual({ answered: 1, open: 2, total: 4 });
  });

  it('opens at the first section with something open, else at the first', () => {
    expect(firstOpenSection({ answers: [], bound: NOTHING })).toBe('background');
    const skipped = first.questions.map(({ key }) => makeAnswer(key, { state: 'notApplicable', reason: '없음' }));
    expect(firstOpenSection({ answers: skipped, bound: NOTHING })).toBe(second.key);
    const all = QUESTIONS.map(({ key }) => makeAnswer(key, { state: 'later' }));
    expect(firstOpenSection({ answers: all, bound: NOTHING })).toBe('background');
  });

  it('lists what was put off, the earliest day first and those without a day last', () => {
    const answers = [
      makeAnswer('channels', { state: 'later' }),
      makeAnswer('uploads', { state: 'later', dueOn: civilDate('2026-11-02') }),
      makeAnswer('intent', { state: 'later', dueOn: civilDate('2026-11-03') }),
    ];
    expect(putOff({ answers, bound: NOTHING }).map(({ item }) => item)).toEqual(['uploads', 'intent', 'channels']);
  });

  it('asks every question once, each in one section, and finds the section of a list', () => {
    const keys = QUESTIONS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(sectionOfItem('channels')?.key).toBe('followUp');
    expect(sectionOfItem('somethingLater')).toBeUndefined();
    expect(sectionOfList('planStage')).toBe('stages');
  });
});

describe('a target', () => {
  const target: Target = { id: '1', answer: '', quantity: null, isUncounted: false, dueOn: null, state: 'open' };

  it('lacks a quantity once it says something, unless it is not a number', () => {
    expect(lacksQuantity(target)).toBe(false);
    expect(lacksQuantity({ ...target, answer: '25명 이상' })).toBe(true);
    expect(lacksQuantity({ ...target, state: 'agreed' })).toBe(true);
    expect(lacksQuantity({ ...target, answer: '25명 이상', quantity: 25 })).toBe(false);
    expect(lacksQuantity({ ...target, answer: '책', isUncounted: true })).toBe(false);
  });

  it('is late when its day has passed and nobody agreed', () => {
    const dueOn = civilDate('2026-11-20');
    expect(isTargetLate({ ...target, dueOn }, civilDate('2026-11-20'))).toBe(false);
    expect(isTargetLate({ ...target, dueOn }, civilDate('2026-11-21'))).toBe(true);
    expect(isTargetLate({ ...target, dueOn, state: 'agreed' }, civilDate('2026-11-21'))).toBe(false);
  });

  it('stands among what is to be decided by a day, with the questions that were put off', () => {
    const answers = [makeAnswer('uploads', { state: 'later', dueOn: civilDate('2026-11-22') })];
    const targets = [
      { ...target, id: 'a', title: '몇 명?', byPersonId: null, dueOn: civilDate('2026-11-21') },
      {
        ...target,
        id: 'b',
        title: '몇 개?',
        byPersonId: null,
        state: 'agreed' as const,
        dueOn: civilDate('2026-11-01'),
      },
    ];
    expect(planDue({ answers, bound: NOTHING }, targets).map(({ id }) => id)).toEqual(['a', 'uploads']);
  });
});
