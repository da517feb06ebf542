/** 10,000 people out of a workbook, against the bare parser of its cells: limits, hidden rows and texts may cost half as much again. */
import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/node';
import { readTableBytes } from '@core/sheets/read-table-file.ts';
import { report } from './support/goals.ts';
import { measure, printTable } from './support/measure.ts';

const PEOPLE = 10_000;
const HEAD = ['이름', '별명', '소속', '직책', '연락처', '이메일', '신청일', '동반'];

const rows = Array.from({ length: PEOPLE }, (_, at) => [
  { value: `가람${at}` },
  { value: `나루${at}` },
  { value: '은평구청 마을자치과' },
  { value: '주무관' },
  { value: `010-1234-${String(at).padStart(4, '0')}` },
  { value: `person${at}@example.org` },
  { value: new Date(Date.UTC(2026, 10, 1 + (at % 28))), type: Date, format: 'yyyy-mm-dd' },
  { value: at % 3, type: Number },
]);
const bytes = Uint8Array.from(
  await writeXlsxFile([HEAD.map((value) => ({ value })), ...rows], { sheet: '명단' }).toBuffer(),
);

const times = await measure(
  [
    { name: 'bare parser', run: () => readXlsxFile(bytes.slice().buffer) },
    { name: 'file of tables', run: () => readTableBytes(bytes, '명단.xlsx') },
  ],
  5,
);
const bare = times.get('bare parser') ?? Number.NaN;
printTable(
  `${PEOPLE} people from a workbook (× of the bare parser: 1.5 at most)`,
  [...times].map(([name, took]) => ({ name, ms: took, '×': took / bare })),
);
report('Reading tables: goals', [
  {
    name: 'a workbook against the bare parser',
    value: (times.get('file of tables') ?? Number.NaN) / bare,
    unit: '×',
    goal: 1.5,
  },
]);
