import { describe, expect, it } from 'vitest';
import type { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { Reader } from '@core/db/reader.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { documentQueryHandlers } from '@core/modules/document/document.queries.ts';
import { draftOf } from '@core/modules/document/draft.ts';
import { previewDocument, printDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { ENTITY_NAMES } from '@shared/entities/index.ts';
import { civilDate, instant } from '@shared/domain/units.ts';
import { readsOf } from '@shared/papers/define.ts';
import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import { join } from 'node:path';
import type { PlainModel } from '@shared/contract/document-model.ts';
import { layOutPlain } from '@core/documents/plain-paper.ts';
import { makeRenderer } from '@core/documents/render.ts';
import { makeFontBook } from '@core/documents/typography/font-book.ts';
import { fontBytes, ISSUE } from '../../support/documents.ts';
import { curvesIn } from '../../support/every-byte.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeBudgetLine } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

function openSample(name: 'little-library-2020' | 'seoul-station-night-school-2018') {
  const store = makeStore();
  const { experimentId } = store.core.command('library.openSample', { name });
  return { ...store, core: store.core, experimentId };
}

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  return readPdf((await previewDocument({ core, renderer, experimentId, choice, at: AT, signal })).bytes);
}

/** A reader that notes which tables are asked for. */
class NotingReader extends Reader {
  readonly asked = new Set<string>();

  protected override prepare(text: string) {
    for (const [, table = ''] of text.matchAll(/(?:from|join)\s+"?(\w+)/gi)) this.asked.add(table);
    return super.prepare(text);
  }
}

describe('the emergency contacts', () => {
  it('name the lead of the emergency duty, although nothing is said of his position', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'emergencyContacts');
    expect(has(pdf, '비상비상 담당010-0000-0016')).toBe(true);
    expect(has(pdf, '촬영·기록촬영팀02-0000-0017')).toBe(true);
    expect(has(pdf, '화재·구급119')).toBe(true);
    const table = await paper(core, experimentId, 'roleTable', { audience: 'internal', view: 'overall' });
    expect(has(table, '비상비상 담당 010-0000-0016')).toBe(true);
  });

  it('are those of the role table, and on no paper for others', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const table = await paper(core, experimentId, 'roleTable', { audience: 'shared' });
    expect(has(table, '010-0000-0016')).toBe(false);
    expect(documentChoice.safeParse({ kind: 'emergencyContacts', settings: { audience: 'shared' } }).success).toBe(
      false,
    );
  });
});

describe('the checklist', () => {
  it('holds the checks of a stage with their leads, and lines to add', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'checklist', { stage: 'prepare' });
    expect(has(pdf, '진행 화면 처음부터 넘겨 보기Cafe 자리진행자')).toBe(true);
    const topic = await paper(core, experimentId, 'checklist', { stage: 'topic' });
    expect(has(topic, '진행 화면 처음부터 넘겨 보기')).toBe(false);
  });

  it('says where, until when and how to tell that it is right, and why a line does not apply', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'checklist', { stage: 'prepare' });
    expect(has(pdf, '맞음: 뒷줄 책상에서 날짜가 읽힘')).toBe(true);
    expect(has(pdf, '수업 자리진행자')).toBe(true);
    expect(has(pdf, '13:30')).toBe(true);
    expect(has(pdf, '해당 없음(카페라 무대 조명이 없음)')).toBe(true);
    const open = await paper(core, experimentId, 'checklist', { stage: 'prepare', done: false });
    expect(has(open, '카페라 무대 조명이 없음')).toBe(false);
  });

  it('prints what the app knows with how it stands, instead of a box to tick, unless it is left out', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'checklist', { stage: 'prepare' });
    expect(has(pdf, '큐시트 발행아직 발행하지 않음')).toBe(true);
    expect(has(pdf, '준비물 세어 보기')).toBe(false);
    const without = await paper(core, experimentId, 'checklist', { stage: 'prepare', facts: false });
    expect(has(without, '큐시트 발행')).toBe(false);
  });

  it('is a page for each place, so that it can hang on its door', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'checklist', { stage: 'prepare', cut: 'byPlace' });
    expect(pdf.outline).toEqual(expect.arrayContaining(['점검표 수업 자리', '점검표 입구', '점검표 앱이 아는 것']));
  });

  it('is a page for each person who has something to check', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const pdf = await paper(core, experimentId, 'checklist', { cut: 'byPerson' });
    expect(pdf.outline).toContain('점검표 촬영팀');
    expect(pdf.outline).not.toContain('점검표 회계 담당');
    expect(pdf.outline).not.toContain('점검표 담당 없음');
    const { cards, people } = core.query('board.get', { experimentId });
    const crew = people.find(({ nickname }) => nickname === '촬영팀')?.id ?? '';
    core.command('task.unassign', { experimentId, ids: cards.map(({ id }) => id), personId: crew });
    const without = await paper(core, experimentId, 'checklist', { cut: 'byPerson' });
    expect(without.outline).not.toContain('점검표 촬영팀');
    expect(without.outline).toContain('점검표 담당 없음');
    const open = await paper(core, experimentId, 'checklist', { cut: 'byArea', stage: 'all', locale: 'en' });
    expect(open.outline).toContain('Checklist Filming');
  });
});

