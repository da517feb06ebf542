import { describe, expect, it } from 'vitest';
import { evaluateGates, gatesPassed, type GateFacts } from '@shared/domain/gates.ts';
import { type Stage } from '@shared/domain/stage.ts';
import { civilDate, instant, won } from '@shared/domain/units.ts';

/** An experiment of which nothing is missing. */
const complete: GateFacts = {
  origin: 'citizen',
  proposerExit: 'met',
  meetingDate: civilDate('2026-08-03'),
  noticePurpose: '',
  noticeTiming: '',
  noticeContact: '',
  cautionOneOff: { explainedOn: civilDate('2026-08-03'), by: '나무' },
  cautionPlanner: { explainedOn: civilDate('2026-08-03'), by: '나무' },
  question: '빈 역사에서 야학을 열면 배움이 이어질까?',
  claimedEffect: '배울 곳이 생긴다',
  institutionDifficulty: '안전과 소음',
  answerEffect: '그렇다',
  answerDifficulty: '소음은 작다',
  answerAlternatives: '가까운 카페',
  oneOffAcknowledged: true,
  purpose: '확인',
  participantSize: 'few',
  awareness: 'informed',
  participantTitle: '',
  venueIdea: '역 앞 카페',
  planningStart: civilDate('2026-07-21'),
  eventDate: civilDate('2026-11-21'),
  allottedBudget: won(3_000_000),
  plannedTotal: won(3_000_000),
  hasFoodLine: true,
  participantCentred: true,
  receptionStaffed: true,
  runningStaffed: true,
  emergencyStaffed: true,
  uncovered: {},
  filming: 'planned',
  optOutsAsked: true,
  optOutsCrewTold: true,
  cueSheetExported: true,
  roleTableExported: true,
  feedbackFrom: { participants: true, guests: true, staff: true, crew: true },
  thanked: { participants: true, proposer: true, partners: true },
  settlementExported: true,
  goneItems: new Set(),
  overrides: [],
};

/** Nothing done yet. */
const fresh: GateFacts = {
  ...complete,
  proposerExit: null,
  meetingDate: null,
  cautionOneOff: null,
  cautionPlanner: null,
  question: ' ',
  claimedEffect: '',
  institutionDifficulty: '',
  answerEffect: '',
  answerDifficulty: '',
  answerAlternatives: '',
  oneOffAcknowledged: false,
  purpose: '',
  participantSize: null,
  awareness: null,
  participantTitle: '',
  venueIdea: '',
  planningStart: null,
  eventDate: null,
  allottedBudget: null,
  plannedTotal: won(0),
  hasFoodLine: false,
  receptionStaffed: false,
  runningStaffed: false,
  emergencyStaffed: false,
  filming: null,
  optOutsAsked: false,
  optOutsCrewTold: false,
  cueSheetExported: false,
  roleTableExported: false,
  feedbackFrom: { participants: false, guests: false, staff: false, crew: false },
  thanked: { participants: false, proposer: false, partners: false },
  settlementExported: false,
};

function sources(stage: Stage, facts: GateFacts): readonly string[] {
  return evaluateGates(facts)[stage].missing.map((item) => `${item.source}${item.severity === 'warning' ? '?' : ''}`);
}

function codes(stage: Stage, facts: GateFacts): readonly string[] {
  return evaluateGates(facts)[stage].missing.map((item) => item.code);
}

describe('the gates', () => {
  it('are all passed when nothing is missing', () => {
    const gates = Object.values(evaluateGates(complete));
    expect(gates.map((gate) => gate.state)).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
    expect(gates.flatMap((gate) => gate.missing)).toEqual([]);
  });

  it('list everything that a fresh experiment lacks, by the number of the toolkit', () => {
    expect(sources('topic', fresh)).toEqual(['B13', 'A18', 'A19', 'A21', 'B06', 'B08', 'B11', 'B12']);
    expect(sources('plan', fresh)).toEqual(['C01', 'C16', 'C17', 'C18', 'C19', 'C21?', 'C40', 'C47?']);
    expect(sources('prepare', fresh)).toEqual(['D22', 'D23', 'D24', 'C48', 'D27', 'D29']);
    expect(sources('run', fresh)).toEqual([]);
    expect(sources('followup', fresh)).toEqual(['F01', 'F02', 'F03', 'F04', 'F09', 'F09', 'F09', 'F24']);
    expect(evaluateGates(fresh).run.state).toBe('passed');
  });
});

