/** Papers as a screen reader follows them: every kind of every sample is tagged, and what the tags say (PDF/UA, ISO 14289-1). */
import { readGuide } from '@core/documents/guide-files.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { makeRenderer } from '@core/documents/render.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import type { CueSheetModel, PlainModel } from '@shared/contract/document-model.ts';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import type { PaperModel } from '@shared/contract/paper.ts';
import { tickBox } from '@shared/domain/scene/tick-box.ts';
import { instant } from '@shared/domain/units.ts';
import type { PaperBlock, PaperSheet } from '@shared/papers/plain.ts';
import { PAPER_KINDS, type PaperKind } from '@shared/papers/index.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes, ISSUE, LIBRARY_CUES, makeColumns, makeCueSheet } from '../../support/documents.ts';
import { partsOf, piecesOf, readPieces, readStructure, textOf, within } from '../../support/pdf-structure.ts';
import type { PdfElement, PdfStructure } from '../../support/pdf-structure.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { pngOf } from '../../support/pictures.ts';
import { makeSettlement } from '../../support/settlement-model.ts';
import { makeStore } from '../../support/store.ts';

const fonts = fontBytes();
const render = makeRenderer(fonts);
const renderer = inProcessRenderer(() => fonts);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

/** Settings under which a paper draws what it leaves out otherwise. */
const MORE: Partial<Record<PaperKind, readonly Readonly<Record<string, unknown>>[]>> = {
  cueSheet: [{ view: 'participant' }],
  nameTags: [{ code: true }],
  doorSheet: [{ code: true }],
};

const OF_SAMPLES = SAMPLE_NAMES.flatMap((name, at) =>
  (at === 0 ? (['ko', 'en'] as const) : (['ko'] as const)).map((locale) => ({ name, locale })),
);

test.each(OF_SAMPLES)('every paper of $name in $locale is tagged, whatever it holds', async ({ name, locale }) => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name });
  const short: Record<string, readonly string[]> = {};
  for (const kind of PAPER_KINDS)
    for (const more of [{}, ...(MORE[kind] ?? [])]) {
      const choice = documentChoice.parse({ kind, settings: { locale, ...more } });
      const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
      const { faults, language, lettered } = readStructure(bytes);
      const all = [
        ...faults,
        ...(language === (locale === 'ko' ? 'ko-KR' : 'en-GB') ? [] : [`in ${language}`]),
        ...(lettered.size > 0 ? [] : ['says nothing']),
      ];
      if (all.length > 0) short[`${kind} ${JSON.stringify(more)}`] = all;
    }
  expect(short).toEqual({});
});

interface Read extends PdfStructure {
  readonly texts: ReadonlyMap<string, string>;
}

async function read(model: PaperModel): Promise<Read> {
  const { bytes } = await render(model);
  const structure = readStructure(bytes);
  expect(structure.faults).toEqual([]);
  return { ...structure, texts: await readPieces(bytes) };
}

/** Roles from the top, one line each, with what cells, headings and marks say. */
function tablesOf({ elements }: Read): readonly PdfElement[] {
  return elements.filter(({ role }) => role === 'Table');
}

function rowsOf(table: PdfElement, { texts }: Read): readonly (readonly string[])[] {
  return within(table)
    .filter(({ role }) => role === 'TR')
    .map((row) => partsOf(row).map((cell) => `${cell.role === 'TH' ? '*' : ''}${textOf(cell, texts).trim()}`));
}

function headingsOf({ elements, texts }: Read): readonly string[] {
  return elements
    .filter(({ role }) => /^H\d$/.test(role))
    .map((one) => `${one.role} ${one.actualText ?? textOf(one, texts)}`);
}

function paper(blocks: readonly PaperBlock[], patch: Partial<PlainModel> = {}): PlainModel {
  const sheets: readonly PaperSheet[] = [{ blocks }];
  const { issue, isSample, title, date, start, end, venue, organiser, operator } = makeCueSheet(LIBRARY_CUES);
  const head = { issue, isSample, title, date, start, end, venue, organiser, operator };
  return {
    kind: 'budget',
    locale: 'ko',
    audience: 'shared',
    ...head,
    heading: '',
    page: 'portrait',
    sheets,
    remark: '',
    ...patch,
  };
}

