/** A purge reaches every copy of the library, and a copy that was out of its reach brings nobody back. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unreadableCopies } from '@core/backup/copies.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { openBackup } from '@core/backup/read.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { syncMirror, chooseMirror } from '@core/backup/mirror.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { systemPorts } from '@core/base/ports.ts';
import { describe, expect, test } from 'vitest';
import { librarySession } from '../../support/library-session.ts';
import type { TestSession } from '../../support/library-session.ts';
import { search } from '../../support/marked-people.ts';
import { makeFolder } from '../../support/store.ts';

const PURGE = { reason: 'due', byRole: '총괄' } as const;
const MARKERS = ['표식하나', '0109999', '표식별명'];

function made() {
  const folder = makeFolder();
  const session = librarySession(join(folder, 'library', 'library.db'));
  const { experimentId } = session.core().command('library.create', {
    title: '골목 텃밭 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2026-09-01',
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const [id = ''] = session.core().command('person.add', {
    experimentId,
    rows: [{ name: '표식하나', nickname: '표식별명', phone: '01099990001', role: 'staff' }],
  });
  session.core().command('task.create', { experimentId, title: '표식하나 섭외', stage: 'topic', area: 'proposer' });
  return { folder, home: session, experimentId, id };
}

async function purge(session: TestSession, id: string, options: object = {}): Promise<void> {
  session.core().command('privacy.destroy', { ...PURGE, places: ['backups', 'aside'], people: [id], ...options });
  await session.core().destructions.settle(session.workspace);
}

function placesOf(session: TestSession) {
  const [line] = session.core().query('privacy.log', {});
  return { done: line?.places.map(({ place, files }) => [place, files]), pending: line?.pending };
}

describe('a library that was put aside', () => {
  test('is rid of them too, with what is still in its log', async () => {
    const { folder, home: session, id } = made();
    session.close();
    const { file } = session.workspace;
    cpSync(file, `${file}.before-2026-11-01T00-00-00-000Z`);
    session.open();
    expect(readdirSync(dirname(file)).filter((name) => name.includes('before'))).toHaveLength(1);
    await purge(session, id);
    expect(search(folder, MARKERS).hits).toEqual([]);
    expect(placesOf(session).done).toContainEqual(['aside', 1]);
  });

  test('that cannot be opened is named beforehand, and deleted or kept as it is wished', async () => {
    const { home: session, id } = made();
    const aside = `${session.workspace.file}.before-2026-11-01T00-00-00-000Z`;
    writeFileSync(aside, 'no database, and 표식하나 in it');
    expect(unreadableCopies(session.workspace)).toEqual([{ place: 'aside', path: aside, why: 'damaged' }]);
    await purge(session, id, { damaged: 'keep' });
    expect(existsSync(aside)).toBe(true);
    expect(placesOf(session).pending).toEqual(['aside']);
    const [other = ''] = session.core().command('person.add', {
      experimentId: session.core().query('library.list', { today: '2026-11-22' })[0]?.experimentId ?? '',
      rows: [{ name: '둘째', role: 'staff' }],
    });
    await purge(session, other);
    // What was to be kept is kept, also for a later purge.
    expect(existsSync(aside)).toBe(true);
  });

  test('that cannot be opened goes with a line in the log where it is not to be kept', async () => {
    const { home: session, id } = made();
    const aside = `${session.workspace.file}.before-2026-11-01T00-00-00-000Z`;
    writeFileSync(aside, 'no database');
    writeFileSync(`${aside}-wal`, 'no log');
    await purge(session, id);
    expect([existsSync(aside), existsSync(`${aside}-wal`)]).toEqual([false, false]);
    expect(placesOf(session)).toMatchObject({ pending: [] });
    expect(placesOf(session).done).toContainEqual(['asideUnreadable', 1]);
  });
});

test('a backup that was cut short is named beforehand, and goes with a line in the log', async () => {
  const { home: session, id } = made();
  const backup = (await session.core().backups.create('manual')) ?? '';
  const path = databaseIn(session.workspace.backups, backup);
  truncateSync(path, 5000);
  expect(unreadableCopies(session.workspace)).toEqual([{ place: 'backups', path, why: 'damaged' }]);
  await purge(session, id);
  expect(existsSync(path)).toBe(false);
  expect(placesOf(session).done).toContainEqual(['backupsUnreadable', 1]);
});

test('an abandoned draft beside the library goes with a purge', async () => {
  const { home: session, folder, id } = made();
  const draft = join(dirname(session.workspace.file), '.library.db.restoring.999.part');
  writeFileSync(draft, '표식하나');
  utimesSync(draft, 0, 0);
  await purge(session, id);
  expect(search(folder, MARKERS).hits).toEqual([]);
});

describe('a backup from before that comes back', () => {
  /** A stick with a backup that holds them, out of reach while they were destroyed; what waited for it is lost. */
  async function withStick() {
    const { folder, home: session, experimentId, id } = made();
    const stick = makeFolder();
    chooseMirror(session.workspace, stick);
    const backup = (await session.core().backups.create('manual')) ?? '';
    await syncMirror(session.workspace, systemPorts);
    const away = `${makeFolder()}-away`;
    cpSync(stick, away, { recursive: true });
    rmSync(join(stick, 'silheomjang-backups'), { recursive: true });
    await purge(session, id);
    rmSync(databaseIn(session.workspace.backups, backup));
    rmSync(join(session.workspace.backups, `${backup}.json`));
    cpSync(away, stick, { recursive: true });
    return { folder, home: session, experimentId, id, backup };
  }

  test('as a whole is rid of them again, says so, and keeps the log', async () => {
    const { folder, home: session, experimentId, backup } = await withStick();
    const { destroyedAgain } = await restoreWhole(session, backup);
    expect(destroyedAgain).toBe(1);
    expect(search(folder, MARKERS).hits).toEqual([]);
    expect(session.core().query('person.list', { experimentId })).toEqual([]);
    expect(placesOf(session).done).toContainEqual(['restored', 1]);
    const cards = session
      .core()
      .query('board.get', { experimentId })
      .cards.map(({ title }) => title);
    expect(cards).toContain('… 섭외');
  });

  test('as a whole is rid of them also where the library is lost and only newer backups know of it', async () => {
    const { folder, home: session, experimentId, backup } = await withStick();
    session.core().command('experiment.edit', { experimentId, patch: { venue: '나중' } });
    await session.core().backups.create('manual');
    session.close();
    rmSync(dirname(session.workspace.file), { recursive: true });
    mkdirSync(dirname(session.workspace.file));
    await restoreWhole({ ...session, backupService: () => null, close: () => undefined }, backup);
    expect(search(folder, MARKERS).hits).toEqual([]);
    expect(session.core().query('privacy.log', {})).toHaveLength(1);
  });

  test('by one experiment leaves them out', async () => {
    const { home: session, backup } = await withStick();
    const opened = openBackup(session.workspace, backup, session.core().backups.destroyed());
    expect(opened.destroyedAgain).toBe(1);
    expect(opened.reader.list('person', {})).toEqual([]);
    opened.close();
    const before = readableBackups(session.workspace.backups).map(({ id }) => id);
    expect(before).not.toContain(backup);
  });
});
