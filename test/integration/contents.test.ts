/** Contents and archive in the store: nobody is shown who did not agree, and what leaves as a folder holds what its readers may see. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@core/base/app-error.ts';
import { addFiles } from '@core/session/add-attachments.ts';
import { saveArchive } from '@core/session/archive-folder.ts';
import { civilDate, instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';
import { chunkOf, pngOf } from '../support/pictures.ts';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const TODAY = civilDate('2026-12-10');

function store(fields: Parameters<typeof makeStore>[1] = {}) {
  const person: { id?: string } = {};
  const { core, experiment, file } = makeStore((experimentId) => {
    const made = makePerson(experimentId, {
      name: '홍길동',
      nickname: '나무',
      role: 'participant',
      portrait: 'refused',
    });
    person.id = made.id;
    return { person: [made] };
  }, fields);
  const experimentId = experiment.id;
  const personId = person.id ?? '';
  const [itemId = ''] = core.command('contentItem.add', { experimentId, rows: [{ title: '3분 영상', kind: 'photo' }] });
  return {
    core,
    experimentId,
    file,
    itemId,
    personId,
    item: () => core.query('contentItem.rows', { experimentId })[0],
    edit: (patch: object) => core.command('contentItem.edit', { experimentId, patches: [{ id: itemId, patch }] }),
    say: (portrait: 'granted' | 'withdrawn', portraitOn: string) =>
      core.command('person.edit', {
        experimentId,
        patches: [{ id: personId, patch: { portrait, portraitOn: civilDate(portraitOn) } }],
      }),
    show: (ownerTable: 'contentItem' | 'archiveItem', ownerId: string) =>
      core.command('appearance.add', { experimentId, rows: [{ ownerTable, ownerId, personId }] }),
    issues: () => core.query('contentItem.issues', { experimentId, today: TODAY }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

/** The code and parameters with which it is refused; null where it is not. */
async function refused(act: () => unknown): Promise<AppError['params'] | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
}

test('publishing with somebody who refused is refused with the name, goes with a reason, and a later withdrawal is told of', async () => {
  const { itemId, edit, say, show, item, issues, undo } = store();
  show('contentItem', itemId);
  const said = { code: 'content.notCleared', names: '나무' };
  expect(await refused(() => edit({ state: 'published' }))).toEqual(said);
  expect(item()?.state).toBe('draft');
  edit({ state: 'published', shownReason: '뒷모습만 나옵니다.', publishedOn: civilDate('2026-12-01') });
  expect(item()).toMatchObject({ state: 'published', publishedOn: '2026-12-01' });
  expect(issues()).toEqual([]);
  // The reason cannot be taken back while somebody who refused is shown in what is out.
  expect(await refused(() => edit({ shownReason: '' }))).toEqual(said);
  // What is out can be corrected all the same.
  edit({ title: '2분 영상' });
  say('withdrawn', '2026-12-05');
  expect(issues()).toMatchObject([{ kind: 'shownPublished', portrait: 'withdrawn', title: '2분 영상' }]);
  undo();
  undo();
  undo();
  expect(item()).toMatchObject({ state: 'draft', publishedOn: null, shownReason: '', title: '3분 영상' });
});

test('with everybody’s consent it is published today; back to a draft it has no day', () => {
  const { itemId, edit, say, show, item, issues } = store();
  show('contentItem', itemId);
  say('granted', '2026-11-20');
  edit({ state: 'published' });
  expect(item()?.publishedOn).not.toBeNull();
  say('withdrawn', '2026-12-05');
  expect(issues()).toMatchObject([{ kind: 'shownPublished' }]);
  edit({ state: 'draft' });
  expect(item()?.publishedOn).toBeNull();
  expect(issues()).toMatchObject([{ kind: 'shown' }]);
});

test('nothing that gives a hidden purpose away is published', async () => {
  const { edit, item } = store({
    purpose: '비밀스러운목적',
    awareness: 'blind',
    participantTitle: '하루 배움터',
  });
  const code = 'publicity.tellsPurpose';
  expect(await refused(() => edit({ text: '비밀스러운목적을 알립니다.', state: 'published' }))).toMatchObject({ code });
  edit({ text: '하루를 돌아봅니다.', state: 'published' });
  expect(await refused(() => edit({ text: '비밀스러운목적' }))).toMatchObject({ code });
  expect(item()?.text).toBe('하루를 돌아봅니다.');
});