describe('a table', () => {
  const cues = Array.from({ length: 60 }, (_, at) => ({
    section: `${1 + Math.floor(at / 30)}부`,
    minutes: 3,
    title: `순서 ${at + 1}번`,
    subtitle: at === 0 ? '환영 인사' : '',
    content: at === 1 ? '' : '질문 두 개를 받습니다.',
  }));
  const sheet = (patch: Partial<CueSheetModel> = {}) =>
    makeCueSheet(cues, { columns: makeColumns('number', 'section', 'title', 'content'), ...patch });

  test('that goes on over pages is one, with one head; the heads and the labels that stand again are furniture', async () => {
    const { bytes } = await render(sheet());
    const pdf = await readPdf(bytes);
    const paged = await read(sheet());
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(pdf.text.split('번호').length - 1).toBe(pdf.pages.length);
    expect(pdf.text).toContain('(계속)');
    const [table, ...others] = tablesOf(paged);
    if (table === undefined) throw new Error('no table');
    expect(others).toEqual([]);
    expect(rowsOf(table, paged)).toHaveLength(61);
    expect(rowsOf(table, paged)[0]).toEqual(['*번호', '*구분', '*순서', '*내용']);
    expect(textOf(paged.root, paged.texts)).not.toContain('(계속)');
    expect(new Set(piecesOf(table).map((piece) => piece.split(' ')[0])).size).toBe(pdf.pages.length);
  });

  test('names its columns, and its rows where a label stands for several; an empty cell keeps its place', async () => {
    const paged = await read(sheet());
    const [table] = tablesOf(paged);
    const names = within(table ?? paged.root).filter(({ role }) => role === 'TH');
    expect(names.map(({ scope, rows }) => `${scope} ${rows}`)).toEqual([
      ...Array.from({ length: 4 }, () => 'Column 1'),
      'Row 30',
      'Row 30',
    ]);
    const [, first = [], second = []] = rowsOf(table ?? paged.root, paged);
    expect(first.slice(0, 2)).toEqual(['1', '*1부90분']);
    expect(second).toEqual(['2', '순서 2번', '']);
  });

  test('has a paragraph for each text of a cell that holds several', async () => {
    const { elements, texts } = await read(sheet());
    const cell = elements.find((one) => one.role === 'TD' && textOf(one, texts).startsWith('순서 1번'));
    expect((cell ? partsOf(cell) : []).map((one) => `${one.role} ${textOf(one, texts)}`)).toEqual([
      'P 순서 1번',
      'P 환영 인사',
    ]);
  });

  test('says what a sum is of by the head of its row, over the columns that its label takes', async () => {
    const settlement = await read(makeSettlement());
    const sums = settlement.elements.filter(
      (one) => one.scope === 'Row' && textOf(one, settlement.texts).trim() === '합계',
    );
    expect(sums.length).toBeGreaterThan(2);
    expect(Math.max(...sums.map(({ columns }) => columns))).toBe(5);
  });
});

describe('headings', () => {
  test('go down from the title without leaving a level out', async () => {
    expect(headingsOf(await read(makeSettlement())).slice(0, 4)).toEqual([
      'H1 작은도서관 거버넌스 구축지원 결산보고서',
      'H2 1. 사업 개요',
      'H2 2. 추진 결과',
      'H3 가. 주요 결과',
    ]);
    const under = [
      { kind: 'heading', text: '바로 아래' },
      { kind: 'heading', text: '절', level: 'section' },
      { kind: 'heading', text: '절 아래' },
    ] as const;
    expect(headingsOf(await read(paper(under))).slice(1)).toEqual(['H2 바로 아래', 'H2 절', 'H3 절 아래']);
  });

  test('say the event and the paper apart, which are set side by side', async () => {
    const [title] = headingsOf(await read(makeCueSheet(LIBRARY_CUES)));
    expect(title).toBe('H1 작은도서관 거버넌스 구축지원 큐시트');
  });
});

