/**
 * Reliability S6 in the real app: while people are held, logs and the diagnostic report hold no word of them, and papers and bundles for
 * others neither; after they were destroyed nothing that the app keeps does: the library and its log, both places of backups, what
 * Chromium stores, copies for other programs, temporary files.
 */
import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { callApi } from '../../support/call-api.ts';
import { launchApp } from '../../support/electron.ts';
import { wordsIn } from '../../support/every-byte.ts';
import { search } from '../../support/marked-people.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { goToRoom } from '../../support/room.ts';
import { figure } from '../support/form.ts';

const NAMES = ['표식가람', '표식나래하', '표식다솜'];
const PHONES = NAMES.map((_name, at) => `0109183274${at}`);
/** As stored and as shown. */
const NUMBERS = PHONES.flatMap((phone) => [phone, phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1-$2-$3')]);
const SECRETS = [...NAMES, ...NUMBERS, ...NAMES.map((_name, at) => `marker-${at}@purge.example`)];
/** What hangs on a person and goes with them. */
const OWN = ['표식메모', '표식동의서', '표식별명'];

interface Places {
  readonly root: string;
  readonly userData: string;
  readonly temporary: string;
  readonly second: string;
  readonly saved: string;
}

async function makePlaces(): Promise<Places> {
  const root = await mkdtemp(path.join(tmpdir(), 'silheomjang-s6-'));
  const places = {
    root,
    userData: path.join(root, 'user'),
    temporary: path.join(root, 'tmp'),
    second: path.join(root, 'stick'),
    saved: path.join(root, 'saved'),
  };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  return places;
}

/** Three people in every place of an experiment where somebody can stand, and traces of looking for them on the screen. */
async function furnish(window: Page) {
  const { experimentId } = await callApi<{ readonly experimentId: string }>(window, 'library.create', {
    title: '지난 골목 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2025-09-01',
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const people = NAMES.map((name, at) => ({
    name,
    nickname: `표식별명${at}`,
    role: 'staff',
    phone: PHONES[at],
    email: `marker-${at}@purge.example`,
    notes: `표식메모${at}`,
  }));
  const ids = await callApi<readonly string[]>(window, 'person.add', { experimentId, rows: people });
  const [first = '', second = ''] = ids;
  const { id: taskId } = await callApi<{ readonly id: string }>(window, 'task.create', {
    experimentId,
    title: `${NAMES[0]}에게 전화`,
    stage: 'topic',
    area: 'proposer',
  });
  const notes = `${NAMES[1]}님과 ${NUMBERS[3]}로 통화, marker-1@purge.example`;
  await callApi(window, 'task.edit', { experimentId, id: taskId, patch: { notes, place: `${NAMES[2]} 댁` } });
  await callApi(window, 'role.assign', {
    experimentId,
    target: { kind: 'task', id: taskId },
    personId: first,
    duty: 'lead',
  });
  const bytes = [...Buffer.from(`표식동의서 ${NAMES[0]} ${NUMBERS[1]}`, 'utf8')];
  const { id: fileId } = await window.evaluate(
    async ([experiment, person, name, content]) => {
      const answer = await self.api.call({
        name: 'attachment.addFile',
        input: {
          experimentId: experiment,
          owner: { ownerTable: 'person', ownerId: person },
          name,
          bytes: Uint8Array.from(content),
          gesture: 'drop',
        },
      });
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value as { readonly id: string };
    },
    [experimentId, first, '표식동의서.txt', bytes] as const,
  );
  await callApi(window, 'person.remove', { experimentId, ids: [second] });
  await callApi(window, 'history.undo', { scope: experimentId });
  return { experimentId, ids, fileId };
}

/** Typing somebody's name into every search field leaves it wherever the page and Chromium remember things. */
async function lookForThem(window: Page, experimentId: string): Promise<void> {
  for (const [room, title] of [
    ['people', '사람·인력'],
    ['board', '보드'],
    ['history', '기록'],
  ] as const) {
    await goToRoom(window, experimentId, room, title);
    const field = window.getByRole('searchbox').first();
    if ((await field.count()) === 0) continue;
    await field.fill(NAMES[0] ?? '');
    await window.waitForTimeout(400);
  }
  await window.evaluate((word) => {
    console.error(word);
    setTimeout(() => {
      throw new Error(`the page fell over ${word}`);
    });
  }, NAMES[1]);
}

/** Refusals of every kind whose input, and so perhaps whose message, holds a name. */
async function failWithThem(window: Page, experimentId: string): Promise<void> {
  for (const [name, input] of [
    ['person.add', { experimentId, rows: [{ name: `${NAMES[0]}\u0007` }] }],
    ['person.add', { experimentId, rows: [{ name: NAMES[0], phone: 5 }] }],
    ['person.edit', { experimentId, patches: [{ id: NAMES[1], patch: {} }] }],
    [`person.${NAMES[1]}`, {}],
    ['attachment.open', { experimentId, id: NAMES[2] }],
    ['bundle.drop', { file: `${NAMES[0]}.silheomjang`, bytes: new Uint8Array([1, 2, 3]) }],
    ['lock.open', { secret: `${NAMES[0]} ${PHONES[0]}` }],
    ['host.openExternal', { url: `file:///${NAMES[0]}` }],
  ] as const) {
    await window.evaluate((request) => self.api.call(request as never), { name, input });
  }
}

function holders(place: string, words: readonly string[]): readonly string[] {
  return search(place, words).hits;
}

// Half a minute where nothing else runs.
test.setTimeout(300_000);

test('what leaves the app for others, its logs and its report name nobody; after a purge nothing that it keeps does', async () => {
  const places = await makePlaces();
  const { userData, temporary, second, saved } = places;
  const env = { TMPDIR: temporary, SILHEOMJANG_SAVE_FOLDER: saved, SILHEOMJANG_CHOSEN_FOLDER: second };
  const { app, window, close } = await launchApp({ userData, env });
  // No other program is started: what it would be shown is what counts.
  await app.evaluate(({ shell }) => {
    shell.openPath = () => Promise.resolve('');
  });
  const { experimentId, ids, fileId } = await furnish(window);
  await callApi(window, 'backup.chooseSecondPlace', {});
  await callApi(window, 'backup.make', {});
  await lookForThem(window, experimentId);
  await failWithThem(window, experimentId);
  await callApi(window, 'attachment.open', { experimentId, id: fileId });
  await callApi(window, 'experiment.edit', { experimentId, patch: { venue: `${NAMES[0]} 댁` } });
  await callApi(window, 'backup.make', {});
  await expect.poll(() => holders(second, NAMES).length).toBeGreaterThan(1);

  // While they are held: for others masked, for helpers nothing.
  const kinds = PAPER_KINDS.filter((each) => paperOf(each).audiences.includes('shared'));
  for (const kind of kinds) {
    await callApi(window, 'document.export', { experimentId, choice: { kind, settings: { audience: 'shared' } } });
  }
  await callApi(window, 'bundle.export', {
    experimentId,
    personalData: false,
    attachments: true,
    locale: 'ko',
    leavingOut: [],
  });
  await callApi(window, 'condition.saveReport', {});
  const leaving = await readdir(saved);
  const report = leaving.find((name) => name.startsWith('silheomjang-diagnosis')) ?? '';
  expect(JSON.parse(readFileSync(path.join(saved, report), 'utf8')).log.length).toBeGreaterThan(3);
  expect(leaving.filter((name) => name.includes('.silheomjang'))).toHaveLength(1);
  const papers = leaving.filter((name) => name.endsWith('.pdf'));
  expect(papers).toHaveLength(kinds.length);
  for (const name of papers) {
    const bytes = readFileSync(path.join(saved, name));
    const { text, around, outline } = await readPdf(bytes);
    const shown = [text, text.replaceAll(/\s/g, ''), around, outline.join('\n')].join('\n');
    expect(SECRETS.filter((word) => shown.includes(word))).toEqual([]);
    expect(wordsIn(bytes, SECRETS)).toEqual([]);
  }
  expect(holders(saved, [...SECRETS, '표식메모', '표식동의서'])).toEqual([]);
  expect(holders(path.join(userData, 'logs'), [...SECRETS, ...OWN])).toEqual([]);
  const held = holders(userData, SECRETS);
  for (const place of ['library.db', 'backups', 'opened']) expect(held.some((one) => one.includes(place))).toBe(true);

  await callApi(window, 'privacy.purge', {
    people: [...ids],
    reason: 'due',
    byRole: '총괄',
    mark: '[파기됨]',
    damaged: 'keep',
  });
  await callApi(window, 'condition.saveReport', {});
  const running = search(userData, [...SECRETS, ...OWN]);
  expect(running.hits).toEqual([]);
  expect(running.files.some((file) => file.endsWith('library.db-wal'))).toBe(true);
  expect([...holders(temporary, [...SECRETS, ...OWN]), ...holders(second, [...SECRETS, ...OWN])]).toEqual([]);
  expect(search(second, []).files.filter((file) => file.endsWith('.db')).length).toBeGreaterThan(0);
  await close();
  expect(existsSync(path.join(userData, 'library', 'library.db.sha256'))).toBe(true);
  const closed = search(places.root, [...SECRETS, '표식메모', '표식동의서']);
  expect(closed.hits).toEqual([]);

  const again = await launchApp({ userData, env });
  await again.window.getByRole('heading', { level: 1 }).waitFor();
  await again.close();
  const after = search(places.root, [...SECRETS, '표식메모', '표식동의서']);
  expect(after.hits).toEqual([]);
  await rm(places.root, { recursive: true, force: true });
  figure(
    'S6',
    `the app's folders, both backup places, temporary files, report, logs, 3 shared papers, a bundle: ${after.files.length} files, ${after.bytes} bytes`,
    '0 hits',
  );
});
