import { branchOf, pathIssues, stepsOf } from '@shared/domain/proposer-path.ts';
import type { PathFacts } from '@shared/domain/proposer-path.ts';
import type { LoggedContact } from '@shared/domain/contact-log.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const TODAY = civilDate('2026-11-10');
const FACTS: PathFacts = {
  origin: 'citizen',
  exit: null,
  stance: null,
  picked: null,
  isKnown: false,
  log: [],
  meetingDate: null,
  cautionOneOffOn: null,
  cautionPlannerOn: null,
  agreement: null,
  noticePurpose: '',
  noticeTiming: '',
  noticeContact: '',
  postings: 0,
};
const AGREED = { useOfProposal: 'yes', conditions: '', conditionsReadOn: null, filmingOk: 'unasked' } as const;

function call(id: string, fields: Partial<LoggedContact> = {}): LoggedContact {
  const on = civilDate('2026-11-02');
  const plain = {
    contactedOn: on,
    contactedAt: null,
    direction: 'out',
    result: 'noAnswer',
    nextStep: '',
    nextOn: null,
  };
  return { id, ownerTable: 'person', ownerId: 'p', ...plain, ...fields } as LoggedContact;
}

function issues(fields: Partial<PathFacts>, portrait: string | null = null) {
  return pathIssues({ ...FACTS, ...fields }, portrait, TODAY);
}

test('the way is what was settled, else what the proposal says, else what was picked', () => {
  expect(branchOf(FACTS)).toBeNull();
  expect(branchOf({ exit: null, stance: 'unasked', picked: 'met' })).toBe('met');
  expect(branchOf({ exit: null, stance: 'contentOnly', picked: 'met' })).toBe('unwillingContentConfirmed');
  expect(branchOf({ exit: 'noticePublished', stance: 'willing', picked: 'met' })).toBe('noticePublished');
});

test('a meeting is a path of seven stones, of which the gate asks for four', () => {
  const facts = {
    ...FACTS,
    isKnown: true,
    log: [call('a', { result: 'reached' })],
    meetingDate: TODAY,
    agreement: AGREED,
  };
  expect(stepsOf('met', facts).map(({ isDone }) => isDone)).toEqual([true, true, true, false, false, true, false]);
  expect(stepsOf('met', facts).flatMap(({ code, isForGate }) => (isForGate ? [code] : []))).toEqual([
    'date',
    'cautionOneOff',
    'cautionPlanner',
    'exit',
  ]);
  expect(
    stepsOf('unwillingContentConfirmed', { ...facts, exit: 'unwillingContentConfirmed' }).every((s) => s.isDone),
  ).toBe(true);
  const refused = { ...facts, agreement: { ...AGREED, useOfProposal: 'no' as const } };
  expect(stepsOf('unwillingContentConfirmed', refused)[2]?.isDone).toBe(false);
});

describe('what is pointed out', () => {
  test('a citizen’s proposal without an exit, not one of the institution', () => {
    expect(issues({})).toEqual(['noExit']);
    expect(issues({ origin: 'institution' })).toEqual([]);
  });

  test('three tries in vain offer the notice, unless that is the way already', () => {
    const log = [call('a'), call('b'), call('c', { result: 'leftWord' })];
    expect(issues({ exit: 'met', log })).toEqual(['outOfReach']);
    expect(issues({ exit: 'met', log: log.slice(1) })).toEqual([]);
    expect(issues({ exit: 'noticePublished', noticeContact: '문의', log })).toEqual([]);
  });

  test('a next contact whose day has passed, not one of today', () => {
    const log = (nextOn: string) => [call('a', { result: 'reached', nextOn: civilDate(nextOn) })];
    expect(issues({ exit: 'met', log: log('2026-11-09') })).toEqual(['nextLate']);
    expect(issues({ exit: 'met', log: log('2026-11-10') })).toEqual([]);
  });

  test('a meeting whose cautions are not both explained', () => {
    expect(issues({ exit: 'met', meetingDate: TODAY, cautionOneOffOn: TODAY })).toEqual(['cautionsMissing']);
    expect(issues({ exit: 'met', meetingDate: TODAY, cautionOneOffOn: TODAY, cautionPlannerOn: TODAY })).toEqual([]);
  });

  test('conditions that nobody read, a refusal, a use that nobody asked about', () => {
    const conditions = { ...AGREED, useOfProposal: 'conditions' } as const;
    expect(issues({ exit: 'met', agreement: conditions })).toEqual(['conditionsUnread']);
    expect(issues({ exit: 'met', agreement: { ...conditions, conditionsReadOn: TODAY } })).toEqual([]);
    expect(issues({ exit: 'met', agreement: { ...AGREED, useOfProposal: 'no' } })).toEqual(['useRefused']);
    expect(issues({ exit: 'unwillingContentConfirmed' })).toEqual(['useNotConfirmed']);
  });

  test('a notice without anybody to ask, and filming agreed to while the portrait is unasked', () => {
    expect(issues({ exit: 'noticePublished' })).toEqual(['noEnquiry']);
    const agreement = { ...AGREED, filmingOk: 'yes' } as const;
    expect(issues({ exit: 'met', agreement }, 'unasked')).toEqual(['portraitUnasked']);
    expect(issues({ exit: 'met', agreement }, 'granted')).toEqual([]);
  });
});