describe('the budget', () => {
  it('adds up, with shares, sources and a bar for each category', async () => {
    const { core, experimentId } = openSample('little-library-2020');
    const pdf = await paper(core, experimentId, 'budget');
    expect(has(pdf, '합계3,500,000100.0%')).toBe(true);
    expect(has(pdf, '200,000원 × 1명 × 2시간400,000')).toBe(true);
    expect(has(pdf, '비목별 예산과 집행')).toBe(true);
    expect(has(await paper(core, experimentId, 'budget', { chart: false }), '비목별 예산과 집행')).toBe(false);
  });

  it('is numbered, named and current like every paper', async () => {
    const { core, experimentId } = openSample('little-library-2020');
    const choice = documentChoice.parse({ kind: 'budget', settings: {} });
    const job = { core, renderer, experimentId, choice, at: AT, signal };
    const printed = await printDocument(job, (name) => join(makeFolder(), name));
    expect(printed?.fileName).toBe('예산서_작은도서관 은평 2020_공유용_v1_20261118.pdf');
    const issueId = printed?.issueId ?? '';
    const isCurrent = () => core.query('document.isCurrent', { experimentId, kind: 'budget', issueId });
    expect(isCurrent()).toBe(true);
    const [line] = core.query('money.book', { experimentId }).lines;
    core.command('budgetLine.edit', { experimentId, patches: [{ id: line?.id ?? '', patch: { item: '다른 항목' } }] });
    expect(isCurrent()).toBe(false);
  });
});

describe('a sum that cannot be counted', () => {
  it('is a dash on the budget, never a wrong amount', async () => {
    const { core, experiment } = makeStore((experimentId) => ({
      budgetLine: [
        makeBudgetLine(experimentId, { item: '너무 큼', unitPrice: 9_000_000_000_000, quantity: 1_000_000 }),
      ],
    }));
    const pdf = await paper(core, experiment.id, 'budget');
    expect(has(pdf, '합계-100.0%')).toBe(true);
  });
});

describe('every paper', () => {
  it.each(PAPER_KINDS)('%s is drafted from the tables that it says, and from no other', (kind) => {
    const { file, core, experimentId } = openSample('seoul-station-night-school-2018');
    core.close();
    const connection = openConnection(file);
    const reader = new NotingReader(connection);
    draftOf(reader, experimentId, documentChoice.parse({ kind, settings: {} }));
    connection.close();
    const tables: readonly string[] = ENTITY_NAMES;
    const reads: readonly string[] = readsOf(paperOf(kind));
    expect([...reader.asked].filter((table) => tables.includes(table) && !reads.includes(table))).toEqual([]);
  });

  // Name tags are cut apart: they have no head that names anybody else.
  it.each(PAPER_KINDS.filter((kind) => kind !== 'nameTags'))(
    '%s names those who support the event, once they are said',
    async (kind) => {
      const { core, experimentId } = openSample('little-library-2020');
      core.command('experiment.edit', {
        experimentId,
        patch: { partners: '은평구 작은도서관 협의회', sponsors: '동네서점 물결' },
      });
      const pdf = await paper(core, experimentId, kind);
      expect(has(pdf, '협력은평구 작은도서관 협의회')).toBe(true);
      expect(has(pdf, '후원동네서점 물결')).toBe(true);
    },
  );
});

describe('a drawing on paper', () => {
  const drawn: PlainModel = {
    kind: 'budget',
    locale: 'ko',
    audience: 'shared',
    issue: ISSUE,
    isSample: false,
    title: '그림',
    date: null,
    start: null,
    end: null,
    venue: '',
    organiser: '',
    operator: '',
    heading: '',
    page: 'portrait',
    remark: '',
    sheets: [
      {
        blocks: [
          {
            kind: 'scene',
            scene: {
              width: 100,
              height: 20,
              shapes: [
                { kind: 'rect', x: 0, y: 0, width: 50, height: 10, fill: 'band', stroke: 'ink' },
                { kind: 'circle', x: 60, y: 5, radius: 5, stroke: 'ink' },
                {
                  kind: 'path',
                  points: [
                    { x: 0, y: 20 },
                    { x: 100, y: 20 },
                  ],
                  stroke: 'line',
                },
                { kind: 'text', x: 100, y: 15, text: '끝에 맞춘 글', size: 3, anchor: 'end', ink: 'ink' },
              ],
            },
            alt: '',
          },
        ],
      },
    ],
  };

  it('is shapes at its millimetres, and words in the type of the paper', () => {
    const { pages } = layOutPlain(drawn, makeFontBook(fontBytes()));
    const [rect, circle, line] = pages[0]?.shapes ?? [];
    const mm = 72 / 25.4;
    const [left, top] = rect?.kind === 'path' ? [rect.points[0]?.x ?? 0, rect.points[0]?.y ?? 0] : [0, 0];
    expect(rect).toMatchObject({ closed: true, fill: '#ececec' });
    expect(circle).toMatchObject({ kind: 'circle', radius: 5 * mm });
    expect(circle?.kind === 'circle' && circle.x - left).toBeCloseTo(60 * mm);
    expect(line?.kind === 'path' && [line.closed, (line.points[1]?.y ?? 0) - top]).toEqual([
      false,
      expect.closeTo(20 * mm),
    ]);
  });

  it('is written into the file, its words to be searched', async () => {
    const plain = await makeRenderer(fontBytes())({ ...drawn, sheets: [{ blocks: [] }] });
    const { bytes } = await makeRenderer(fontBytes())(drawn);
    const pdf = await readPdf(bytes);
    expect(has(pdf, '끝에 맞춘 글')).toBe(true);
    const [word] = pdf.pages[0]?.items.filter(({ text }) => text.includes('끝에')) ?? [];
    expect((word?.x ?? 0) + (word?.width ?? 0)).toBeLessThanOrEqual(42 + (100 * 72) / 25.4 + 0.5);
    // A circle is four curves, which nothing else on a paper is.
    expect([curvesIn(plain.bytes), curvesIn(bytes)]).toEqual([0, 4]);
  });
});

