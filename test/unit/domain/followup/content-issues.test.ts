import { archivedUntil, contentIssues } from '@shared/domain/followup/content-issues.ts';
import type { ArchiveFacts, ContentFacts, ContentRoomFacts } from '@shared/domain/followup/content-issues.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const OUT = civilDate('2026-12-01');
const item: ContentFacts = {
  id: 'a',
  title: '영상',
  kind: 'photo',
  state: 'published',
  publishedOn: OUT,
  captions: 'open',
  shownReason: '',
  people: ['p'],
  pictures: [],
};
const kept: ArchiveFacts = {
  id: 'k',
  title: '사진 원본',
  rights: 'own',
  keptAt: '사무실',
  url: '',
  keepYears: 3,
  keepUntil: null,
  hasFiles: false,
};

function issues(facts: Partial<ContentRoomFacts>) {
  return contentIssues({
    today: civilDate('2026-12-10'),
    eventDate: civilDate('2026-11-21'),
    people: new Map([['p', { portrait: 'granted', portraitOn: null }]]),
    contents: [],
    archive: [],
    ...facts,
  });
}
function said(portrait: 'granted' | 'limited' | 'refused' | 'withdrawn' | 'unasked', on: string | null, reason = '') {
  const people = new Map([['p', { portrait, portraitOn: on === null ? null : civilDate(on) }]]);
  return issues({ people, contents: [{ ...item, shownReason: reason }] }).map(({ kind }) => kind);
}

test('whoever has not agreed is told of, what is out apart, and before everything else', () => {
  expect(said('granted', null)).toEqual([]);
  for (const portrait of ['unasked', 'limited', 'refused', 'withdrawn'] as const)
    expect(said(portrait, null)).toEqual(['shownPublished']);
  const people = new Map([['p', { portrait: 'refused' as const, portraitOn: null }]]);
  const draft = { ...item, id: 'b', state: 'draft' as const, publishedOn: null };
  expect(issues({ people, contents: [draft, item] }).map(({ kind, id }) => [kind, id])).toEqual([
    ['shownPublished', 'a'],
    ['shown', 'b'],
  ]);
});

test('a reason answers for what was said before it went out, and not for who takes it back later', () => {
  expect(said('refused', '2026-11-21', '뒷모습')).toEqual([]);
  expect(said('withdrawn', '2026-11-30', '뒷모습')).toEqual([]);
  expect(said('withdrawn', '2026-12-01', '뒷모습')).toEqual(['shownPublished']);
  expect(said('withdrawn', '2026-12-05', '뒷모습')).toEqual(['shownPublished']);
});

test('pictures without words, and film and sound without a decision on captions', () => {
  const pictures = [
    { name: 'a.jpg', altText: 'KakaoTalk_20261121_1.jpg' },
    { name: 'b.jpg', altText: '강의실에서 손을 든 사람들' },
  ];
  expect(issues({ contents: [{ ...item, pictures }] })).toMatchObject([{ kind: 'altText', names: ['a.jpg'] }]);
  expect(issues({ contents: [{ ...item, kind: 'video' }] })).toMatchObject([{ kind: 'captions' }]);
  expect(issues({ contents: [{ ...item, kind: 'recording', captions: 'korean' }] })).toEqual([]);
});

test('what is kept ends so many years after the event, or on the day that is typed', () => {
  const eventDate = civilDate('2024-02-29');
  expect(archivedUntil(kept, eventDate)).toBe('2027-02-28');
  expect(archivedUntil({ ...kept, keepUntil: civilDate('2025-01-01') }, eventDate)).toBe('2025-01-01');
  expect(archivedUntil({ ...kept, keepYears: null }, eventDate)).toBeNull();
  expect(archivedUntil(kept, null)).toBeNull();
});

test('what is overdue, without rights and nowhere to be found is told of', () => {
  const late = { ...kept, keepUntil: civilDate('2026-12-09') };
  expect(issues({ archive: [late] })).toEqual([{ kind: 'overdue', id: 'k', title: '사진 원본', days: 1 }]);
  expect(issues({ archive: [{ ...kept, keepUntil: civilDate('2026-12-10') }] })).toEqual([]);
  const bare = { ...kept, rights: 'open' as const, keptAt: ' ' };
  expect(issues({ archive: [bare] }).map(({ kind }) => kind)).toEqual(['noRights', 'noPlace']);
  expect(issues({ archive: [{ ...bare, hasFiles: true }] }).map(({ kind }) => kind)).toEqual(['noRights']);
});
