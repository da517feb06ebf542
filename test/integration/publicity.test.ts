/** 홍보 in the store: what a post keeps, what is refused, what a change of the event brings along. */
import { AppError } from '@core/base/app-error.ts';
import { civilDate, minuteOfDay } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const TODAY = civilDate('2026-11-01');

function store(fields: Parameters<typeof makeStore>[1] = {}) {
  const people: { id?: string } = {};
  const made = makeStore((experimentId) => {
    const person = makePerson(experimentId, { nickname: '나무', role: 'participant', portrait: 'refused' });
    people.id = person.id;
    return { person: [person] };
  }, fields);
  const { core, experiment } = made;
  const experimentId = experiment.id;
  const [channelId = ''] = core.command('channel.add', { experimentId, rows: [{ title: '동네 SNS' }] });
  const [itemId = ''] = core.command('publicityItem.add', {
    experimentId,
    rows: [{ title: '모집 글', anchor: 'event', offsetDays: -10 }],
  });
  const [placeId = ''] = core.command('itemChannel.add', { experimentId, rows: [{ itemId, channelId }] });
  return {
    core,
    experimentId,
    itemId,
    placeId,
    channelId,
    personId: people.id ?? '',
    item: () => core.query('publicityItem.rows', { experimentId })[0],
    place: () => core.query('itemChannel.rows', { experimentId })[0],
    issues: () => core.query('publicity.issues', { experimentId, today: TODAY }),
    editItem: (patch: object) => core.command('publicityItem.edit', { experimentId, patches: [{ id: itemId, patch }] }),
    editPlace: (patch: object) => core.command('itemChannel.edit', { experimentId, patches: [{ id: placeId, patch }] }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

/** The code and parameters with which it is refused; null where it is not. */
function refused(act: () => unknown): AppError['params'] | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
}

test('a post keeps the facts of its day; a changed place says which post is wrong, and that it was put right', () => {
  const { core, experimentId, item, place, issues, editPlace, undo } = store();
  editPlace({ postedOn: TODAY });
  expect(item()?.state).toBe('posted');
  expect(place()?.printed).toMatchObject({ place: '주민센터 2층', date: '2026-11-21', start: 600 });
  core.command('experiment.edit', { experimentId, patch: { venue: '마을회관', eventStart: minuteOfDay(660) } });
  expect(issues()[0]).toMatchObject({ kind: 'outdated', facts: ['time', 'place'] });
  editPlace({ printed: null });
  expect(issues().filter(({ kind }) => kind === 'outdated')).toEqual([]);
  expect(place()?.printed?.place).toBe('마을회관');
  undo();
  undo();
  undo();
  expect([item()?.state, place()?.postedOn, place()?.printed]).toEqual(['draft', null, null]);
  editPlace({ printed: { ...NOTHING, place: '어딘가' } });
  expect(place()?.printed).toBeNull();
});

const NOTHING = { title: '', date: null, start: null, minutes: null, place: '', signUp: '', until: null };

test('an item with somebody who refused cannot be posted without a reason, and says so with the name', () => {
  const { core, experimentId, itemId, personId, editItem, editPlace, item, issues } = store();
  core.command('appearance.add', {
    experimentId,
    rows: [{ ownerTable: 'publicityItem', ownerId: itemId, personId }],
  });
  const said = { code: 'publicity.notCleared', names: '나무' };
  expect(refused(() => editItem({ state: 'posted' }))).toEqual(said);
  expect(refused(() => editPlace({ postedOn: TODAY }))).toEqual(said);
  expect(item()?.state).toBe('draft');
  expect(issues()).toMatchObject([{ kind: 'person', personId, portrait: 'refused', isPosted: false }]);
  editItem({ shownReason: '뒷모습만 나옵니다.' });
  editPlace({ postedOn: TODAY });
  expect(item()?.state).toBe('posted');
  core.command('person.edit', { experimentId, patches: [{ id: personId, patch: { portrait: 'granted' } }] });
  editItem({ shownReason: '' });
  expect(issues().filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('somebody who has not agreed is not put into what is posted already, unless a reason says why they may be seen', () => {
  const { core, experimentId, itemId, personId, editItem, editPlace, issues } = store();
  editPlace({ postedOn: TODAY });
  const add = () =>
    core.command('appearance.add', {
      experimentId,
      rows: [{ ownerTable: 'publicityItem', ownerId: itemId, personId }],
    });
  expect(refused(add)).toEqual({ code: 'publicity.notCleared', names: '나무' });
  expect(core.query('appearance.rows', { experimentId })).toEqual([]);
  editItem({ shownReason: '뒷모습만 나옵니다.' });
  add();
  editItem({ shownReason: '', state: 'approved' });
  expect(issues()).toContainEqual(expect.objectContaining({ kind: 'person', personId, portrait: 'refused' }));
});

test('an item is carried to another day and channel as one step, and goes on following the event', () => {
  const { core, experimentId, itemId, placeId, item, place, undo } = store();
  const [other = ''] = core.command('channel.add', { experimentId, rows: [{ title: '게시판' }] });
  const put = (day: string | null, channelId: string | null, placementId: string | null = placeId) =>
    core.command('publicity.place', {
      experimentId,
      itemId,
      placementId,
      day: day === null ? null : civilDate(day),
      channelId,
    });
  const was = [item(), place()];
  put('2026-11-04', other);
  expect(item()).toMatchObject({ anchor: 'event', offsetDays: -17, date: null });
  expect(place()?.channelId).toBe(other);
  undo();
  expect([item(), place()]).toEqual(was);
  put(null, other, null);
  expect(core.query('itemChannel.rows', { experimentId })).toHaveLength(2);
  expect(refused(() => put('2026-11-05', other))).toMatchObject({ code: 'input.invalid', reason: 'taken' });
  expect(item()?.offsetDays).toBe(-10);
});

test('what gives a hidden purpose away is neither approved nor posted nor released, and the word is named', () => {
  const { core, experimentId, editItem, editPlace, issues } = store({
    awareness: 'blind',
    title: '골목 텃밭 실험',
    participantTitle: '골목에서 보내는 하루',
    question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
  });
  editItem({ body: '상추를 텃밭에 심습니다.' });
  expect(issues()).toMatchObject([{ kind: 'tells', word: '텃밭에' }]);
  const said = { code: 'publicity.tellsPurpose', word: '텃밭에' };
  expect(refused(() => editItem({ state: 'approved' }))).toEqual(said);
  expect(refused(() => editPlace({ postedOn: TODAY }))).toEqual(said);
  editItem({ body: '골목에서 함께 하루를 보냅니다.' });
  editItem({ state: 'approved' });
  expect(refused(() => editPlace({ text: '텃밭에서 만나요' }))).toMatchObject({ word: '텃밭에서' });
  const [releaseId = ''] = core.command('pressRelease.add', { experimentId, rows: [{ headline: '텃밭 하루' }] });
  const release = () =>
    core.command('pressRelease.edit', {
      experimentId,
      patches: [{ id: releaseId, patch: { releasedOn: civilDate('2026-11-02') } }],
    });
  expect(refused(release)).toMatchObject({ code: 'publicity.tellsPurpose', word: '텃밭' });
});

test('the preview of a new date tells which posts are out already, and that planned ones move along', () => {
  const { core, experimentId, placeId, editPlace } = store();
  core.command('publicityItem.add', {
    experimentId,
    rows: [{ title: '준비 이야기', anchor: 'event', offsetDays: -3 }],
  });
  editPlace({ postedOn: TODAY });
  const preview = core.query('experiment.effects', { experimentId, patch: { eventDate: civilDate('2026-11-28') } });
  expect(preview.stays).toMatchObject([
    { table: 'itemChannel', id: placeId, reason: 'postedAlready', room: 'publicity' },
  ]);
  expect(preview.warnings).toEqual([{ code: 'postsMove', params: { count: 1 } }]);
  const other = core.query('experiment.effects', { experimentId, patch: { headCount: 31 } });
  expect([other.stays, other.warnings]).toEqual([[], []]);
});

test('a picture is described in words, which undo takes back', () => {
  const { core, experimentId, itemId, issues, undo } = store();
  const owner = { ownerTable: 'publicityItem', ownerId: itemId } as const;
  const { ids } = core.command('attachment.add', {
    experimentId,
    owner,
    files: [{ name: 'IMG_1.png', kind: 'photo', mediaType: 'image/png', bytes: 1, sha256: '0'.repeat(64) }],
  });
  expect(issues()).toMatchObject([{ kind: 'altText', names: ['IMG_1.png'] }]);
  core.command('attachment.describe', { experimentId, id: ids[0] ?? '', altText: '카페에 둘러앉은 사람들' });
  expect(issues()).toEqual([]);
  undo();
  expect(core.query('attachment.list', { experimentId, owner })[0]?.altText).toBe('');
});

test('a channel takes its posts along, and a copy begins with drafts', () => {
  const { core, experimentId, channelId, editPlace } = store();
  editPlace({ postedOn: TODAY, url: 'https://example.org/1' });
  const copy = core.command('library.duplicate', { experimentId, title: '다음', eventDate: null, progress: 'reset' });
  const of = { experimentId: copy.experimentId };
  expect(core.query('publicityItem.rows', of)[0]).toMatchObject({ title: '모집 글', state: 'draft' });
  expect(core.query('itemChannel.rows', of)[0]).toMatchObject({ postedOn: null, printed: null, url: '' });
  core.command('channel.remove', { experimentId, ids: [channelId] });
  expect(core.query('itemChannel.rows', { experimentId })).toEqual([]);
});

const SECRET = {
  title: '골목 텃밭 실험',
  participantTitle: '골목에서 보내는 하루',
  question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
} as const;

test('what is out and gives a purpose away that was hidden later is put right a text at a time', () => {
  const { core, experimentId, editItem, editPlace, item, place, issues } = store(SECRET);
  editItem({ body: '텃밭을 가꿉니다.' });
  editPlace({ text: '텃밭에서 만나요', postedOn: TODAY });
  core.command('experiment.edit', { experimentId, patch: { awareness: 'blind' } });
  expect(issues().filter(({ kind }) => kind === 'tells')).toHaveLength(1);
  expect(refused(() => editPlace({ text: '텃밭으로 오세요' }))).toMatchObject({ word: '텃밭으로' });
  editPlace({ text: '골목에서 만나요' });
  expect(refused(() => editItem({ body: '텃밭이 있습니다.' }))).toMatchObject({ word: '텃밭이' });
  editItem({ body: '골목을 가꿉니다.' });
  expect([item()?.body, place()?.text]).toEqual(['골목을 가꿉니다.', '골목에서 만나요']);
  expect(issues().filter(({ kind }) => kind === 'tells')).toEqual([]);
});

test('a text is put right in the same breath in which it goes out', () => {
  const { editPlace, place } = store({ ...SECRET, awareness: 'blind' });
  editPlace({ text: '텃밭에서 만나요' });
  expect(refused(() => editPlace({ postedOn: TODAY }))).toMatchObject({ word: '텃밭에서' });
  editPlace({ text: '골목에서 만나요', postedOn: TODAY });
  expect(place()?.postedOn).toBe(TODAY);
});

test('a post with somebody who withdrew can be corrected, but its reason is not taken away', () => {
  const { core, experimentId, itemId, personId, editItem, editPlace } = store();
  const said = (portrait: 'granted' | 'withdrawn') =>
    core.command('person.edit', { experimentId, patches: [{ id: personId, patch: { portrait } }] });
  said('granted');
  core.command('appearance.add', { experimentId, rows: [{ ownerTable: 'publicityItem', ownerId: itemId, personId }] });
  editPlace({ postedOn: TODAY });
  said('withdrawn');
  editItem({ body: '고친 글' });
  editPlace({ text: '고친 글' });
  editItem({ shownReason: '뒷모습만 나옵니다.' });
  expect(refused(() => editItem({ shownReason: '' }))).toEqual({ code: 'publicity.notCleared', names: '나무' });
});

test('what every text is made of and what describes its pictures keep a hidden purpose too', () => {
  const { core, experimentId, itemId, editItem, issues } = store({ ...SECRET, awareness: 'blind' });
  const approve = () => refused(() => editItem({ state: 'approved' }));
  const [signUpId = ''] = core.command('signUp.add', { experimentId, rows: [{ what: '텃밭을 가꿉니다.' }] });
  expect(approve()).toMatchObject({ code: 'publicity.tellsPurpose', word: '텃밭을' });
  core.command('signUp.edit', { experimentId, patches: [{ id: signUpId, patch: { what: '' } }] });
  const contact = (noticeContact: string) =>
    core.command('experiment.editBrief', { experimentId, patch: { noticeContact } });
  contact('텃밭 담당');
  expect(approve()).toMatchObject({ word: '텃밭' });
  expect(issues()).toMatchObject([{ kind: 'signUpTells', word: '텃밭' }]);
  contact('사무국');
  const [venueId = ''] = core.command('venue.add', {
    experimentId,
    rows: [{ title: '주민센터', accessNote: '텃밭까지 경사로', isChosen: true }],
  });
  expect(approve()).toMatchObject({ word: '텃밭까지' });
  core.command('venue.edit', { experimentId, patches: [{ id: venueId, patch: { accessNote: '' } }] });
  const { ids } = core.command('attachment.add', {
    experimentId,
    owner: { ownerTable: 'publicityItem', ownerId: itemId },
    files: [{ name: 'IMG_1.png', kind: 'photo', mediaType: 'image/png', bytes: 1, sha256: '0'.repeat(64) }],
  });
  const describe = (altText: string) =>
    core.command('attachment.describe', { experimentId, id: ids[0] ?? '', altText });
  describe('텃밭에 선 사람들');
  expect(issues()).toMatchObject([{ kind: 'tells', word: '텃밭에' }]);
  expect(approve()).toMatchObject({ word: '텃밭에' });
  describe('둘러앉은 사람들');
  expect(approve()).toBeNull();
});

test('a release shows nobody who has not agreed, one of ours included, and stays true to the hidden purpose when it is changed', () => {
  const { core, experimentId, personId } = store({ ...SECRET, awareness: 'blind' });
  const [releaseId = ''] = core.command('pressRelease.add', { experimentId, rows: [{ headline: '골목의 하루' }] });
  const edit = (patch: object) =>
    core.command('pressRelease.edit', { experimentId, patches: [{ id: releaseId, patch }] });
  const [crewId = ''] = core.command('person.add', { experimentId, rows: [{ nickname: '촬영', role: 'crew' }] });
  core.command('appearance.add', {
    experimentId,
    rows: [personId, crewId].map((id) => ({ ownerTable: 'pressRelease' as const, ownerId: releaseId, personId: id })),
  });
  expect(refused(() => edit({ releasedOn: TODAY }))).toEqual({
    code: 'publicity.releaseNotCleared',
    names: '나무, 촬영',
  });
  core.command('person.edit', {
    experimentId,
    patches: [personId, crewId].map((id) => ({ id, patch: { portrait: 'granted' as const } })),
  });
  edit({ enquiry: '텃밭 담당' });
  expect(refused(() => edit({ releasedOn: TODAY }))).toMatchObject({ word: '텃밭' });
  edit({ enquiry: '사무국', releasedOn: TODAY });
  expect(refused(() => edit({ lead: '텃밭을 가꿉니다.' }))).toMatchObject({ word: '텃밭을' });
  const quote = (text: string) =>
    core.command('pressQuote.add', { experimentId, rows: [{ releaseId, personId, text }] });
  expect(refused(() => quote('텃밭이 좋았어요.'))).toMatchObject({ word: '텃밭이' });
  quote('골목이 좋았어요.');
  core.command('person.edit', { experimentId, patches: [{ id: crewId, patch: { portrait: 'withdrawn' } }] });
  edit({ lead: '골목을 가꿉니다.' });
  expect(core.query('pressRelease.rows', { experimentId })[0]).toMatchObject({
    lead: '골목을 가꿉니다.',
    releasedOn: TODAY,
  });
});