it('the documents room opens without drafting a paper', async () => {
  const { core, experimentId, file } = openSample('little-library-2020');
  const choice = documentChoice.parse({ kind: 'settlement', settings: {} });
  await printDocument({ core, renderer, experimentId, choice, at: AT, signal }, (name) => join(makeFolder(), name));
  expect(core.query('document.room', { experimentId }).issues).toHaveLength(1);
  core.close();
  const connection = openConnection(file);
  const readers = new NotingReader(connection);
  documentQueryHandlers['document.room'](readers, { experimentId });
  connection.close();
  // Only a draft of the settlement reads it.
  expect(readers.asked).not.toContain('closing');
});

describe('the schedule', () => {
  it('has a row for each card of the chosen days, with its lead, and the cards without a day below', async () => {
    const { core, experimentId } = openSample('little-library-2020');
    const pdf = await paper(core, experimentId, 'schedule');
    expect(has(pdf, '2020. 8. 26. ~ 2020. 11. 30.')).toBe(true);
    expect(has(pdf, '제안 올리기')).toBe(true);
    expect(has(pdf, '9. 8.~18.')).toBe(true);
    expect(has(pdf, '날짜가 정해지지 않은 일')).toBe(true);
    expect(has(pdf, '추후 확정')).toBe(true);
    const late = { from: '2020-09-20', to: '2020-09-30', undated: false, locale: 'en' };
    const part = await paper(core, experimentId, 'schedule', late);
    expect(has(part, '20 Sep 2020 – 30 Sep 2020')).toBe(true);
    expect(has(part, '제안 올리기')).toBe(false);
    expect(has(part, '열린토론회 투표 올리기')).toBe(true);
    expect(has(part, 'Work without a date')).toBe(false);
  });

  it('is printed on A3 too, wider and on no more pages', async () => {
    const { core, experimentId } = openSample('seoul-station-night-school-2018');
    const small = (await paper(core, experimentId, 'schedule')).pages;
    const large = (await paper(core, experimentId, 'schedule', { size: 'a3' })).pages;
    expect([small[0]?.width, small[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([842, 595]);
    expect([large[0]?.width, large[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([1191, 842]);
    expect(large.length).toBeLessThan(small.length);
  });

  it('draws no more than three years, whatever a date was mistyped to', async () => {
    const { core, experimentId } = openSample('little-library-2020');
    const [card] = core.query('board.get', { experimentId }).cards;
    core.command('task.bulkEdit', {
      experimentId,
      ids: [card?.id ?? ''],
      patch: { dates: { dateKind: 'day', startOn: civilDate('9020-09-08'), startAt: null, endAt: null } },
    });
    const pdf = await paper(core, experimentId, 'calendar');
    expect(pdf.pages.length).toBeLessThan(40);
    expect(has(await paper(core, experimentId, 'schedule'), '제안 올리기')).toBe(true);
  });
});

describe('the calendar', () => {
  it('is a page for each month, with holidays by name and the cards of each day', async () => {
    const { core, experimentId } = openSample('little-library-2020');
    const pdf = await paper(core, experimentId, 'calendar');
    expect(pdf.outline).toEqual([
      '월간 달력 2020년 8월',
      '월간 달력 2020년 9월',
      '월간 달력 2020년 10월',
      '월간 달력 2020년 11월',
    ]);
    expect(has(pdf, '8 행사일')).toBe(true);
    expect(has(pdf, '추석')).toBe(true);
    expect(has(pdf, '10:30 열린토론회')).toBe(true);
    const one = await paper(core, experimentId, 'calendar', { from: '2020-09-10', to: '2020-09-12', locale: 'en' });
    expect(one.outline).toEqual(['Monthly calendar September 2020']);
  });
});
