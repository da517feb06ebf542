/** When things go wrong: each fault ends in a calm screen or notice, and nothing that was typed or saved is lost. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchApp, type LaunchedApp } from '../support/electron.ts';
import { callApi } from '../support/call-api.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { violations } from '../support/room.ts';

const isRoot = process.getuid?.() === 0;

/** A fresh folder that goes with the test run. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'silheomjang-faults-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

function libraryIn(userData: string): string {
  return join(userData, 'library', 'library.db');
}

/** What lies in a folder; nothing while there is none. */
function listed(place: string): readonly string[] {
  return existsSync(place) ? readdirSync(place) : [];
}

/** A data folder with the library sample in it. */
async function withSample(): Promise<string> {
  const userData = folder();
  const { window, close } = await launchApp({ userData });
  await callApi(window, 'library.openSample', { name: 'little-library-2020' });
  await close();
  return userData;
}

/** The screen of a fault, judged whole: its title, its safe line, its steps, its ways on; then closed. */
async function judged({ window, close }: LaunchedApp, title: string, name: string): Promise<void> {
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await window.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  expect(await window.getByRole('button').count()).toBeGreaterThanOrEqual(4);
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: join('test-results', 'faults', `${name}.png`) });
  await close();
}

test.describe('a start that cannot open the library says so on a screen of its own', () => {
  test('damaged, newer, not ours: the file stays as it is to the byte', async () => {
    const sound = readFileSync(libraryIn(await withSample()));
    const newer = Buffer.from(sound);
    newer.writeUInt32BE(99, 60);
    const foreign = Buffer.from(sound);
    foreign.writeUInt32BE(7, 68);
    const damaged = Buffer.from(sound).fill(0x5a, 0, 60);
    for (const [bytes, locale, title] of [
      [damaged, 'ko', '자료 파일이 손상되었습니다'],
      [newer, 'en-US', 'A newer Silheomjang made this library'],
      [foreign, 'ko', '실험장의 자료 파일이 아닙니다'],
    ] as const) {
      const userData = folder();
      mkdirSync(dirname(libraryIn(userData)));
      writeFileSync(libraryIn(userData), bytes);
      await judged(await launchApp({ userData, locale }), title, `start-${title.slice(0, 12)}`);
      expect(readFileSync(libraryIn(userData)).equals(bytes)).toBe(true);
    }
  });

  test('in a cloud folder, on another computer, gone: nothing is made there', async () => {
    const base = folder();
    const cloud = join(base, 'Dropbox');
    mkdirSync(cloud);
    await judged(
      await launchApp({ env: { SILHEOMJANG_LIBRARY: libraryIn(cloud) } }),
      '자료 폴더가 Dropbox 안에 있습니다',
      'start-cloud',
    );
    expect(readdirSync(cloud)).toEqual([]);

    const mounts = join(base, 'mounts');
    writeFileSync(mounts, `1 0 0:1 / / rw - ext4 x rw\n2 1 0:2 / ${base}/share rw - nfs4 server:/x rw\n`);
    await judged(
      await launchApp({
        locale: 'en-US',
        env: { SILHEOMJANG_LIBRARY: libraryIn(join(base, 'share')), SILHEOMJANG_MOUNTS: mounts },
      }),
      'The library lies on another computer',
      'start-network',
    );

    const userData = await withSample();
    rmSync(dirname(libraryIn(userData)), { recursive: true });
    await judged(await launchApp({ userData }), '자료 파일이 제자리에 없습니다', 'start-missing');
    expect(readdirSync(userData)).not.toContain('library');
  });

  test('in a folder that cannot be written', async () => {
    const userData = await withSample();
    const place = dirname(libraryIn(userData));
    const before = readFileSync(libraryIn(userData));
    // Nothing is read-only to root but a medium that is.
    const disk = isRoot ? mountSmallDisk(place, 8) : null;
    if (disk === null) chmodSync(libraryIn(userData), 0o444);
    if (disk === null) chmodSync(place, 0o555);
    else {
      writeFileSync(libraryIn(userData), before);
      disk.setReadOnly(true);
    }
    try {
      await judged(await launchApp({ userData }), '자료 폴더에 쓸 수 없습니다', 'start-read-only');
      expect(readFileSync(libraryIn(userData)).equals(before)).toBe(true);
    } finally {
      if (disk === null) chmodSync(place, 0o755);
      else disk.unmount();
    }
  });
});

/** The overview of the sample, its title field ready to be typed into. */
async function openOverview(launched: LaunchedApp): Promise<void> {
  const { window } = launched;
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  await window.evaluate((id) => {
    self.location.hash = `#/e/${id}/overview`;
  }, experimentId);
  await expect(window.getByLabel('장소', { exact: true })).toBeVisible();
}

async function typeVenue(window: Page, text: string): Promise<void> {
  await window.getByLabel('장소', { exact: true }).fill(text);
  await window.getByLabel('장소', { exact: true }).press('Enter');
}

async function fillsWhileEditing(): Promise<void> {
  const place = folder();
  const disk = mountSmallDisk(place, 6);
  try {
    const launched = await launchApp({ env: { SILHEOMJANG_LIBRARY: libraryIn(place) } });
    const { window } = launched;
    await openOverview(launched);
    // The first backup is there: one that fails half made would give its space back, and the edit would be saved in it.
    await expect.poll(() => listed(join(place, 'backups')).filter((name) => name.endsWith('.json'))).toHaveLength(1);
    disk.fill();
    await typeVenue(window, '은평구 작은도서관 2층');
    const banner = window.getByRole('alert').filter({ hasText: '저장되지 않았습니다' });
    await expect(banner).toContainText('디스크가 가득 찼습니다');
    await expect(window.getByRole('button', { name: '저장하지 못함' })).toBeVisible();
    await expect(window.getByLabel('장소', { exact: true })).toHaveValue('은평구 작은도서관 2층');
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: join('test-results', 'faults', 'disk-full.png') });
    disk.empty();
    await expect(banner).toBeHidden({ timeout: 60_000 });
    await expect(window.getByText('저장됨', { exact: true })).toBeVisible();
    await window.reload();
    await expect(window.getByLabel('장소', { exact: true })).toHaveValue('은평구 작은도서관 2층');
    await launched.close();
  } finally {
    disk.unmount();
  }
}