test('the name of a file is refused as the words for a picture', async () => {
  const { core, experimentId, itemId, issues } = store();
  const owner = { ownerTable: 'contentItem', ownerId: itemId } as const;
  const png = new Uint8Array(Buffer.from('89504e470d0a1a0a', 'hex'));
  const [id = ''] = await addFiles(core, { experimentId, owner, files: [{ name: 'IMG_1.png', bytes: png }] });
  const describe = (altText: string) => core.command('attachment.describe', { experimentId, id, altText });
  expect(await refused(() => describe('img_1'))).toEqual({ code: 'attachment.altIsFileName', text: 'img_1' });
  expect(issues()).toMatchObject([{ kind: 'altText', names: ['IMG_1.png'] }]);
  describe('강의실에서 손을 든 사람들');
  expect(issues()).toEqual([]);
});

async function archive(hidden = false) {
  const made = store({
    title: '하루 실험',
    eventDate: civilDate('2026-11-21'),
    ...(hidden ? { purpose: '비밀스러운목적', awareness: 'blind' as const, participantTitle: '하루 배움터' } : {}),
  });
  const { core, experimentId, file } = made;
  const [open = '', closed = '', shown = ''] = core.command('archiveItem.add', {
    experimentId,
    rows: [
      {
        title: '=현장 사진/원본: 홍길동',
        rights: 'own',
        isPublic: true,
        maker: '홍길동',
        holder: '나무 010-1234-5678',
        keepYears: 3,
      },
      { title: '동의서 묶음', kind: 'document', rights: 'internalOnly', isPublic: true, keptAt: '캐비닛' },
      { title: '비밀스러운목적 인터뷰', kind: 'film', rights: 'own', isPublic: true },
    ],
  });
  made.show('archiveItem', shown);
  const files = [
    { name: '홍길동.txt', bytes: new TextEncoder().encode('첫째') },
    { name: '홍길동.txt', bytes: new TextEncoder().encode('둘째') },
    { name: '동의서.txt', bytes: new TextEncoder().encode('셋째'), kind: 'consent' as const },
  ];
  await addFiles(core, { experimentId, owner: { ownerTable: 'archiveItem', ownerId: open }, files });
  await addFiles(core, {
    experimentId,
    owner: { ownerTable: 'archiveItem', ownerId: closed },
    files: files.slice(0, 1),
  });
  const parent = join(dirname(file), 'out');
  mkdirSync(parent);
  const save = (audience: 'internal' | 'public') => saveArchive(core, { experimentId, audience, locale: 'ko', parent });
  const index = (folder: string) => readFileSync(join(folder, '기록물 목록.csv'), 'utf8');
  return { ...made, parent, save, index };
}

test('the archive leaves as a folder of its own, with safe names and an index that spreadsheets read', async () => {
  const { save, index, parent } = await archive();
  const first = await save('internal');
  expect(first.files).toBe(4);
  expect(readdirSync(first.path).toSorted()).toEqual([
    '01-1_=현장 사진 원본 홍길동.txt',
    '01-2_=현장 사진 원본 홍길동.txt',
    '01-3_=현장 사진 원본 홍길동.txt',
    '02_동의서 묶음.txt',
    'index.html',
    '기록물 목록.csv',
  ]);
  const text = index(first.path);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.split('\r\n')[1]).toContain(`"'=현장 사진/원본: 홍길동"`);
  expect(text).toContain('2029.');
  // Nothing that stands there is touched.
  writeFileSync(join(first.path, '02_동의서 묶음.txt'), '고친 것');
  const second = await save('internal');
  expect(second.path).toBe(`${first.path} (2)`);
  expect(readFileSync(join(first.path, '02_동의서 묶음.txt'), 'utf8')).toBe('고친 것');
  expect(readdirSync(parent)).toHaveLength(2);
});

