/** One experiment out of a backup. */
import { mergePicked, takeBundle } from '@core/session/bundle-files.ts';
import { parkFromBackup } from '@core/backup/experiment-of-backup.ts';
import { describe, expect, test } from 'vitest';
import { makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

function titles(core: ReturnType<typeof makeStore>['core'], experimentId: string): readonly string[] {
  return core.query('board.get', { experimentId }).cards.map(({ title }) => title);
}

describe('one experiment out of a backup', () => {
  test('goes back to how it was by one step that can be undone, and leaves the others alone', async () => {
    const { core, experiment } = makeStore((experimentId) => ({
      task: ['장소', '포스터'].map((title) => makeTask(experimentId, { title })),
    }));
    const other = core.command('library.openSample', { name: 'little-library-2020' }).experimentId;
    const backupId = (await core.backups.create('manual')) ?? '';
    const [card] = core.query('board.get', { experimentId: experiment.id }).cards;
    core.command('task.edit', { experimentId: experiment.id, id: card?.id ?? '', patch: { title: '망친 제목' } });
    core.command('library.trash', { experimentId: other });
    const { token, read } = parkFromBackup(core.workspace, backupId, experiment.id);
    const { differences } = core.query('bundle.compare', { token });
    expect(differences.map(({ name, kind }) => [name, kind])).toEqual([['장소', 'changed']]);
    await mergePicked(core, { token, picks: differences.map(({ key }) => key), read });
    expect(titles(core, experiment.id)).toEqual(['장소', '포스터']);
    expect(core.query('history.state', { scope: experiment.id }).undo?.name).toBe('bundle.backup');
    core.command('history.undo', { scope: experiment.id });
    expect(titles(core, experiment.id)).toEqual(['망친 제목', '포스터']);
    const trashed = core
      .query('library.list', { today: '2026-11-22' })
      .find(({ experimentId }) => experimentId === other);
    expect(trashed?.trashedAt).not.toBeNull();
  });

  test('that is no longer here is planted again under its ids', async () => {
    const { core, experiment } = makeStore((experimentId) => ({ task: [makeTask(experimentId, { title: '장소' })] }));
    const backupId = (await core.backups.create('manual')) ?? '';
    core.command('library.trash', { experimentId: experiment.id });
    core.command('library.purge', { experimentId: experiment.id });
    const { token, read } = parkFromBackup(core.workspace, backupId, experiment.id);
    expect(core.query('bundle.preview', { token }).here).toBeNull();
    expect(await takeBundle(core, { token, copy: false, read })).toEqual({ experimentId: experiment.id });
    expect(titles(core, experiment.id)).toEqual(['장소']);
  });
});
