import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { floorIssues } from '@shared/domain/floor/issues.ts';
import { deriveCueTimes } from '@shared/domain/cue-times.ts';
import { deriveRoles } from '@shared/domain/roles.ts';
import type { RoleWork } from '@shared/domain/roles.ts';
import { phaseOf } from '@shared/domain/section.ts';
import { tallyProblem } from '@shared/domain/survey/tally.ts';
import { minuteOfDay, minutes } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';

function sample(name: string) {
  const url = new URL(`../../../resources/samples/${name}.json`, import.meta.url);
  return parseBundle(readFileSync(url), name);
}

const library = sample('little-library-2020');
const school = sample('seoul-station-night-school-2018');
const cats = sample('redevelopment-cats');

function timesOf({ tables }: typeof library) {
  const [sheet] = tables.cueSheet;
  const rows = tables.cue.map(({ id, section, minutes: length, pinnedStart }) => ({
    id,
    phase: phaseOf(section),
    minutes: length === null ? null : minutes(length),
    pinnedStart,
  }));
  return deriveCueTimes(rows, {
    startMinute: minuteOfDay(sheet?.startMinute ?? 0),
    lengthMinutes: minutes(sheet?.lengthMinutes ?? 0),
  });
}

describe.each([
  ['little-library-2020', library],
  ['seoul-station-night-school-2018', school],
  ['redevelopment-cats', cats],
])('the sample %s', (_name, { experiment, tables }) => {
  test('is a sample, holds every kind of row and was made by nobody in particular', () => {
    expect(experiment).toMatchObject({ isSample: true, trashedAt: null });
    const filled = [tables.task, tables.checkItem, tables.person, tables.cue, tables.budgetLine];
    expect(filled.every((rows) => rows.length >= 8)).toBe(true);
    expect(tables.expense.length).toBeGreaterThan(0);
    expect(tables.person.every((person) => person.name === '' && person.nickname !== '')).toBe(true);
  });

  test('no two rows of a list stand at one place', () => {
    const twice = PRODUCT.children.flatMap((table) => {
      const { order } = PRODUCT.declarationOf(table);
      const rows = (tables as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[table] ?? [];
      const places = rows
        .filter(({ rank }) => rank !== undefined)
        .map((row) => JSON.stringify([...(order ?? []), 'rank'].map((name) => row[name])));
      return places.filter((place, at) => places.indexOf(place) !== at).map((place) => `${table} ${place}`);
    });
    expect(twice).toEqual([]);
  });

  test('has two sources that the budget lines use up to the won', () => {
    const planned = tables.fundingSource.map((source) =>
      tables.budgetLine
        .filter((line) => line.sourceId === source.id)
        .reduce((sum, line) => sum + line.unitPrice * line.quantity * line.times, 0),
    );
    expect(planned).toEqual(tables.fundingSource.map((source) => source.amount));
    expect(planned.reduce((sum, amount) => sum + amount, 0)).toBe(experiment.allottedBudget);
  });

  test('reads as a real one: that it is a sample is told once, by the experiment, and no cell holds a note of its makers', () => {
    const text = JSON.stringify({ experiment, tables });
    expect(['(예시)', '예시 인물', '연락처는 예시', '원자료', '지어낸'].filter((word) => text.includes(word))).toEqual(
      [],
    );
  });

  test('fits its event to the minute, with one row taking the remainder', () => {
    const { totals, rows } = timesOf({ experiment, tables } as typeof library);
    expect(totals.fit).toEqual({ kind: 'fits' });
    expect(rows.filter((row) => row.derived)).toHaveLength(1);
  });
});

describe.each([
  ['little-library-2020', library],
  ['seoul-station-night-school-2018', school],
])('the sample %s, whose event is over', (_name, { tables }) => {
  test('has a line overspent, a line underspent, a withholding and one missing evidence', () => {
    const left = tables.budgetLine.map((line) => {
      const spent = tables.expense.filter((expense) => expense.lineId === line.id);
      return line.unitPrice * line.quantity * line.times - spent.reduce((sum, expense) => sum + expense.total, 0);
    });
    expect(left.some((amount) => amount < 0)).toBe(true);
    expect(left.some((amount) => amount > 0)).toBe(true);
    expect(tables.expense.some((expense) => expense.withholding === 'other')).toBe(true);
    expect(tables.expense.filter((expense) => expense.evidence === 'none')).toHaveLength(1);
  });

  test('tells nothing of the cats, which are a sample of their own', () => {
    expect(JSON.stringify(tables)).not.toMatch(/길고양이|재개발/);
  });
});

describe('what the event stands on', () => {
  type Table = keyof typeof cats.tables;
  const GROUND: readonly Table[] = [
    'post',
    'shift',
    'venue',
    'venueTerm',
    'floorPlan',
    'floorZone',
    'supply',
    'mealService',
    'vendor',
    'deliverable',
  ];
  const empty = ({ tables }: typeof cats, names: readonly Table[]) => names.filter((name) => tables[name].length === 0);

  test('fills its rooms in every sample: what was done in the two past ones, the plan of the cats', () => {
    expect([empty(library, GROUND), empty(school, GROUND), empty(cats, GROUND)]).toEqual([[], [], []]);
    expect(empty(school, ['cateringOrder', 'dietCount', 'optOutMarker', 'shot', 'interview'])).toEqual([]);
    expect(empty(library, ['cateringOrder', 'dietCount', 'interview'])).toEqual([]);
    expect(empty(cats, ['optOutMarker', 'shot', 'interview'])).toEqual([]);
    expect(cats.tables.shot.every(({ state }) => state === 'planned')).toBe(true);
  });

  test.each([
    ['school', school],
    ['library', library],
  ])('was published, checked and run on its day (%s), each row of the run in its order', (_name, bundle) => {
    const { tables, experiment } = bundle;
    expect(empty(bundle, ['publicityItem', 'itemChannel', 'checkItem', 'run', 'cueRun'])).toEqual([]);
    expect(tables.cueRun.map(({ cueId }) => cueId)).toEqual(tables.cue.map(({ id }) => id));
    const ends = tables.cueRun.map(({ endedAt }) => endedAt);
    expect(tables.cueRun.slice(1).map(({ startedAt }) => startedAt)).toEqual(ends.slice(0, -1));
    expect(tables.run.every(({ startedAt }) => startedAt.startsWith(experiment.eventDate ?? '?'))).toBe(true);
  });

  test.each([
    ['school', school],
    ['library', library],
    ['cats', cats],
  ])(
    'has a floor plan on which nothing is in the way, with a seat for everybody (%s)',
    (_name, { tables, experiment }) => {
      const [plan] = tables.floorPlan;
      if (plan === undefined) throw new Error('no plan');
      const facts = { plan, items: tables.floorItem, zones: tables.floorZone, routes: tables.floorRoute };
      expect(floorIssues(facts, experiment.headCount)).toEqual([]);
    },
  );
});

/** Work of the same person at the same time, in the role table that the sample's assignments give. */
function overlapsOf(bundle: typeof library) {
  const { tables, experiment } = bundle;
  const { rows } = timesOf(bundle);
  const works = [
    ...tables.task.map((task): RoleWork => {
      const held = tables.taskAssignment.filter((assignment) => assignment.taskId === task.id);
      const { id, title, area, place, startOn, endOn, startAt, endAt } = task;
      return {
        kind: 'task',
        id,
        title,
        area,
        place,
        date: startOn,
        endDate: endOn,
        start: startAt,
        end: endAt,
        ...dutiesOf(held),
      };
    }),
    ...tables.cue.map((cue, index): RoleWork => {
      const held = tables.cueAssignment.filter((assignment) => assignment.cueId === cue.id);
      const { start = 0, end = 0 } = rows[index] ?? {};
      const { id, title } = cue;
      return {
        kind: 'cue',
        id,
        title,
        area: null,
        place: '',
        date: experiment.eventDate,
        endDate: null,
        start,
        end,
        ...dutiesOf(held),
      };
    }),
  ];
  const people = tables.person.map((person) => person.id);
  return deriveRoles(works, people).overlaps;
}

function dutiesOf(assignments: readonly { readonly personId: string; readonly duty: 'lead' | 'deputy' }[]) {
  const ids = (duty: 'lead' | 'deputy') =>
    assignments.filter((assignment) => assignment.duty === duty).map((assignment) => assignment.personId);
  return { leads: ids('lead'), deputies: ids('deputy') };
}

describe('the role table of a sample', () => {
  test('has one clash to show at the night school, and none in the others', () => {
    expect(overlapsOf(school).map((overlap) => overlap.minutes)).toEqual([30]);
    expect(overlapsOf(library)).toEqual([]);
    expect(overlapsOf(cats)).toEqual([]);
  });
});

describe('the little library of 2020', () => {
  test('runs from 10:00 to 13:00 with the opening at 15 minutes (requirements S3)', () => {
    const times = timesOf(library);
    expect(times.rows.map((row) => [row.start, row.minutes])).toEqual([
      [600, 15],
      [615, 20],
      [635, 20],
      [655, 45],
      [700, 10],
      [710, 40],
      [750, 15],
      [765, 15],
    ]);
    expect(times.totals.span).toEqual({ start: 600, end: 780 });
  });

  test('holds the checklist R01–R29, each once', () => {
    const { task, checkItem } = library.tables;
    const sources = [...task, ...checkItem].map((row) => row.source).filter((source) => source?.startsWith('R'));
    // R30 is the pattern of the checklist itself.
    const expected = Array.from({ length: 29 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(sources.toSorted()).toEqual(expected);
  });

  test('leaves the decision meeting open and says both times aloud (contradiction X2)', () => {
    const meeting = library.tables.task.find((task) => task.source === 'R24');
    expect(meeting).toMatchObject({ dateKind: 'tbd', startOn: null });
    expect(meeting?.notes).toContain('9. 28.(월) 13:30');
    expect(meeting?.notes).toContain('9. 28.(월) 오전');
    expect(meeting?.notes).toContain('20%');
  });

  test('works on what the source does, in public and with those who live there (I01, K01, K02, K04)', () => {
    const { title, question, purpose } = library.experiment;
    expect(title).toContain('작은도서관');
    expect(question).toContain('공공성');
    expect(purpose).toMatch(/공공성을 높이기 위해 온오프라인 공론장을 열고, 주민과 함께 문제를 찾아/u);
  });

  test('takes the three proposals of the source through its meetings into a vote (H14, K10, K12, O13, O20, P07)', () => {
    const { proposal, meeting, meetingItem, ballot, ballotOption } = library.tables;
    expect(proposal?.map(({ title, state }) => [title, state])).toEqual([
      ['유아들만 이용할 수 있는 작은도서관', 'shortlisted'],
      ['사전 예약을 도입해주세요!', 'shortlisted'],
      ['도서관이 문을 열었는지 알려주는 싸인', 'shortlisted'],
    ]);
    const agendas = meeting?.map(({ id, title, heldOn }) => {
      const items = meetingItem?.filter(({ meetingId }) => meetingId === id) ?? [];
      return [heldOn, title, items.map((item) => item.title)];
    });
    expect(agendas).toEqual([
      ['2020-09-08', '사전 교육', ['자기소개', '거버넌스 공론장 운영 규칙', '네트워킹과 홍보 방안']],
      ['2020-09-15', '2차 모임: 제안 발굴', ['올라온 제안 읽기', '제안 구체화', '열린토론회 홍보']],
      ['2020-09-22', '의제선정단 회의: 투표 보기 정리', ['투표 보기 정리', '열린토론회 준비']],
      ['2020-09-25', '열린토론회', ['의제 소개', '토론']],
      ['2020-09-28', '실험장 결정·선정 회의', []],
    ]);
    const vote = ballot?.find(({ question }) => question.includes('함께 실험해'));
    expect(ballotOption?.filter(({ ballotId }) => ballotId === vote?.id)).toHaveLength(3);
  });

  test('asks what the group is to be called, and knows its members by nickname and in groups (J02, O02, O15)', () => {
    const { ballot, ballotOption, person } = library.tables;
    const vote = ballot?.find(({ question }) => question.includes('이름을 무엇으로'));
    const options = ballotOption?.filter(({ ballotId }) => ballotId === vote?.id).map(({ label }) => label);
    expect(options?.slice(0, 3)).toEqual(['시민협력가', '코어그룹', '운영위원회']);
    expect(person.find(({ nickname }) => nickname === '팀원')).toMatchObject({
      isGroup: true,
      notes: '2020. 8. 26. 그룹을 열 때 15명',
    });
    expect(person.find(({ nickname }) => nickname === '나무')?.isGroup).toBe(false);
  });

  test('counted its survey by hand, and the settlement says what the count does', () => {
    const { surveyTally, surveyTallyCount, surveyQuestion, closing } = library.tables;
    const [pile] = surveyTally ?? [];
    const asked = surveyQuestion?.find(({ kind }) => kind === 'multi');
    const counts = surveyTallyCount?.filter(({ questionId }) => questionId === asked?.id).map(({ count }) => count);
    const [useful = 0, , short = 0] = counts ?? [];
    expect(closing[0]?.surveySummary).toContain(`설문 ${pile?.sheets}건 회수(85.7%)`);
    expect(closing[0]?.surveySummary).toContain(`쓸모 있었다 ${useful}건, 시간이 모자랐다 ${short}건`);
    for (const question of surveyQuestion ?? []) {
      const own = surveyTallyCount?.filter(({ questionId }) => questionId === question.id) ?? [];
      const marked = new Map(own.map(({ option, count }) => [option, count]));
      expect(own.length === 0 ? null : tallyProblem(question, pile?.sheets ?? 0, marked)).toBeNull();
    }
  });

  test('keeps the scanning errors of the source out', () => {
    const text = JSON.stringify(library);
    const damaged = ['짜인', 'parti.vvz', '꺾', '북딕믹스', '수원리움', '소중환', '민주주의 랩'];
    expect(damaged.filter((word) => text.includes(word))).toEqual([]);
  });
});

test('the night school began with a proposal, whose proposer was met on film, in a room beside the station (A25, B03, F25, G02, M03)', () => {
  const { experiment, tables } = school;
  expect(experiment).toMatchObject({
    title: '서울역 일일야학',
    question: '지하철 유휴공간에 어르신들을 위한 야학을 열면 어떨까요?',
  });
  expect(tables.proposal?.map(({ title, state }) => [title, state])).toEqual([
    ['지하철을 학교로 만들어주세요', 'selected'],
  ]);
  expect(tables.planReference?.map(({ kind, title }) => [kind, title])).toEqual([
    ['video', '시민제안자를 직접 인터뷰해보았습니다'],
  ]);
  expect(tables.venue?.filter(({ isChosen }) => isChosen).map(({ title }) => title)).toEqual(['Cafe 자리']);
});

describe('the cats of the redevelopment area', () => {
  const { tables } = cats;

  test('begins with the proposal of the source and takes both of its cases into the programme (B02, N10, N11)', () => {
    expect(tables.proposal?.map(({ title, state }) => [title, state])).toEqual([
      ['서초구 재건축 단지의 길고양이들을 도와주세요', 'selected'],
    ]);
    expect(tables.referenceCase?.map(({ title }) => title)).toEqual([
      '참여보드 ‘아옹이 어떻게 생각하세요?’',
      '해피나비프렌즈의 ‘약속시간’',
    ]);
    expect(tables.cue.map(({ title }) => title)).toEqual(expect.arrayContaining(['참여보드', '약속시간']));
  });

  test('compares the two directions of the source by the same criteria, and takes one (requirements M14, S1)', () => {
    expect(tables.direction?.map(({ type, isChosen }) => [type, isChosen])).toEqual([
      ['experiment', true],
      ['proCon', false],
    ]);
    expect(tables.criterion?.map(({ subject }) => subject)).toEqual(['direction', 'direction', 'direction']);
    expect(tables.criterion?.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(tables.rating?.map(({ value }) => value)).toEqual([5, 2, 4, 4, 2, 5]);
  });

  test('keeps the counts of the proposal as the source has them, with a day only where it has one (M12, M13)', () => {
    expect(tables.proposalCount?.map(({ kind, value, asOf }) => [kind, value, asOf])).toEqual([
      ['sympathy', 5657, null],
      ['opinion', 5070, null],
      ['sympathy', 5659, '2019-06-13'],
    ]);
    expect(tables.proposalOpinion?.map(({ count }) => count)).toEqual([670, 469, 355]);
  });

  test('has four stages with a day each and the four groups of people (N05–N20)', () => {
    expect(tables.namedDate?.map(({ title }) => title.slice(0, 3))).toEqual(['1단계', '2단계', '3단계', '4단계']);
    expect(tables.participantGroup).toHaveLength(4);
    expect(tables.planStage?.map(({ title }) => title.slice(0, 3))).toEqual(['1단계', '2단계', '3단계', '4단계']);
    expect(tables.planStage?.every(({ aims, work, fromOn, untilOn }) => aims && work && fromOn && untilOn)).toBe(true);
    expect(tables.stakeholderGroup?.map(({ part }) => part)).toEqual([
      'planner',
      'participant',
      'participant',
      'participant',
    ]);
    // What the plan has a place for is not told once more in the purpose.
    expect(cats.experiment.purpose).not.toMatch(/네 단계|함께할 이는/);
    const sources = tables.task.map(({ source }) => source).filter((source) => source?.startsWith('N'));
    expect(sources.toSorted()).toEqual(['N07', 'N08', 'N09', 'N10', 'N11', 'N13', 'N14', 'N18', 'N19', 'N20', 'N21']);
  });

  test('is a month before its event: what was due is done but for what is on its way, and nothing is told of the day', () => {
    const now = '2019-08-21';
    const open = tables.task.filter(({ startOn, status }) => status !== 'done' && (startOn ?? '') < now);
    expect(open.map(({ status }) => status).toSorted()).toEqual(['doing', 'waiting']);
    expect(tables.task.filter(({ startOn, status }) => status === 'done' && (startOn ?? '') > now)).toEqual([]);
    expect(tables.closing).toMatchObject([{ actualHeadCount: null, results: '' }]);
  });
});
