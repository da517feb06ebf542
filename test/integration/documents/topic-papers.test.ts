/** The papers of proposals and scores: what they must say, in both languages. */
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
const AT = instant('2026-11-18T01:20:00.000Z');
const { signal } = new AbortController();

function library() {
  const { core } = makeStore();
  return { core, ...core.command('library.openSample', { name: 'little-library-2020' }) };
}

async function paper(core: Core, experimentId: string, kind: string, settings: object = {}) {
  const choice = documentChoice.parse({ kind, settings });
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return { bytes, ...(await readPdf(bytes)) };
}

describe('the scoring result', () => {
  test('prints the order, the points of each criterion and the method', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'scoringResult');
    expect(has(pdf, '1유아들만 이용할 수 있는 작은도서관20.0')).toBe(true);
    expect(has(pdf, '91.7')).toBe(true);
    expect(has(pdf, '믹스 제안 공감의 수 20: 가장 많은 것 대비 비율')).toBe(true);
    expect(has(await paper(core, experimentId, 'scoringResult', { locale: 'en' }), 'share of the best')).toBe(true);
  });

  test('says why there is no order where the weights do not make 100', async () => {
    const { core, experimentId } = library();
    const rating = core.query('criterion.rows', { experimentId }).find(({ kind }) => kind === 'rating');
    core.command('criterion.edit', { experimentId, patches: [{ id: rating?.id ?? '', patch: { weight: 40 } }] });
    const pdf = await paper(core, experimentId, 'scoringResult');
    expect(has(pdf, '가중치의 합이 90점이라 순위를 내지 않았습니다')).toBe(true);
    expect(has(pdf, '91.7')).toBe(false);
  });
});

describe('the scoring sheet', () => {
  test('has a page for each rater and no points; masked for others than the organisers', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'scoringSheet', { audience: 'internal' });
    expect(pdf.pages).toHaveLength(3);
    expect(has(pdf, '맘마미아')).toBe(true);
    expect(has(pdf, '4.33')).toBe(false);
    const blank = await paper(core, experimentId, 'scoringSheet', { cut: 'blank' });
    expect(blank.pages).toHaveLength(1);
    expect(has(blank, '맘마미아')).toBe(false);
  });
});

describe('the comparison of proposals', () => {
  test('puts what must be met first, then the scores, then what they say', async () => {
    const { core, experimentId } = library();
    const pdf = await paper(core, experimentId, 'proposalComparison');
    expect(has(pdf, '일상에 미치는 영향이 큰가맞음맞음맞음')).toBe(true);
    expect(has(pdf, '합계(100점)91.7')).toBe(true);
    expect(has(pdf, '지나가던 주민이 더 들어온다')).toBe(true);
    const short = await paper(core, experimentId, 'proposalComparison', { texts: false, locale: 'en' });
    expect(has(short, '지나가던 주민이 더 들어온다')).toBe(false);
  });
});
