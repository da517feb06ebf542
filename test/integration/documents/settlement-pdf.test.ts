import { describe, expect, it } from 'vitest';
import { makeRenderer } from '@core/documents/render.ts';
import { won } from '@shared/domain/units.ts';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { EXPENSES, makeSettlement } from '../../support/settlement-model.ts';

const render = makeRenderer(fontBytes());

async function read(patch: Parameters<typeof makeSettlement>[0] = {}) {
  return readPdf((await render(makeSettlement(patch))).bytes);
}

describe('settlement report as a PDF', () => {
  it('numbers its sections through and keeps the order of the conventions', async () => {
    const pdf = await read();
    expect(pdf.outline.filter((title) => /^\d/.test(title))).toEqual([
      '1. 사업 개요',
      '2. 추진 결과',
      '3. 예산 집행 총괄',
      '4. 비목별 집행 내역',
      '5. 지출 세부 내역',
      '6. 원천징수 내역',
      '7. 잔액·이자·반납',
      '8. 평가와 향후 계획',
      '9. 증빙 목록',
    ]);
  });

  it('leaves empty sections out and closes the gap in the numbers', async () => {
    const pdf = await read({
      results: '',
      survey: '',
      heads: { planned: 25, actual: null },
      withholding: [],
      liked: '',
      regretted: '',
      improve: '',
      nextPlan: '',
    });
    expect(pdf.outline.filter((title) => /^\d/.test(title))).toEqual([
      '1. 사업 개요',
      '2. 예산 집행 총괄',
      '3. 비목별 집행 내역',
      '4. 지출 세부 내역',
      '5. 잔액·이자·반납',
      '6. 증빙 목록',
    ]);
  });

  it('never parts a sum from its rows, wherever the pages end', async () => {
    const alone: string[] = [];
    for (let lines = 0; lines < 36; lines += 1) {
      const pdf = await read({ results: '결과 한 줄\n'.repeat(lines) });
      for (const page of pdf.pages) {
        const text = page.text.replaceAll(/\s+/gu, '');
        if (/지급처(?:결제·증빙)?합계합계|재원결제·증빙합계|실지급액합계|반납액합계/u.test(text))
          alone.push(`${lines}: ${text}`);
      }
    }
    expect(alone).toEqual([]);
  });

  it('adds up: by source, by budget line and by expense, with rates to one decimal, △ and - where they belong', async () => {
    const pdf = await read();
    const total = EXPENSES.reduce((sum, row) => sum + row.total, 0);
    expect(total).toBe(730_500);
    expect(pdf.text).toContain('집행액 합계가 모두 730,500원으로 일치합니다');
    expect(has(pdf, '합계1,050,000730,500319,50069.6%')).toBe(true);
    expect(has(pdf, '자부담자부담50,00057,500△7,500115.0%')).toBe(true);
    expect(has(pdf, '마을 후원후원000-')).toBe(true);
    expect(has(pdf, '(단위: 원)')).toBe(true);
  });

  it('says so when the sums differ', async () => {
    const pdf = await read({ expenses: EXPENSES.map((row) => ({ ...row, total: won(row.total + 1) })) });
    expect(has(pdf, '▲ 합계가 서로 다릅니다: 재원별 730,500원, 비목별 730,500원, 지출 내역 730,506원')).toBe(true);
  });

  it('returns the leftover of the grant with its interest', async () => {
    expect(has(await read(), '시 보조금1,000,000673,000327,0001,234328,234')).toBe(true);
  });

  it('lists missing evidence openly', async () => {
    expect(has(await read(), '▲ 증빙이 없는 지출 1건, 15,000원')).toBe(true);
  });

  it('has as many approval boxes as are asked for', async () => {
    expect(has(await read({ approvals: ['담당', '대표'] }), '담당대표')).toBe(true);
    expect(has(await read({ approvals: [] }), '결재')).toBe(false);
  });

  it('takes its title from the kind of money, or from the user', async () => {
    expect((await read({ report: 'subsidy' })).title).toContain('정산보고서');
    expect((await read({ heading: '성과보고서' })).title).toContain('성과보고서');
  });

  it('keeps long texts and hundreds of expenses on numbered pages', async () => {
    const expenses = Array.from({ length: 240 }, (_, i) => ({ ...EXPENSES[i % EXPENSES.length]!, number: i + 1 }));
    const { bytes, pages } = await render(makeSettlement({ expenses, liked: '좋았다. '.repeat(1500) }));
    const pdf = await readPdf(bytes);
    expect(pdf.pages.length).toBe(pages);
    expect(pages).toBeGreaterThan(8);
    for (const [i, page] of pdf.pages.entries()) expect(page.text).toContain(`— ${i + 1} / ${pages}쪽`);
  });
});
