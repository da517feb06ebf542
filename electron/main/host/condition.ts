/** The check-up and the diagnostic report. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROW_CHECKS } from '@shared/contract/condition.contract.ts';
import type { Check, Condition, conditionHostCalls, RowCheckName } from '@shared/contract/condition.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { clockJump } from '@shared/domain/clock-jump.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { checkAttachments } from '@core/session/check-attachments.ts';
import { newestBackup, readableBackups } from '@core/backup/backup-folder.ts';
import type { Core } from '@core/core.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { diagnosticReport } from '../log/diagnostic-report.ts';
import { fileSystemOf } from '@core/db/place.ts';
import { CheckRun } from './check-run.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

/** Bytes; below it a day's work with photos may not fit. */
const LITTLE_SPACE = 500 * 1024 * 1024;
const DAY = 86_400_000;
/** Days without a verified backup, while something changed, before it is said. */
const OLD_BACKUP = 3;

/** The check-up under way, by window. */
const running = new Map<number, CheckRun>();

export const conditionHostHandlers: HostHandlers<typeof conditionHostCalls> = {
  async 'condition.check'(context) {
    const run = new CheckRun();
    running.get(context.window.id)?.cancel();
    running.set(context.window.id, run);
    try {
      return await checkUp(openCore(context), run);
    } catch (error) {
      if (run.isCancelled) return null;
      throw error;
    } finally {
      if (running.get(context.window.id) === run) running.delete(context.window.id);
    }
  },
  'condition.progress': ({ window }) => running.get(window.id)?.progress ?? null,
  'condition.cancel'({ window }) {
    running.get(window.id)?.cancel();
    return null;
  },
  'condition.clock'({ library }) {
    return 'core' in library ? clockJump(now(), recorded(library.core)) : null;
  },
  'condition.altered'({ library }) {
    return 'core' in library && library.core.modifiedOutside;
  },
  async 'condition.saveReport'({ window, paths, library, log }) {
    const day = now().slice(0, 10);
    const path = await askWhereToSave(window, {
      folder: app.getPath('documents'),
      fileName: `silheomjang-diagnosis-${day}.json`,
      filters: [{ name: 'JSON', extensions: ['json'] }],
    });
    if (path === null) return null;
    const report = await diagnosticReport({ library, paths, log });
    writeFileWhole(path, `${JSON.stringify(report, null, 2)}\n`, paths.libraryFile);
    return { path };
  },
};

/** Reads everything; throws once the run is cancelled. */
async function checkUp(core: Core, run: CheckRun): Promise<Condition> {
  const { damagedTables, dangling } = await core.examine(run.beat('integrity'));
  const broken = Object.values(dangling).reduce((sum, count) => sum + count, 0);
  const checks: readonly Check[] = [
    {
      name: 'integrity',
      state: damagedTables.length === 0 ? 'well' : 'trouble',
      params: { count: damagedTables.length },
    },
    { name: 'references', state: broken === 0 ? 'well' : 'trouble', params: { count: broken } },
    ...(await rowChecks(core, run)),
    await attachments(core, run),
    backups(core),
    { name: 'place', state: 'well', params: { system: fileSystemOf(core.file) ?? '?' } },
    space(core.file),
    clock(core),
  ];
  return { checks, checkedAt: now() };
}

function now() {
  return instantFromMillis(Date.now());
}

function recorded(core: Core) {
  const last = core.lastChange();
  const newest = newestBackup(core.workspace.backups);
  const backup = newest === undefined ? [] : [instantFromMillis(Date.parse(newest.madeAt))];
  return last === null ? backup : [last, ...backup];
}

/** Nothing is lost by these; the others cannot come about by any use of the app. */
const HARMLESS: ReadonlySet<RowCheckName> = new Set<RowCheckName>(['order', 'settings', 'steps']);

async function rowChecks(core: Core, run: CheckRun): Promise<readonly Check[]> {
  const found = await core.examineRows(run.beat('values'));
  const day = seoulDate(now());
  const titles = new Map(
    core.query('library.list', { today: day }).map(({ experimentId, title }) => [experimentId, title]),
  );
  return ROW_CHECKS.map((name): Check => {
    const breaches = [...found[name]];
    const count = breaches.reduce((sum, [, each]) => sum + each, 0);
    const where = breaches.flatMap(([experimentId]) => titles.get(experimentId) ?? []);
    const state = count === 0 ? 'well' : HARMLESS.has(name) ? 'notice' : 'trouble';
    return { name, state, params: { count }, where };
  });
}

async function attachments(core: Core, run: CheckRun): Promise<Check> {
  const { problems, checked } = await checkAttachments(core, run.beat('attachments'));
  const count = problems.length;
  return { name: 'attachments', state: count === 0 ? 'well' : 'trouble', params: { count, checked }, files: problems };
}

function backups(core: Core): Check {
  const [newest, ...older] = readableBackups(core.workspace.backups);
  if (newest === undefined)
    return { name: 'backups', state: core.lastChange() === null ? 'well' : 'notice', params: { days: 0, count: 0 } };
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(newest.madeAt)) / DAY));
  const count = older.length + 1;
  const behind = (core.lastChange() ?? '') > newest.madeAt && days >= OLD_BACKUP;
  return { name: 'backups', state: behind ? 'notice' : 'well', params: { days, count } };
}

function space(file: string): Check {
  const { bavail, bsize } = statfsSync(dirname(file));
  const free = bavail * bsize;
  return {
    name: 'space',
    state: free < LITTLE_SPACE ? 'notice' : 'well',
    params: { megabytes: Math.floor(free / 1024 / 1024) },
  };
}

function clock(core: Core): Check {
  const jump = clockJump(now(), recorded(core));
  return { name: 'clock', state: jump === null ? 'well' : 'notice', params: { hours: jump?.hours ?? 0 } };
}