describe('what is filled in by hand', () => {
  test('is a table of named rows with empty cells; a line without a name is there for the pen alone', async () => {
    const lines = [
      { label: '성명', value: '' },
      { label: '소속', value: '빠띠' },
    ];
    const form = await read(paper([{ kind: 'form', lines }]));
    expect(tablesOf(form).map((table) => rowsOf(table, form))).toEqual([
      [
        ['*성명', ''],
        ['*소속', '빠띠'],
      ],
    ]);
    const blank = Array.from({ length: 3 }, () => ({ label: '', value: '' }));
    expect(tablesOf(await read(paper([{ kind: 'form', lines: blank }])))).toEqual([]);
  });

  test('boxes to sign are a table of their labels over empty cells', async () => {
    const signed = await read(paper([{ kind: 'signatures', labels: ['담당', '팀장'] }]));
    expect(tablesOf(signed).map((table) => rowsOf(table, signed))).toEqual([
      [
        ['*결재', '*담당', '*팀장'],
        ['', ''],
      ],
    ]);
    const side = within(signed.root).find(({ role }) => role === 'TH');
    expect([side?.scope, side?.rows]).toEqual(['Row', 2]);
  });
});

describe('drawings', () => {
  async function figuresOf(
    kind: PaperKind,
    settings: object,
    prepare?: (core: ReturnType<typeof makeStore>['core'], experimentId: string) => void,
  ) {
    const { core } = makeStore();
    const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
    prepare?.(core, experimentId);
    const choice = documentChoice.parse({ kind, settings });
    const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
    const structure = readStructure(bytes);
    return {
      ...structure,
      figures: structure.elements.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : [])),
    };
  }

  test('a box to tick says whether it is ticked, in the language of the paper', async () => {
    const row = (mark: 'none' | 'tick', alt: string) => ({
      cells: [{ text: '', scene: tickBox(mark), alt }, '접수대'],
    });
    const rows = [row('tick', '표시한 확인란'), row('none', '빈 확인란')];
    const table = {
      kind: 'table',
      columns: [{ head: '확인', width: 20 }, { head: '할 일' }],
      rows,
      empty: '',
    } as const;
    const { elements } = await read(paper([table]));
    expect(elements.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))).toEqual([
      '표시한 확인란',
      '빈 확인란',
    ]);
    const [korean, english] = [await figuresOf('todoByPerson', {}), await figuresOf('todoByPerson', { locale: 'en' })];
    expect(new Set(korean.figures)).toEqual(new Set(['빈 확인란']));
    expect(new Set(english.figures)).toEqual(new Set(['empty box']));
  });

  test('a floor plan says how large it is and what stands on it', async () => {
    const { figures } = await figuresOf('floorPlan', {}, (core, experimentId) => {
      const [planId = ''] = core.command('floorPlan.add', { experimentId, rows: [{ title: '강당' }], beforeId: null });
      const rows = [
        { planId, kind: 'screen', x: 6000, y: 100, w: 3000, h: 150 },
        { planId, kind: 'chair', x: 3000, y: 3000, seats: 1 },
        { planId, kind: 'marker', x: 5000, y: 3000, number: 1, label: '접수 안내판' },
      ] as const;
      core.command('floorItem.add', { experimentId, rows: [...rows], beforeId: null });
    });
    expect(figures.at(-1)).toMatch(/^강당 배치도, .* m × .* m: .*의자 1개.*1 접수 안내판/);
  });

  test('a timeline is a table of cards, whose head says the days and whose bars say what is done', async () => {
    const { elements, figures } = await figuresOf('schedule', {});
    expect(elements.filter(({ role }) => role === 'Table').length).toBeGreaterThan(0);
    expect(figures[0]).toMatch(/^2018\. .* ~ .*행사 \d+\. \d+\./);
    expect(new Set(figures.slice(1)).size).toBeGreaterThan(0);
    expect(['끝난 일', '할 일']).toEqual(expect.arrayContaining([...new Set(figures.slice(1))]));
  });

  test('a month is a table of the days of the week, its grounds furniture', async () => {
    const { elements, figures } = await figuresOf('calendar', {});
    const months = elements.filter(({ role }) => role === 'THead');
    const days = months.map((head) => within(head).filter(({ role }) => role === 'TH').length);
    expect(new Set(days)).toEqual(new Set([7]));
    expect(figures).toEqual([]);
  });

  test('a code of squares says what it is of', async () => {
    for (const kind of ['nameTags', 'doorSheet'] as const) {
      const { figures } = await figuresOf(kind, { code: true });
      expect(figures.filter((text) => /^QR \d{4}-\d{4}-\d{4}$/.test(text)).length).toBeGreaterThan(0);
    }
    const { figures } = await figuresOf('publicityNotice', {});
    expect(figures.filter((text) => /^신청 바로 가기: QR https?:/.test(text))).toHaveLength(1);
  });

  test('a bar of a chart says the whole of it', async () => {
    const { figures } = await figuresOf('budget', {});
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((text) => !/\d/.test(text))).toEqual([]);
  });

  test('a picture says what it shows, or its caption where nobody has said', async () => {
    const sha256 = 'a'.repeat(64);
    const picture = { sha256, caption: '12. 6. 누리집', instead: '그릴 수 없음' };
    const pictures = [
      { ...picture, alt: '현수막 앞에 선 사람들' },
      { ...picture, alt: '' },
      { ...picture, sha256: 'b'.repeat(64), alt: '없는 그림' },
    ];
    const made = await read(paper([{ kind: 'pictures', pictures }], { pictures: { [sha256]: pngOf(40, 30) } }));
    expect(made.elements.flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))).toEqual([
      '현수막 앞에 선 사람들',
      '12. 6. 누리집',
    ]);
    expect(made.elements.filter((one) => one.role === 'P' && textOf(one, made.texts) === '그릴 수 없음')).toHaveLength(
      1,
    );
  });
});

