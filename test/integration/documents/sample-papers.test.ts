/** What the papers say of what they are made of: sample data, the duties of the day, rows that are the staff’s own. */
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import type { PrintJob } from '@core/printing.ts';
import type { Core } from '@core/core.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { civilDate, instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { makeCue, makeCueSheet as makeSheet } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');

function jobFor(
  core: Core,
  experimentId: string,
  kind: string,
  settings: Readonly<Record<string, unknown>> = {},
): PrintJob {
  const choice = documentChoice.parse({ kind, settings });
  return { core, renderer, experimentId, choice, at: AT, signal: new AbortController().signal };
}

function library() {
  const { core } = makeStore();
  return { core, ...core.command('library.openSample', { name: 'little-library-2020' }) };
}

test('papers of a sample say so at the foot of every page, once, and those of a copy of it nowhere', async () => {
  const { core, experimentId } = library();
  const copy = core.command('library.duplicate', {
    experimentId,
    title: '다음',
    eventDate: civilDate('2027-05-15'),
    progress: 'keep',
  });
  for (const [kind, settings] of [
    ['cueSheet', {}],
    ['cueSheet', { view: 'participant', audience: 'public' }],
    ['roleTable', { audience: 'internal' }],
    ['settlement', {}],
    ['budget', {}],
  ] as const) {
    const marksOf = async (id: string) => {
      const { bytes } = await previewDocument(jobFor(core, id, kind, settings));
      return (await readPdf(bytes)).pages.map(({ text }) => text.split('예시 자료').length - 1);
    };
    const marks = await marksOf(experimentId);
    expect(marks.every((count) => count === 1)).toBe(true);
    expect((await marksOf(copy.experimentId)).every((count) => count === 0)).toBe(true);
  }
});

test('the duties of the day come first in the role table, in order of time, then the cards by their area', async () => {
  const { core, experimentId } = library();
  const text = (
    await readPdf((await previewDocument(jobFor(core, experimentId, 'roleTable', { view: 'overall' }))).bytes)
  ).text;
  const at = ['행사 당일', '오프닝', '소감 나누기', '열린토론회'].map((word) => text.indexOf(word));
  expect(at).toEqual(at.toSorted((one, other) => one - other));
  expect(at[0]).toBeGreaterThan(0);
});

test('the paper of participants warns of rows that look like the staff’s own', () => {
  const { core, experiment } = makeStore((experimentId) => {
    const sheet = makeSheet(experimentId);
    const row = (title: string, section: string, staffOnly = false) =>
      makeCue(experimentId, sheet.id, { title, section, staffOnly });
    return {
      cueSheet: [sheet],
      cue: [row('장비 반입', '식전'), row('접수', '식전'), row('정리 말씀', '본'), row('철수', '식후', true)],
    };
  });
  const noticesOf = (view: string) =>
    core.query('document.prepare', {
      experimentId: experiment.id,
      choice: documentChoice.parse({ kind: 'cueSheet', settings: { view } }),
    }).notices;
  expect(noticesOf('participant')).toContainEqual({ code: 'staffRows', count: 1 });
  expect(noticesOf('staff').map(({ code }) => code)).not.toContain('staffRows');
});
