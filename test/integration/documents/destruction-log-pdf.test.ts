import { makeRenderer } from '@core/documents/render.ts';
import type { DestructionLogModel } from '@shared/contract/paper.ts';
import type { DestructionEntry } from '@shared/contract/privacy.contract.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { describe, expect, it } from 'vitest';
import { fontBytes, ISSUE } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';

const render = makeRenderer(fontBytes());

function entry(at: number, patch: Partial<DestructionEntry> = {}): DestructionEntry {
  const when = instantFromMillis(Date.UTC(2026, 8, 1 + at, 1, 30));
  return {
    id: String(at),
    at: when,
    experimentTitle: '작은도서관 거버넌스 구축지원',
    kind: 'people',
    records: 12,
    items: ['name', 'nickname', 'phone', 'email'],
    reason: 'due',
    ground: '행사 참여 동의서의 보유 기간(행사 뒤 30일)',
    byRole: '총괄',
    places: [
      { place: 'library', at: when, files: 1 },
      { place: 'backups', at: when, files: 7 },
    ],
    pending: [],
    ...patch,
  };
}

function log(entries: readonly DestructionEntry[], locale: 'ko' | 'en' = 'ko'): DestructionLogModel {
  const { issuedAt, revision } = ISSUE;
  return { kind: 'destructionLog', locale, issue: { issuedAt, revision }, entries };
}

describe('destruction log as a PDF', () => {
  it('says of each destruction what, how many, why, when, by whom and where, oldest first', async () => {
    const entries = [
      entry(0),
      entry(1, { kind: 'payees', records: 1, items: ['payee'], reason: 'request', ground: '', pending: ['second'] }),
    ];
    const { bytes, warnings } = await render(log(entries));
    const pdf = await readPdf(bytes);
    expect(warnings).toEqual([]);
    expect(pdf.title).toBe('개인정보 파기 대장');
    expect(pdf.language).toBe('ko-KR');
    expect(pdf.pages.map((page) => page.width > page.height)).toEqual([true]);
    expect(has(pdf, '연번파기 일시실험대상과 건수항목사유·근거파기한 곳처리자확인')).toBe(true);
    for (const words of [
      '사람 12명',
      '이름, 별명, 전화, 이메일',
      '보유 기간이 끝남',
      '백업 7개',
      '지급처 1건',
      '본인 요청',
    ]) {
      expect(has(pdf, words)).toBe(true);
    }
    expect(has(pdf, '남음: 둘째 자리')).toBe(true);
    expect(has(pdf, '파기 2회 · 13건')).toBe(true);
    expect(has(pdf, '2026. 9. 1.(화) ~ 2026. 9. 2.(수)')).toBe(true);
    expect(pdf.text.indexOf('사람 12명')).toBeLessThan(pdf.text.indexOf('지급처 1건'));
  });

  it('repeats its head, counts its pages and says on each when it was issued', async () => {
    const { bytes } = await render(log(Array.from({ length: 60 }, (_entry, at) => entry(at))));
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) {
      expect(has(page, '연번파기 일시실험')).toBe(true);
      expect(has(page, `${at + 1} / ${pages.length}쪽`)).toBe(true);
      expect(has(page, '발행')).toBe(true);
      expect(has(page, ISSUE.revision)).toBe(true);
    }
    expect(has(pages.at(-1), '60')).toBe(true);
  });

  it('speaks English, and says that nothing was destroyed where nothing was', async () => {
    const english = await readPdf((await render(log([entry(0)], 'en'))).bytes);
    expect(english.language).toBe('en-GB');
    expect(has(english, '12 people')).toBe(true);
    expect(has(english, 'End of the term')).toBe(true);
    expect(has(await readPdf((await render(log([]))).bytes), '아직 파기한 것이 없습니다.')).toBe(true);
  });

  it('cuts what is too long for a cell and warns of it', async () => {
    const { warnings, pages } = await render(log([entry(0, { ground: '근거 '.repeat(400) })]));
    expect(warnings).toEqual([expect.objectContaining({ code: 'capped', where: '1 사유·근거' })]);
    expect(pages).toBe(1);
  });
});