// Only root can mount a disk to fill; for everyone else the file that goes away, below, walks the same way of waiting and saving.
if (isRoot) {
  test(
    'a disk that fills while editing: said and kept on the screen, saved by itself when there is space',
    fillsWhileEditing,
  );
}

test('a library file that goes away while editing: the screens wait under the fault, and go on when it is back', async () => {
  const userData = folder();
  const launched = await launchApp({ userData });
  const { window } = launched;
  await openOverview(launched);
  renameSync(libraryIn(userData), join(userData, 'elsewhere.db'));
  await typeVenue(window, '마을회관');
  await expect(window.getByRole('heading', { level: 1, name: '열려 있던 자료 파일이 사라졌습니다' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: join('test-results', 'faults', 'vanished.png') });
  renameSync(join(userData, 'elsewhere.db'), libraryIn(userData));
  await expect(window.getByText('저장됨', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(window.getByLabel('장소', { exact: true })).toHaveValue('마을회관');
  await launched.close();
  const again = await launchApp({ userData });
  await openOverview(again);
  await expect(again.window.getByLabel('장소', { exact: true })).toHaveValue('마을회관');
  await again.close();
});

const MARK = 'MARKER가나다';

/** Writes a word into every text column that the schema lets hold one; answers how many took it. */
function plantMarks(file: string): number {
  const library = new Database(file);
  library.pragma('foreign_keys = OFF');
  const columns = library
    .prepare(
      `SELECT m.name AS "table", p.name AS "column" FROM sqlite_schema m, pragma_table_info(m.name) p
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND p.type = 'TEXT' AND p.name <> 'id' AND p.name NOT LIKE '%Id'`,
    )
    .all() as { table: string; column: string }[];
  let taken = 0;
  for (const { table, column } of columns) {
    try {
      const { changes } = library.prepare(`UPDATE "${table}" SET "${column}" = ? || rowid`).run(MARK);
      taken += changes > 0 ? 1 : 0;
    } catch {
      // A check of the schema refuses it there: no user can write it either.
    }
  }
  library.close();
  return taken;
}

test('the check-up, the log and the diagnostic report hold nothing that anybody entered', async () => {
  const userData = await withSample();
  expect(plantMarks(libraryIn(userData))).toBeGreaterThan(40);
  const out = folder();
  const { window, close } = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: out } });
  await window.evaluate(async (mark) => {
    await self.api.call({ name: mark, input: { [mark]: mark } });
    await self.api.call({ name: 'experiment.edit', input: { experimentId: mark, patch: { title: mark } } });
    await self.api.call({ name: 'document.open', input: { issueId: '01900000-0000-7000-8000-000000000000' } });
  }, MARK);
  const { path } = await callApi<{ path: string }>(window, 'condition.saveReport', {});
  const report = readFileSync(path, 'utf8');
  const log = readFileSync(join(userData, 'logs', 'app.log'), 'utf8');
  await close();
  for (const text of [report, log]) {
    expect(text).not.toContain('MARKER');
    expect(text).not.toContain('가나다');
    expect(text).not.toContain(userData);
    expect(text).not.toContain(homedir() + '/');
  }
  const read: unknown = JSON.parse(report);
  expect(read).toMatchObject({
    report: 'silheomjang-diagnosis',
    fault: null,
    database: { damagedTables: [], rows: { experiment: 1 }, pragmas: { journal_mode: 'wal', synchronous: 2 } },
  });
  expect(log).toContain('"event":"opened"');
  expect(log).toContain('"code":"input.unknownCall"');
});

test('the check-up says that all is well, or what to look at; a clock that ran backwards is said on every screen', async () => {
  const userData = await withSample();
  const out = folder();
  const first = await launchApp({ userData, env: { SILHEOMJANG_SAVE_FOLDER: out } });
  await first.window.getByRole('link', { name: '상태 점검' }).click();
  await expect(first.window.getByText('모두 좋습니다. 할 일이 없습니다.')).toBeVisible();
  await expect(first.window.getByRole('main').getByRole('listitem')).toHaveCount(13);
  expect(await violations(first.window)).toEqual([]);
  await first.window.screenshot({ path: join('test-results', 'faults', 'condition.png') });
  await first.window.getByRole('button', { name: '진단 보고서 저장…' }).click();
  await expect.poll(() => readdirSync(out)).toHaveLength(1);
  await first.close();

  const library = new Database(libraryIn(userData));
  library.prepare(`UPDATE changeSet SET "at" = '2031-05-05T00:00:00.000Z'`).run();
  library.close();
  const second = await launchApp({ userData });
  const banner = second.window.getByRole('status').filter({ hasText: '시계가 마지막으로 저장한 날' });
  await expect(banner).toBeVisible();
  await second.window.getByRole('link', { name: '상태 점검' }).click();
  await expect(second.window.getByText('1가지를 살펴 주세요.')).toBeVisible();
  expect(await violations(second.window)).toEqual([]);
  await second.window.screenshot({ path: join('test-results', 'faults', 'clock.png') });
  await banner.getByRole('button', { name: '확인했습니다' }).click();
  await expect(banner).toBeHidden();
  await second.close();
});
