import { existsSync } from 'node:fs';
import { findBackup } from '@core/backup/find.ts';
import { listBackups, verifyAll } from '@core/backup/list.ts';
import { restoreWhole } from '@core/backup/restore.ts';
import { syncMirror } from '@core/backup/mirror.ts';
import { unlockBackups } from '@core/backup/unlock.ts';
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { systemPorts } from '@core/base/ports.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import type { Workspace } from '@core/base/workspace.ts';
import type { BackupEntry } from '@shared/contract/backup.contract.ts';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { openLibrary, withLibrary } from '../session.ts';
import type { Session } from '../session.ts';

const NO_STATE = { changed: null, fault: null, secondFault: null } as const;

export function addBackup(program: Command, session: Session): void {
  const { say } = session;
  const backup = program.command('backup').description(say('cli.backup.about'));
  backup
    .command('make')
    .description(say('cli.backup.make'))
    .action(async () => session.print(await make(session)));
  backup
    .command('list')
    .description(say('cli.backup.list'))
    .option('--json', say('cli.list.json'))
    .action(({ json }: { readonly json?: true }) => {
      const { entries } = listBackups(workspaceAround(session.libraryFile()), systemPorts.now(), NO_STATE);
      if (json) session.print(JSON.stringify(entries, null, 2));
      else for (const entry of entries) session.print(lineOf(entry));
    });
  backup
    .command('verify')
    .description(say('cli.backup.verify'))
    .action(async () => {
      const workspace = workspaceAround(session.libraryFile());
      await giveSecret(
        session,
        workspace,
        listBackups(workspace, systemPorts.now(), NO_STATE).entries.map(({ id }) => id),
      );
      const { verified, damaged } = await verifyAll(workspace, systemPorts.now);
      session.print(say('cli.backup.verified', { verified, damaged }));
      if (damaged > 0) throw new CliError('damagedBackups', { count: damaged });
    });
  backup
    .command('restore')
    .description(say('cli.backup.restore'))
    .argument('[id]', say('cli.backup.id'))
    .action(async (id: string | undefined) => session.print((await restore(session, id)) ?? ''));
}

/** Answers the id of the backup that holds the present state. */
async function make(session: Session): Promise<string> {
  return withLibrary(session, { make: false }, async (core) => {
    const id = (await core.backups.create('manual')) ?? core.backups.current ?? '';
    try {
      await syncMirror(core.workspace, systemPorts);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      session.warn(session.say(`errors.${error.code}`, error.params));
    }
    return id;
  });
}

/** The newest backup when none is named. Answers the id of the backup that undoes it, null when there was nothing to undo to. */
async function restore(session: Session, asked: string | undefined): Promise<string | null> {
  const file = session.libraryFile();
  const workspace = workspaceAround(file);
  const newest = listBackups(workspace, systemPorts.now(), NO_STATE).entries[0]?.id;
  const id = asked ?? newest;
  if (id === undefined) throw new CliError('noBackups', { place: workspace.backups });
  findBackup(workspace, id);
  let core: Core | null = existsSync(file) ? await openOrNull(session, file) : null;
  await giveSecret(session, workspace, [id]);
  try {
    const { undoId } = await restoreWhole(
      {
        workspace,
        ports: systemPorts,
        backupService: () => core?.backups ?? null,
        close() {
          core?.close();
          core = null;
        },
        open() {
          core = new Core({ file });
        },
      },
      id,
    );
    return undoId;
  } finally {
    core?.close();
  }
}

/** Copies may be locked, also where the library is not or is not there. */
async function giveSecret({ secret }: Session, workspace: Workspace, ids: readonly string[]): Promise<void> {
  if (secret && ids.length > 0) await unlockBackups(workspace, ids, secret);
}

/** A damaged library is what a restore is for; one that is in use is left alone. */
async function openOrNull(session: Session, file: string): Promise<Core | null> {
  try {
    return await openLibrary(session, file);
  } catch (error) {
    if (error instanceof AppError && (error.code === 'library.damaged' || error.code === 'library.notOurs'))
      return null;
    throw error;
  }
}

function lineOf({ id, totals, bytes, here, second }: BackupEntry): string {
  const { experiments, tasks, cues, people } = totals;
  return [id, here, second ?? '-', bytes, `${experiments}/${tasks}/${cues}/${people}`].join('\t');
}
