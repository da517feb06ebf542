/** 회의록 and 사람별 할 일: what they must say, in both languages. */
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

async function paper(kind: string, settings: object = {}) {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
  const choice = documentChoice.parse({ kind, settings });
  const { signal } = new AbortController();
  const { bytes } = await previewDocument({ core, renderer, experimentId, choice, at: AT, signal });
  return readPdf(bytes);
}

describe('the minutes', () => {
  test('say when each item was, who was there and what was decided, a page for each meeting', async () => {
    const pdf = await paper('meetingRecord');
    expect(has(pdf, '13:30')).toBe(true);
    expect(has(pdf, '14:00')).toBe(true);
    expect(has(pdf, '의제선정단을 꾸린다')).toBe(true);
    expect(has(pdf, '맘마미아')).toBe(true);
  });

  test('leave room to write by hand where they are printed before the meeting', async () => {
    const pdf = await paper('meetingRecord', { fill: 'blank', which: 'ahead', locale: 'en' });
    expect(has(pdf, 'Decisions')).toBe(true);
    expect(has(pdf, '투표 보기 정리')).toBe(true);
    expect(has(pdf, '의제선정단을 꾸린다')).toBe(false);
  });
});

describe('the to-dos by person', () => {
  test('hold the cards of each and the lines that are theirs, and what is done only when asked for', async () => {
    const open = await paper('todoByPerson');
    expect(has(open, '온라인인지 오프라인인지 정하기')).toBe(true);
    expect(has(open, '사전 교육 열기')).toBe(false);
    const all = await paper('todoByPerson', { done: true, locale: 'en' });
    expect(has(all, '사전 교육 열기')).toBe(true);
    expect(has(all, '빠띠 계정')).toBe(true);
  });
});
