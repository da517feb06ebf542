/** The list of proposals: what its filters find, and what is kept of them. */
import {
  allTags,
  findProposals,
  isWhole,
  newProposalRow,
  readKeptFilter,
} from '@app/features/topic/proposals/find-proposals.ts';
import { ENTITIES, blankOf } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { expect, test } from 'vitest';
import { newId, nextRank } from '../../support/rows.ts';

const NONE = { search: '', ...readKeptFilter(null) };

function row(title: string, fields: Partial<Entity<'proposal'>>) {
  const base = { id: newId(), experimentId: newId(), rank: nextRank(), title };
  return newProposalRow(ENTITIES.proposal.parse({ ...blankOf('proposal'), ...base, ...fields }));
}

const ROWS = [
  row('텃밭', { tags: '동네, #환경', source: 'meeting', state: 'shortlisted' }),
  row('야학', { tags: '배움', source: 'meeting' }),
  row('정류장', { tags: '동네、 배움', source: 'paper' }),
  row('태그 없음', { tags: ' , ' }),
];

function found(filter: object): readonly string[] {
  return findProposals(ROWS, { ...NONE, ...filter }).map(({ title }) => title);
}

test('tags are words between commas, each offered once; without commas each word is one', () => {
  expect(allTags([{ tags: '작은도서관 돌봄' }, { tags: '#동네 모임 #돌봄' }])).toEqual([
    '돌봄',
    '동네 모임',
    '작은도서관',
  ]);
  expect(allTags(ROWS)).toEqual(['동네', '배움', '환경']);
});

test('a proposal is found by tag, by where it comes from and by state, together too; a part of a tag is none', () => {
  expect(found({ tag: '동네' })).toEqual(['텃밭', '정류장']);
  expect(found({ tag: '동' })).toEqual([]);
  expect(found({ tag: '동네', source: 'meeting' })).toEqual(['텃밭']);
  expect(found({ tag: '배움', source: 'meeting', state: 'received' })).toEqual(['야학']);
  expect(found({})).toHaveLength(4);
  expect([isWhole(NONE), isWhole({ ...NONE, tag: '동네' })]).toEqual([true, false]);
});

test('what was kept of the filters is read again; a code that nobody knows filters nothing', () => {
  const kept = { state: 'shortlisted', source: 'paper', tag: '동네' };
  expect(readKeptFilter(kept)).toEqual(kept);
  expect(readKeptFilter({ state: 'gone', source: 7, tag: 3 })).toEqual({ state: null, source: null, tag: null });
  expect(readKeptFilter('nothing')).toEqual({ state: null, source: null, tag: null });
});
