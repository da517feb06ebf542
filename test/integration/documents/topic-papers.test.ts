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

function library(name: 'little-library-2020' | 'redevelopment-cats' = 'little-library-2020') {
  const { core } = makeStore();
  return { core, ...core.command('library.openSample', { name }) };
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

  test('prints what raters remarked, with whose words they are, where anybody did; they can be left out', async () => {
    const { core, experimentId } = library();
    const remarked = core.query('rating.rows', { experimentId }).filter(({ comment }) => comment !== '');
    const none = remarked.map(({ id }) => ({ id, patch: { comment: '' } }));
    core.command('rating.edit', { experimentId, patches: none });
    expect(has(await paper(core, experimentId, 'scoringResult'), '채점자 의견')).toBe(false);
    const rating = core.query('rating.rows', { experimentId }).find(({ raterId }) => raterId !== null);
    const rater = core.query('rater.rows', { experimentId }).find(({ id }) => id === rating?.raterId);
    const patches = [{ id: rating?.id ?? '', patch: { comment: '놀이터가 가까워 좋다. 010-2345-6789' } }];
    core.command('rating.edit', { experimentId, patches });
    const pdf = await paper(core, experimentId, 'scoringResult', { audience: 'internal' });
    expect([has(pdf, '채점자 의견'), has(pdf, rater?.label ?? '?'), has(pdf, '놀이터가 가까워 좋다')]).toEqual([
      true,
      true,
      true,
    ]);
    const open = await paper(core, experimentId, 'scoringResult', { audience: 'public' });
    expect([has(open, '놀이터가 가까워 좋다'), has(open, '010-2345-6789')]).toEqual([true, false]);
    expect(has(await paper(core, experimentId, 'scoringResult', { locale: 'en' }), 'Remarks of the raters')).toBe(true);
    expect(has(await paper(core, experimentId, 'scoringResult', { remarks: false }), '놀이터가 가까워')).toBe(false);
  });

  test('says why there is no order where the weights do not make 100', async () => {
    const { core, experimentId } = library();
    const rating = core.query('criterion.rows', { experimentId }).find(({ kind }) => kind === 'rating');
    core.command('criterion.edit', { experimentId, patches: [{ id: rating?.id ?? '', patch: { weight: 40 } }] });
    const pdf = await paper(core, experimentId, 'scoringResult');
    expect(has(pdf, '가중치의 합이 90점이라 순위를 내지 않았습니다')).toBe(true);
    expect(has(pdf, '91.7')).toBe(false);
  });

  test('is that of the directions where only they are weighed', async () => {
    const { core, experimentId } = library('redevelopment-cats');
    const pdf = await paper(core, experimentId, 'scoringResult');
    expect(has(pdf, '1재건축·재개발 지역에서 동물보호를 위한 작은 공론장')).toBe(true);
    expect(has(pdf, '고른 방향: 재건축·재개발 지역에서 동물보호를 위한 작은 공론장 – 지역 주체들이')).toBe(true);
    expect(has(pdf, '지역 주체가 함께할 수 있는가 50: 평균을 척도로 1–5')).toBe(true);
    expect(has(pdf, '순위를 내지 않았습니다')).toBe(false);
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

  test('has the directions on a sheet of their own, and says nothing of weights that nobody gave', async () => {
    const { core, experimentId } = library('redevelopment-cats');
    const pdf = await paper(core, experimentId, 'proposalComparison');
    expect(pdf.pages).toHaveLength(2);
    expect(has(pdf.pages[0], '순위를 내지 않았습니다')).toBe(false);
    expect(has(pdf.pages[1], '방향 비교')).toBe(true);
    expect(has(pdf.pages[1], '형식실험형찬반형')).toBe(true);
    expect(has(pdf.pages[1], '지역 주체가 함께할 수 있는가 (50)5.00 → 50.02.00 → 12.5')).toBe(true);
    expect(has(pdf.pages[1], '처음 제안됨')).toBe(true);
    const english = await paper(core, experimentId, 'proposalComparison', { locale: 'en' });
    expect(has(english, 'Directions compared')).toBe(true);
  });
});