describe('leaving the topic', () => {
  it('takes, when the proposer was met, a date and both cautions', () => {
    const met = { ...complete, meetingDate: null, cautionOneOff: null, cautionPlanner: null };
    expect(sources('topic', met)).toEqual(['B19', 'B36', 'B37']);
    expect(evaluateGates(met).topic.state).toBe('open');
  });

  it('takes nothing more of an unwilling proposer who let the content be used', () => {
    const facts = { ...complete, proposerExit: 'unwillingContentConfirmed' as const, cautionOneOff: null };
    expect(evaluateGates(facts).topic).toEqual({ state: 'passed', missing: [], override: null });
  });

  it('takes purpose, timing and contact of a public notice', () => {
    const notice = { ...complete, proposerExit: 'noticePublished' as const, cautionOneOff: null };
    expect(sources('topic', notice)).toEqual(['B22', 'B25', 'B26']);
    const full = { ...notice, noticePurpose: '취지', noticeTiming: '11월', noticeContact: 'namu@example.org' };
    expect(sources('topic', full)).toEqual([]);
  });

  it('only advises a notice when the institution chose the topic itself', () => {
    const own = { ...complete, origin: 'institution' as const, proposerExit: null };
    expect(sources('topic', own)).toEqual(['B22?']);
    expect(evaluateGates(own).topic.state).toBe('passed');
  });
});

it('say of what only a card or a line answers whether that is gone', () => {
  const gone = { ...fresh, goneItems: new Set(['D23', 'F02', 'F09'] as const) };
  const { prepare, followup } = evaluateGates(gone);
  const named = [...prepare.missing, ...followup.missing].filter(({ isGone }) => isGone);
  expect(named.map(({ source }) => source)).toEqual(['D23', 'F02', 'F09', 'F09', 'F09']);
});

describe('a purpose that is hidden', () => {
  it('asks before the event whether the title gives it away, until there is an answer', () => {
    const blind = { ...complete, awareness: 'blind' as const };
    expect(sources('prepare', blind)).toEqual(['E03']);
    expect(sources('prepare', { ...blind, participantTitle: '골목 모임' })).toEqual([]);
    expect(sources('prepare', { ...complete, awareness: 'informed' as const })).toEqual([]);
  });
});

describe('leaving the plan', () => {
  it('warns of less than three months and of more than six', () => {
    const from = (start: string): readonly string[] => codes('plan', { ...complete, planningStart: civilDate(start) });
    expect(from('2026-08-22')).toEqual([]);
    expect(from('2026-08-23')).toEqual(['gate.spanShort']);
    expect(from('2026-05-21')).toEqual([]);
    expect(from('2026-05-20')).toEqual(['gate.spanLong']);
    expect(from('2026-12-01')).toEqual(['gate.spanShort']);
  });

  it('takes no more planned than allotted, and says by how much', () => {
    expect(evaluateGates({ ...complete, plannedTotal: won(3_100_000) }).plan.missing).toEqual([
      {
        code: 'gate.budgetOver',
        source: 'C40',
        severity: 'required',
        isGone: false,
        params: { planned: 3_100_000, allotted: 3_000_000, over: 100_000 },
      },
    ]);
  });

  it('warns of a missing food line only when participants are at the centre', () => {
    expect(codes('plan', { ...complete, hasFoodLine: false })).toEqual(['gate.foodLine']);
    expect(codes('plan', { ...complete, hasFoodLine: false, participantCentred: false })).toEqual([]);
  });
});

describe('leaving the preparation', () => {
  it('takes opt-outs asked and the crew told, unless nothing is filmed', () => {
    const unasked = { ...complete, optOutsAsked: false, optOutsCrewTold: false };
    expect(sources('prepare', unasked)).toEqual(['D10', 'D12']);
    expect(sources('prepare', { ...unasked, filming: 'none' })).toEqual([]);
  });

  it('takes somebody at the emergency post', () => {
    expect(sources('prepare', { ...complete, emergencyStaffed: false })).toEqual(['D24']);
  });
});

describe('overruling', () => {
  const early = { stage: 'topic' as const, reason: '제안자 연락 중', at: instant('2026-08-01T00:00:00Z') };
  const late = { ...early, reason: '기관장 승인', at: instant('2026-08-02T00:00:00Z') };

  it('opens a gate and keeps listing what is missing, with the latest reason', () => {
    const gate = evaluateGates({ ...fresh, overrides: [late, early] }).topic;
    expect(gate.state).toBe('overruled');
    expect(gate.override).toEqual(late);
    expect(gate.missing).toHaveLength(8);
  });

  it('concerns its own stage, and nothing once the gate is passed', () => {
    expect(evaluateGates({ ...fresh, overrides: [early] }).plan.state).toBe('open');
    expect(evaluateGates({ ...complete, overrides: [early] }).topic).toEqual({
      state: 'passed',
      missing: [],
      override: null,
    });
  });
});

describe('moving a card', () => {
  it('forward passes the gates of every stage it leaves', () => {
    expect(gatesPassed('topic', 'run')).toEqual(['topic', 'plan', 'prepare']);
    expect(gatesPassed('plan', 'prepare')).toEqual(['plan']);
  });

  it('back or within a stage passes none', () => {
    expect(gatesPassed('run', 'topic')).toEqual([]);
    expect(gatesPassed('plan', 'plan')).toEqual([]);
  });
});