test('the folder opens as a page: files and pictures beside it, nothing of it run or fetched', async () => {
  const { core, experimentId, save } = await archive();
  const [item] = core.query('archiveItem.rows', { experimentId });
  const owner = { ownerTable: 'archiveItem' as const, ownerId: item?.id ?? '' };
  core.command('archiveItem.edit', {
    experimentId,
    patches: [{ id: item?.id ?? '', patch: { title: '<b>사진</b> & "원본"', url: 'https://example.org/a?b=1&c=2' } }],
  });
  await addFiles(core, { experimentId, owner, files: [{ name: '현장.png', bytes: pngOf(3, 2) }] });
  const { path } = await save('internal');
  const page = readFileSync(join(path, 'index.html'), 'utf8');
  expect(page).toContain('&lt;b&gt;사진&lt;/b&gt; &amp; &quot;원본&quot;');
  expect(page).not.toContain('<b>사진');
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c=2"');
  expect(page).toContain("default-src 'none'");
  const links = [...page.matchAll(/href="(?!https:)([^"]+)"/gu)].map(([, href = '']) => decodeURIComponent(href));
  expect(links.toSorted()).toEqual(
    readdirSync(path)
      .filter((name) => !/index|목록/u.test(name))
      .toSorted(),
  );
  expect(page.match(/<img /gu)).toHaveLength(1);
});

test('pictures for the public lose where, when and with what they were taken; what may still tell is named', async () => {
  const { core, experimentId, save } = await archive();
  const [item] = core.query('archiveItem.rows', { experimentId });
  const owner = { ownerTable: 'archiveItem' as const, ownerId: item?.id ?? '' };
  const png = pngOf(3, 2);
  const place = chunkOf('tEXt', Buffer.from('GPS\u000037.55N'));
  // Behind the head of the picture, where programs write what they have to say.
  const told = Buffer.concat([png.subarray(0, 33), place, png.subarray(33)]);
  await addFiles(core, { experimentId, owner, files: [{ name: '현장.png', bytes: told }] });
  const team = await save('internal');
  expect(team).toMatchObject({ bared: 0, unbared: [] });
  const out = await save('public');
  expect(out.bared).toBe(1);
  expect(out.unbared).toHaveLength(2);
  const picture = readdirSync(out.path).find((name) => name.endsWith('.png')) ?? '';
  expect(readFileSync(join(out.path, picture)).equals(png)).toBe(true);
  expect(readFileSync(join(out.path, 'index.html'), 'utf8')).toContain('사진 1장에서');
});

test('for the public only what may be handed on, and nobody’s name, number or consent', async () => {
  const { save, index } = await archive(true);
  const { path, files } = await save('public');
  expect(files).toBe(2);
  const all = [path, ...readdirSync(path), index(path)].join('\n');
  expect(['홍길동', '나무', '010', '동의서', '비밀스러운목적', '캐비닛'].filter((word) => all.includes(word))).toEqual(
    [],
  );
  expect(all).toContain('하루 배움터');
});

test('an archive with a file that is lost is refused whole', async () => {
  const { core, experimentId, save, parent } = await archive();
  const [file] = core.query('attachment.places', {});
  writeFileSync(core.attachments.pathOf(file?.sha256 ?? ''), '다른 것');
  expect(await refused(() => save('internal'))).toMatchObject({ code: 'attachment.altered' });
  expect(readdirSync(parent)).toEqual([]);
  expect(core.query('archiveItem.rows', { experimentId })).toHaveLength(3);
});

test('a copy takes with it what was learnt, as one card with its source, and none of the contents', () => {
  const { core, experimentId } = store();
  const changes = { experimentId, title: '다음 실험', eventDate: null, progress: 'reset' } as const;
  const lines = ['예비 마이크 (스태프)', '의자 더 놓기 (결산)'];
  const learnings = { title: '배운 점', notes: '‘하루 실험’에서', lines };
  const tablesOf = (id: string) =>
    core.query('library.bundle', {
      experimentId: id,
      personalData: true,
      attachments: false,
      app: '1.0.0',
      exportedAt: instant('2026-12-10T00:00:00.000Z'),
      locale: 'ko',
    }).tables;
  const plain = tablesOf(core.command('library.duplicate', changes).experimentId);
  expect([plain.task, plain.contentItem]).toEqual([[], []]);
  const taughtId = core.command('library.duplicate', { ...changes, learnings }).experimentId;
  const taught = tablesOf(taughtId);
  const [card] = taught.task;
  expect(card).toMatchObject({ title: '배운 점', notes: '‘하루 실험’에서', stage: 'plan', status: 'todo' });
  expect(taught.checkItem.map(({ text, taskId, state }) => [text, taskId, state])).toEqual(
    lines.map((line) => [line, card?.id, 'open']),
  );
  core.command('history.undo', { scope: 'library' });
  expect(
    core.query('library.list', { today: TODAY }).find((entry) => entry.experimentId === taughtId)?.trashedAt,
  ).not.toBeNull();
});
