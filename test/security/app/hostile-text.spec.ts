/** Reliability S3 in the real app: 300 texts that would run as script, in every text of every table, shown in every room and printed. */
import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
} from '../../support/rows.ts';
import { launchApp } from '../../support/electron.ts';
import { plantRows } from '../../support/plant.ts';
import { figure } from '../support/form.ts';
import { payload, PAYLOADS } from '../support/payloads.ts';
import { makePapers, papersFor, walkRooms } from '../support/walk.ts';

/** Every text of a row, each with a payload of its own. */
function hostile<K extends string>(at: number, ...names: readonly K[]): Record<K, string> {
  const entries = names.map((name, index) => [name, payload(at + index * 37)] as const);
  return Object.fromEntries(entries) as Record<K, string>;
}

function plantHostile(file: string): string {
  const experiment = makeExperiment(hostile(0, 'title', 'question', 'organiser', 'operator', 'venue', 'purpose'));
  const { id } = experiment;
  const sheets = PAYLOADS.slice(0, 6).map((title, at) =>
    makeCueSheet(id, { title, columns: [{ key: 'custom:1', title: payload(at), width: 200, hidden: false }] }),
  );
  const numbers = PAYLOADS.map((_text, at) => at);
  plantRows(file, {
    experiment: [experiment],
    brief: [
      {
        ...emptyBrief(id),
        ...hostile(3, 'noticePurpose', 'noticeTiming', 'noticeContact', 'claimedEffect', 'answerEffect'),
      },
    ],
    closing: [
      { ...emptyClosing(id), ...hostile(9, 'results', 'surveySummary', 'liked', 'regretted', 'improve', 'nextPlan') },
    ],
    task: numbers.map((at) => makeTask(id, hostile(at, 'title', 'notes', 'place'))),
    person: numbers.map((at) =>
      makePerson(id, hostile(at, 'name', 'nickname', 'affiliation', 'position', 'phone', 'email', 'notes')),
    ),
    cueSheet: sheets,
    cue: numbers.map((at) =>
      makeCue(id, sheets[at % sheets.length]?.id ?? '', {
        ...hostile(at, 'number', 'section', 'title', 'subtitle', 'content', 'sound', 'light', 'video', 'stage', 'note'),
        custom: { 'custom:1': payload(at) },
      }),
    ),
    fundingSource: PAYLOADS.slice(0, 20).map((name) => makeFundingSource(id, { name })),
    budgetLine: numbers.map((at) =>
      makeBudgetLine(id, hostile(at, 'category', 'subcategory', 'item', 'quantityUnit', 'timesUnit', 'note')),
    ),
    expense: numbers.map((at) => makeExpense(id, hostile(at, 'payee', 'description', 'evidenceNumber', 'note'))),
  });
  return id;
}

test('nothing that stands in a text runs, in any room or on any paper', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'silheomjang-hostile-'));
  const experimentId = plantHostile(path.join(userData, 'library', 'library.db'));
  const { app, window, close } = await launchApp({ userData });
  const dialogs: string[] = [];
  const crashes: string[] = [];
  window.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  window.on('crash', () => crashes.push('page'));
  window.on('pageerror', (error) => crashes.push(error.name));
  await walkRooms(window, experimentId);
  const papers = (await makePapers(window, experimentId, 'internal')).map((bytes) =>
    Buffer.from(bytes).toString('latin1'),
  );
  expect(papers).toHaveLength(papersFor('internal').length);
  // Payloads are drawn as text: a paper itself knows no script, no action and no embedded file.
  const active = papers.flatMap(
    (paper) => paper.match(/\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile|SubmitForm)\b/g) ?? [],
  );
  expect(active.filter((name) => name !== '/OpenAction')).toEqual([]);
  expect(await window.evaluate(() => '__ran' in globalThis)).toBe(false);
  expect({ dialogs, crashes }).toEqual({ dialogs: [], crashes: [] });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
  await rm(userData, { recursive: true, force: true });
  figure(
    'S3',
    `${PAYLOADS.length} payloads in every text of every table, all rooms, ${papers.length} papers`,
    '0 ran, 0 crashes',
  );
});
