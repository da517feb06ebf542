/**
 * A cue sheet as PDF, warm: ours against stock pdfmake (the untouched font, plain text in cells) and against Electron's own
 * `printToPDF` on a hidden window that is kept open.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { makeRenderer } from '@core/documents/render.ts';
import type { CueSheetModel } from '@shared/contract/document-model.ts';
import { fontBytes, makeColumns, makeCueSheet } from '../support/documents.ts';
import { launchApp } from '../support/electron.ts';
import { report } from './support/goals.ts';
import { exponent, measure, printTable } from './support/measure.ts';

const SIZES = [30, 300, 1200] as const;
const HEADERS = ['번호', '시간', '소요', '순서', '내용', '담당', '음향', '조명', '영상'] as const;

const TITLES = ['사회자 인사', '제안자 이야기', '모둠 토론', '영상 상영', '소감 나누기'];
const CONTENTS = [
  '오늘의 순서와 쉬는 시간을 안내하고 촬영을 원하지 않는 분의 표식을 다시 알립니다.',
  '재개발 지역에서 겪은 일을 3분 안에 이야기하고 질문 두 개를 받습니다.',
  '모둠마다 질문 하나를 골라 붙임쪽지에 적고 벽에 붙입니다.',
];

function cell<T>(list: readonly T[], index: number): T {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('an empty list');
  return value;
}

function model(rows: number): CueSheetModel {
  const cues = Array.from({ length: rows }, (_row, index) => ({
    section: `${1 + Math.floor(index / 40)}부`,
    minutes: 5,
    title: cell(TITLES, index),
    content: cell(CONTENTS, index),
    sound: 'MIC 1, 2',
    light: '암전',
    video: 'PPT',
  }));
  const columns = makeColumns('number', 'time', 'minutes', 'title', 'content', 'people', 'sound', 'light', 'video');
  return makeCueSheet(cues, { columns }, null);
}

function plainRows(rows: number): string[][] {
  return Array.from({ length: rows }, (_row, index) => [
    String(index + 1),
    '10:00~10:05',
    '5',
    cell(TITLES, index),
    cell(CONTENTS, index),
    '나무',
    'MIC 1, 2',
    '암전',
    'PPT',
  ]);
}

/** pdfmake as one would use it on the first day. */
async function stock(rows: number): Promise<void> {
  const require = createRequire(import.meta.url);
  const file = require.resolve('pretendard/dist/public/static/alternative/Pretendard-Regular.ttf');
  pdfmake.virtualfs.writeFileSync('stock.ttf', readFileSync(file));
  pdfmake.setFonts({
    Stock: { normal: 'stock.ttf', bold: 'stock.ttf', italics: 'stock.ttf', bolditalics: 'stock.ttf' },
  });
  const body = [[...HEADERS], ...plainRows(rows)];
  const widths = [26, 66, 32, 96, '*', 72, 64, 56, 64];
  await pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: 'landscape',
      defaultStyle: { font: 'Stock', fontSize: 8.5 },
      content: [{ table: { headerRows: 1, widths, body, dontBreakRows: true } }],
      footer: (page, pages) => ({ text: `${page} / ${pages}` }),
    })
    .getBuffer();
}

function html(rows: number): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const body = plainRows(rows)
    .map((cells) => line(cells, 'td'))
    .join('');
  return `<meta charset=utf-8><style>td,th{border:1px solid;word-break:keep-all}tr{break-inside:avoid}body{font:8.5pt Pretendard}</style><table><thead>${line(HEADERS, 'th')}</thead>${body}</table>`;
}

const ours = makeRenderer(fontBytes());
const { app, close } = await launchApp();

async function openPrinter(rows: number): Promise<void> {
  await app.evaluate(
    async ({ BrowserWindow }, page) => {
      for (const window of BrowserWindow.getAllWindows().slice(1)) window.destroy();
      const window = new BrowserWindow({ show: false });
      await window.loadURL(`data:text/html;base64,${page}`);
    },
    Buffer.from(html(rows)).toString('base64'),
  );
}

function print(): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows().toSorted((one, other) => other.id - one.id);
    const bytes = await windows[0]?.webContents.printToPDF({ landscape: true, pageSize: 'A4' });
    return bytes?.length ?? 0;
  });
}

const table: Record<string, string | number>[] = [];
const byOurs: number[] = [];
for (const rows of SIZES) {
  const sheet = model(rows);
  await openPrinter(rows);
  const times = await measure(
    [
      { name: 'ours', run: () => ours(sheet) },
      { name: 'stock', run: () => stock(rows) },
      { name: 'print', run: print },
    ],
    rows > 1000 ? 3 : 7,
  );
  const [mine = Number.NaN, plain = Number.NaN, printed = Number.NaN] = ['ours', 'stock', 'print'].map((name) =>
    times.get(name),
  );
  byOurs.push(mine);
  table.push({
    rows,
    'ours ms': mine,
    'stock pdfmake ms': plain,
    'printToPDF ms': printed,
    'ours / stock': mine / plain,
    'ours / print': mine / printed,
  });
}
await close();
printTable('Cue sheet as PDF, warm, medians', table);
const [small = Number.NaN, , large = Number.NaN] = byOurs;
const ratio = (column: string) => Number(table.find(({ rows }) => rows === SIZES[1])?.[column] ?? Number.NaN);
report('Cue sheet as PDF: goals', [
  {
    name: '300 rows against printToPDF',
    value: ratio('ours / print'),
    unit: '×',
    goal: 1,
    growth: exponent(small, large, SIZES[2] / SIZES[0]),
    growthGoal: 1,
  },
  { name: '300 rows against stock pdfmake', value: ratio('ours / stock'), unit: '×', goal: 0.5 },
]);
