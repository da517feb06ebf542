/** What is to be looked at in 홍보, and what is refused. */
import { HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { badReleaseDay, publicityIssues, refusalOf } from '@shared/domain/publicity/publicity-issues.ts';
import { lacksAltText } from '@shared/domain/shown-people.ts';
import type { ItemFacts, PublicityFacts, ReleaseFacts } from '@shared/domain/publicity/publicity-issues.ts';
import { ITEM_STATES } from '@shared/domain/publicity/codes.ts';
import type { PrintedFacts } from '@shared/domain/publicity/printed-facts.ts';
import { tellingWordsOf } from '@shared/domain/publicity/telling-words.ts';
import { PORTRAITS } from '@shared/domain/personal-data.ts';
import { civilDate, minuteOfDay, minutes } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { fc } from '../../../support/chance.ts';

const NOW: PrintedFacts = {
  title: '하루',
  date: civilDate('2026-11-21'),
  start: minuteOfDay(600),
  minutes: minutes(180),
  place: '주민센터',
  signUp: '전화',
  until: civilDate('2026-11-14'),
};
const NONE = tellingWordsOf({
  awareness: null,
  title: '',
  participantTitle: '',
  purpose: '',
  question: '',
  venue: '',
  organiser: '',
  operator: '',
  partners: '',
  sponsors: '',
});
const ITEM: ItemFacts = {
  id: 'item',
  kind: 'process',
  state: 'draft',
  day: civilDate('2026-11-10'),
  approvedById: null,
  isVideo: false,
  subtitles: 'open',
  shownReason: '',
  people: [],
  pictures: [],
  texts: ['하루 이야기'],
  placements: [],
};
const RELEASE: ReleaseFacts = {
  id: 'release',
  day: civilDate('2026-11-12'),
  releasedOn: null,
  printed: null,
  quotes: [],
  people: [],
  pictures: [],
  texts: [],
};
const place = (fields: Partial<ItemFacts['placements'][number]> = {}) => ({
  id: 'place',
  channelId: 'channel',
  postedOn: null,
  printed: null,
  leadDays: 0,
  ...fields,
});

function issues(
  items: readonly Partial<ItemFacts>[],
  releases: readonly Partial<ReleaseFacts>[] = [],
  more: Partial<PublicityFacts> = {},
) {
  return publicityIssues({
    today: civilDate('2026-11-01'),
    now: NOW,
    own: new Map(),
    portraits: new Map([
      ['yes', 'granted'],
      ['no', 'refused'],
    ]),
    telling: NONE,
    items: items.map((item) => ({ ...ITEM, ...item })),
    releases: releases.map((release) => ({ ...RELEASE, ...release })),
    signUpTexts: [],
    ...more,
  });
}
const kinds = (...of: Parameters<typeof issues>) => issues(...of).map(({ kind }) => kind);

test('a plain draft is fine; an approved or posted one needs an approver, a posted one a place', () => {
  expect(kinds([{}])).toEqual([]);
  expect(kinds([{ state: 'approved' }])).toEqual(['approver']);
  expect(kinds([{ state: 'posted', approvedById: 'yes' }])).toEqual(['postedNowhere']);
});

test('what is posted with old facts stands first and says which', () => {
  const posted = place({ postedOn: civilDate('2026-10-20'), printed: { ...NOW, place: '마을회관' } });
  const found = issues([
    { isVideo: true },
    { id: 'other', state: 'posted', approvedById: 'yes', placements: [posted] },
  ]);
  expect(found.map(({ kind }) => kind)).toEqual(['outdated', 'subtitles']);
  expect(found[0]).toMatchObject({ id: 'other', channelId: 'channel', placementId: 'place', facts: ['place'] });
  expect(kinds([], [{ releasedOn: civilDate('2026-11-06'), printed: { ...NOW, title: '이틀' } }])).toEqual([
    'releaseOutdated',
  ]);
});

test('people who have not agreed are named unless a reason is written; an unknown one is nobody', () => {
  expect(issues([{ people: ['yes', 'no', 'gone'] }])).toMatchObject([
    { kind: 'person', personId: 'no', portrait: 'refused' },
  ]);
  expect(kinds([{ people: ['no'], shownReason: '뒷모습' }])).toEqual([]);
  expect(kinds([], [{ people: ['no'] }])).toEqual(['releasePerson']);
});

test('the name of a file is no alt text', () => {
  expect(lacksAltText({ name: 'IMG_1.jpg', altText: ' img_1.JPG ' })).toBe(true);
  expect(lacksAltText({ name: 'IMG_1.jpg', altText: 'IMG_1' })).toBe(true);
  expect(lacksAltText({ name: 'IMG_1.jpg', altText: '카페에 둘러앉은 사람들' })).toBe(false);
  expect(
    issues([
      {
        pictures: [
          { name: 'a.png', altText: '' },
          { name: 'b.png', altText: '골목' },
        ],
      },
    ]),
  ).toMatchObject([{ kind: 'altText', names: ['a.png'] }]);
});

test('days: past ones, calls after sign-up closes, channels that wanted it earlier, releases on a Friday or a day off', () => {
  expect(kinds([{ day: civilDate('2026-10-31') }])).toEqual(['late']);
  expect(kinds([{ kind: 'recruiting', day: civilDate('2026-11-15') }])).toEqual(['signUpClosed']);
  expect(kinds([{ kind: 'process', day: civilDate('2026-11-15') }])).toEqual([]);
  expect(issues([{ day: civilDate('2026-11-03'), placements: [place({ leadDays: 5 })] }])).toMatchObject([
    { kind: 'lead', by: '2026-10-29' },
  ]);
  expect(badReleaseDay(civilDate('2026-11-12'), new Map())).toBeNull();
  expect(badReleaseDay(civilDate('2026-11-13'), new Map())).toBe('friday');
  expect(badReleaseDay(civilDate('2026-11-14'), new Map())).toBe('dayOff');
  expect(kinds([], [{ day: civilDate('2026-11-13') }, { day: null }])).toEqual(['releaseDay']);
  expect(kinds([], [{ day: null, releasedOn: civilDate('2026-11-13') }])).toEqual([]);
  expect(kinds([], [{ quotes: [{ personId: 'no', isCleared: false }] }])).toEqual(['quote']);
});

test('nothing that gives a hidden purpose away is approved, and nobody who refused is posted without a reason', () => {
  const telling = { stems: new Set(['텃밭']), sentences: [] };
  const portraits = new Map([['no', 'refused']] as const);
  const item = { state: 'approved', texts: ['텃밭 하루'], people: ['no'], shownReason: '' } as const;
  expect(refusalOf(item, telling, portraits)).toEqual({ kind: 'tells', word: '텃밭' });
  expect(refusalOf({ ...item, state: 'checked' }, telling, portraits)).toBeNull();
  expect(refusalOf({ ...item, texts: [] }, telling, portraits)).toBeNull();
  expect(refusalOf({ ...item, texts: [], state: 'posted' }, telling, portraits)).toEqual({
    kind: 'notCleared',
    people: ['no'],
  });
});

test('an item is refused for its people exactly when it is posted, gives no reason and shows one who did not agree', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ITEM_STATES),
      fc.array(fc.constantFrom(...PORTRAITS), { maxLength: 5 }),
      fc.constantFrom('', ' ', '뒷모습'),
      (state, said, shownReason) => {
        const portraits = new Map(said.map((portrait, at) => [String(at), portrait]));
        const refused = refusalOf({ state, texts: [], people: [...portraits.keys()], shownReason }, NONE, portraits);
        const wanted = state === 'posted' && shownReason.trim() === '' && said.some((one) => one !== 'granted');
        expect(refused !== null).toBe(wanted);
      },
    ),
  );
});

test('a hanging item of which nothing is known is no finding', () => {
  expect(HANGS_ON_NOTHING.anchor).toBe('none');
  expect(kinds([{ day: null }])).toEqual([]);
});
