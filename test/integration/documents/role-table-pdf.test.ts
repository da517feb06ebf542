import { describe, expect, it } from 'vitest';
import { makeRenderer } from '@core/documents/render.ts';
import { civilDate } from '@shared/domain/units.ts';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { makeRoleTable } from '../../support/role-table-model.ts';

const render = makeRenderer(fontBytes());

describe('role table as a PDF', () => {
  it('prints everyone’s work by area, then one page for each person', async () => {
    const pdf = await readPdf((await render(makeRoleTable())).bytes);
    expect(pdf.pages.map((page) => page.width > page.height)).toEqual([true, false, false]);
    expect(pdf.outline).toEqual(['역할분담표', '나무 담당 업무', '맘마미아 담당 업무']);
    const [overall, namu, mama] = pdf.pages;
    expect(has(overall, '구분업무담당(정)보조(부)시간·기한장소상태연락처비고')).toBe(true);
    expect(has(overall, '2차 모임: 제안 발굴')).toBe(true);
    expect(has(namu, '업무 3건 · 큐시트 2건')).toBe(true);
    expect(has(namu, '접수와 이름표')).toBe(false);
    expect(has(mama, '접수와 이름표')).toBe(true);
  });

  it('lists who is in two places at once, and work that nobody does', async () => {
    const pdf = await readPdf((await render(makeRoleTable())).bytes);
    expect(has(pdf, '▲ 시간이 겹치는 담당 1건')).toBe(true);
    expect(has(pdf, '나무 · 2020. 9. 15.(화) — 2차 모임: 제안 발굴 13:30~15:00 / 도서관 방문 14:00~14:40')).toBe(true);
    expect(has(pdf, '담당이 정해지지 않은 업무 1건')).toBe(true);
  });

  it('names the day of a duty only where it is another one than that of the event', async () => {
    const model = makeRoleTable({ view: 'overall', conflicts: [], uncovered: [], emergency: [] });
    const [row] = model.groups.flatMap((group) => group.rows);
    if (row === undefined) throw new Error('no row');
    const at = (title: string, start: number, end: number) => ({
      ...row,
      title,
      when: { kind: 'day', date: civilDate('2020-09-08'), start, end } as const,
    });
    const duties = { area: 'day', rows: [at('접수', 570, 600), at('정리', 1470, 1500)] } as const;
    const pdf = await readPdf((await render({ ...model, groups: [duties] })).bytes);
    expect(has(pdf, '접수빠띠09:30~10:00')).toBe(true);
    expect(has(pdf, '정리빠띠2020. 9. 9.(수)00:30~01:00')).toBe(true);
    const cards = await readPdf((await render({ ...model, groups: [{ ...duties, area: 'publicity' }] })).bytes);
    expect(has(cards, '접수빠띠2020. 9. 8.(화)09:30~10:00')).toBe(true);
  });

  it('has no phone column when no phone may be shown', async () => {
    const model = makeRoleTable({ audience: 'shared' });
    const groups = model.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, phones: [] })) }));
    const pdf = await readPdf((await render({ ...model, groups, people: [], emergency: [] })).bytes);
    expect(has(pdf, '상태비고')).toBe(true);
    expect(has(pdf, '내부용')).toBe(false);
  });

  it('starts each person on a page of their own, however many there are', async () => {
    const [person] = makeRoleTable().people;
    const people = Array.from({ length: 30 }, (_, i) => ({
      name: `사람${i + 1}`,
      phone: '',
      affiliation: '',
      position: '',
      entries: person?.entries ?? [],
    }));
    const { pages } = await render(makeRoleTable({ view: 'byPerson', people }));
    expect(pages).toBe(30);
  });

  it('puts two people on a page where that is wanted and both fit', async () => {
    const [person] = makeRoleTable().people;
    const [entry] = person?.entries ?? [];
    const of = (name: string, count: number) => ({
      name,
      phone: '',
      affiliation: '',
      position: '',
      entries: entry === undefined ? [] : Array.from({ length: count }, () => entry),
    });
    const people = [of('가람', 2), of('나래', 3), of('다온', 30), of('라온', 2), of('마루', 2)];
    const pdf = await readPdf((await render(makeRoleTable({ view: 'byPerson', people, sharePages: true }))).bytes);
    const named = pdf.pages.map((page) => people.filter(({ name }) => has(page, name)).map(({ name }) => name));
    expect(named[0]).toEqual(['가람', '나래']);
    expect(named.at(-1)).toEqual(['라온', '마루']);
    expect(named.slice(1, -1).flat()).not.toContain('라온');
  });
});
