/** A spreadsheet of tasks as cards of the board. */
import { cardsImporter } from '@app/features/board/model/cards-importer.ts';
import type { TakenCard } from '@shared/taking/cards.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { blockBelow, guessMapping, takenCells } from '@shared/sheets/map-columns.ts';
import { expect, test } from 'vitest';
import { newId } from '../../support/rows.ts';

const PEOPLE = [
  { id: newId(), name: '홍길동', nickname: '' },
  { id: newId(), name: '가람', nickname: '' },
  { id: newId(), name: '가람', nickname: '' },
];

function read(rows: readonly (readonly string[])[]) {
  const taken: TakenCard[] = [];
  const importer = cardsImporter({
    t: i18n.t,
    people: PEOPLE,
    titles: ['있던 카드'],
    onTaken: (cards) => taken.push(...cards),
  });
  const { headings, order } = importer;
  const mapping = guessMapping(rows, headings, { order, remembered: [] });
  const lines = importer.plain(blockBelow(rows, mapping)).lines.map(takenCells);
  return { mapping, lines, taken, importer };
}

test('its columns are known by what offices call them; what nobody says is a card to prepare', () => {
  const { mapping, lines, taken, importer } = read([
    ['업무', '담당자', '시작일', '마감일', '단계', '구분', '진행상황', '비고'],
    ['현수막 맡기기', '홍길동, 나무', '2026. 11. 2.', '11/10', '준비', '홍보', '진행 중', '두 장'],
    ['대관 확인', '', '', '2026-11-05', '', '', '', ''],
    ['떡 맞추기', '', '', '', '', '', '', ''],
  ]);
  expect(mapping.columnIds).toEqual(['title', 'lead', 'startOn', 'endOn', 'stage', 'area', 'status', 'notes']);
  expect(importer.check(lines)).toEqual([]);
  importer.take(lines);
  expect(taken).toEqual([
    {
      title: '현수막 맡기기',
      notes: '두 장',
      stage: 'prepare',
      area: 'publicity',
      status: 'doing',
      place: '',
      dates: { dateKind: 'range', startOn: '2026-11-02', startAt: null, endOn: '2026-11-10', endAt: null },
      people: [{ name: '홍길동' }, { name: '나무' }],
    },
    expect.objectContaining({
      title: '대관 확인',
      area: 'checks',
      dates: { dateKind: 'day', startOn: '2026-11-05', startAt: null, endAt: null },
      people: [],
    }),
    expect.objectContaining({ title: '떡 맞추기', dates: { dateKind: 'none' } }),
  ]);
});

test('what cannot be read is said with its place', () => {
  const { lines, importer } = read([
    ['업무', '담당자', '시작일', '마감일', '단계'],
    ['', '홍길동', '', '', ''],
    ['가', '가람', '언젠가', '', '나중'],
    ['나', '', '2026-11-05', '2026-11-01', ''],
  ]);
  expect(importer.check(lines).map(({ row, columnId }) => [row, columnId])).toEqual([
    [1, 'title'],
    [2, 'lead'],
    [2, 'startOn'],
    [2, 'stage'],
    [3, 'endOn'],
  ]);
});
