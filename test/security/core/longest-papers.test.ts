/** Reliability S3, paper: the longest texts that there can be are set in bounded time, cut with a note on the paper and a warning beside it. */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { PAPER_KINDS } from '@shared/papers/index.ts';
import { makeRenderer } from '@core/documents/render.ts';
import { issueDraft } from '@shared/contract/document-model.ts';
import { TEXT_LIMIT } from '@shared/contract/entities.ts';
import { expect, test } from 'vitest';
import { fontBytes, ISSUE, makeColumns, makeCueSheet } from '../../support/documents.ts';
import { readPdf } from '../../support/pdf-text.ts';
import {
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet as cueSheetRow,
  makeExpense,
  makeTask,
} from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';
import { figure } from '../support/form.ts';

const render = makeRenderer(fontBytes());
/** Milliseconds, generous: this machine may have much else to do. */
const LIMIT = 60_000;

const TEXTS = {
  'Hangul without a space': '가나다라마바사'.repeat(15_000),
  'words and lines': '긴 글의 한 문장입니다.\n'.repeat(8_400),
  'one Latin word': 'x'.repeat(100_000),
  'nothing but line breaks': '\n'.repeat(100_000),
  'no letter that a font has': '\u{1f9ff}\u0e01'.repeat(34_000),
} as const;

test.each(Object.entries(TEXTS))('a cell of 100,000 characters (%s) is cut and said so', async (what, text) => {
  const cut = text.slice(0, 100_000);
  const began = performance.now();
  const model = makeCueSheet([{ title: '여는 말', content: cut, note: cut, minutes: 10 }], {
    columns: makeColumns('time', 'minutes', 'title', 'content', 'note'),
  });
  const { bytes, pages, warnings } = await render(model);
  const took = Math.round(performance.now() - began);
  expect(took).toBeLessThan(LIMIT);
  expect(pages).toBeLessThan(20);
  expect(warnings.some(({ code }) => code === 'capped')).toBe(cut.trim() !== '');
  expect((await readPdf(bytes)).text).toContain('여는 말');
  figure('S3', `a cell of 100,000 characters on paper: ${what}`, `${took} ms, ${pages} pages, capped`);
});

test('papers of an experiment whose every text is as long as it may be', async () => {
  const note = '가나다 라마바사 '.repeat(TEXT_LIMIT.note).slice(0, TEXT_LIMIT.note);
  const line = '가나다 라마바사 '.repeat(TEXT_LIMIT.line).slice(0, TEXT_LIMIT.line - 1);
  const { core, experiment } = makeStore(
    (experimentId) => {
      const sheet = cueSheetRow(experimentId, { title: line });
      const texts = { content: note, sound: note, light: note, video: note, stage: note, note };
      return {
        closing: [
          {
            ...emptyClosing(experimentId),
            results: note,
            surveySummary: note,
            liked: note,
            regretted: note,
            improve: note,
            nextPlan: note,
          },
        ],
        cueSheet: [sheet],
        cue: [1, 2, 3].map(() => makeCue(experimentId, sheet.id, { title: line, ...texts })),
        task: [1, 2, 3].map(() => makeTask(experimentId, { title: line, notes: note, place: line })),
        budgetLine: [makeBudgetLine(experimentId, { category: line, subcategory: line, item: line, note })],
        expense: [makeExpense(experimentId, { payee: line, description: line, evidenceNumber: line, note })],
      };
    },
    { title: line, question: note, purpose: note, venue: line },
  );
  const experimentId = experiment.id;
  for (const kind of PAPER_KINDS) {
    const settings = { audience: 'internal', heading: '가'.repeat(60), remark: '가'.repeat(1000) } as const;
    const { draft, revision } = core.query('document.prepare', {
      experimentId,
      choice: documentChoice.parse({ kind, settings }),
    });
    const began = performance.now();
    const { pages, warnings } = await render(issueDraft(draft, { ...ISSUE, revision }));
    const took = Math.round(performance.now() - began);
    expect(took).toBeLessThan(LIMIT);
    figure('S3', `${kind} with every text at its limit`, `${took} ms, ${pages} pages, ${warnings.length} cuts said`);
  }
});