test('name tags are paragraphs without a heading: a sheet of them has no head', async () => {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
  const choice = documentChoice.parse({ kind: 'nameTags', settings: {} });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  const { root } = readStructure(bytes);
  expect(new Set(partsOf(root).map(({ role }) => role))).toEqual(new Set(['P']));
});

test.each(['ko', 'en'] as const)(
  'the guide in %s has its contents, chapters, counted steps and pictures with texts',
  async (locale) => {
    const { issuedAt } = ISSUE;
    const guide = await read({
      kind: 'guide',
      locale,
      issue: { issuedAt, revision: '1.0' },
      ...readGuide('resources/guide', locale),
    });
    const roles = (role: string) => guide.elements.filter((one) => one.role === role);
    expect(roles('TOC')).toHaveLength(1);
    expect(roles('TOCI').length).toBeGreaterThan(10);
    expect(roles('H1')).toHaveLength(1);
    expect(roles('H2').length).toBe(roles('TOCI').length + 1);
    expect(roles('L').some(({ numbering }) => numbering === 'Decimal')).toBe(true);
    expect(roles('Figure').length).toBeGreaterThan(5);
    expect(guide.language).toBe(locale === 'ko' ? 'ko-KR' : 'en-GB');
  },
);

test('the destruction log is tagged, empty or not', async () => {
  const { issuedAt, revision } = ISSUE;
  const log = await read({ kind: 'destructionLog', locale: 'ko', issue: { issuedAt, revision }, entries: [] });
  expect(tablesOf(log).map((table) => rowsOf(table, log).length)).toEqual([2]);
});

test('a title with the signs of XML leaves the metadata whole', async () => {
  const { bytes } = await render(makeCueSheet(LIBRARY_CUES, { title: 'R&D <시험> 행사' }));
  expect((await readPdf(bytes)).title).toBe('R&D <시험> 행사 큐시트 v3');
  const source = Buffer.from(bytes).toString('utf8');
  expect(source).toContain('<rdf:li xml:lang="x-default">R&amp;D &lt;시험&gt; 행사 큐시트 v3</rdf:li>');
});
