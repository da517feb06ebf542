import type { cueCommands } from '@shared/contract/cue.contract.ts';
import type { CueColumn, CueSheet } from '@shared/contract/entities.ts';
import { isCustomColumn, sheetColumns } from '@shared/domain/cue-columns.ts';
import { timesOfEvent, timesToTakeOver } from '@shared/domain/event-times.ts';
import { AppError } from '../../base/app-error.ts';
import { beforeRemoving } from '../../kernel/handlers.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { plannedCues, shippedTemplate } from '../library/template.shared.ts';
import { cuesOf, sheetOf, tableOf } from './cue.queries.ts';
import { insertRow, insertRows, ranksBefore, writeRanks } from './cue.repo.ts';

type SheetCommands = Pick<typeof cueCommands, Extract<keyof typeof cueCommands, `cueSheet.${string}`>>;

export const cueSheetCommandHandlers: CommandHandlers<SheetCommands> = {
  'cueSheet.create': {
    run(work, { experimentId, title }) {
      work.describe({ title });
      const sheetId = insertSheet(work, null, {
        experimentId,
        title,
        date: null,
        ...timesOfEvent(work.get('experiment', experimentId)),
        columns: [...sheetColumns([])],
        followsEvent: work.list('cueSheet', { experimentId }).length === 0,
      });
      return { sheetId };
    },
  },
  'cueSheet.rename': {
    run(work, { experimentId, sheetId, title }) {
      sheetOf(work, experimentId, sheetId);
      work.describe({ title });
      work.update('cueSheet', sheetId, { title });
      return null;
    },
  },
  'cueSheet.duplicate': {
    run(work, { experimentId, sheetId, title }) {
      const { id: _id, rank: _rank, ...sheet } = sheetOf(work, experimentId, sheetId);
      const list = work.list('cueSheet', { experimentId });
      const next = list[list.findIndex(({ id }) => id === sheetId) + 1];
      work.describe({ title: sheet.title });
      const copyId = insertSheet(work, next?.id ?? null, { ...sheet, title, followsEvent: false });
      for (const cue of cuesOf(work, sheetId)) {
        insertRow(work, { experimentId, sheetId: copyId }, { ...cue, id: work.ports.newId() }, cue.rank);
      }
      return { sheetId: copyId };
    },
  },
  'cueSheet.remove': {
    backupFirst: ({ sheetId }, reader) => beforeRemoving(cuesOf(reader, sheetId).length),
    run(work, { experimentId, sheetId }) {
      work.describe({ title: sheetOf(work, experimentId, sheetId).title });
      work.remove('cueSheet', sheetId);
      return null;
    },
  },
  'cueSheet.move': {
    run(work, { experimentId, sheetId, beforeId }) {
      work.describe({ title: sheetOf(work, experimentId, sheetId).title });
      const list = work.list('cueSheet', { experimentId });
      writeRanks(work, 'cueSheet', ranksBefore(list, [sheetId], beforeId, 'cueSheet'));
      return null;
    },
  },
  'cueSheet.edit': {
    run(work, { experimentId, sheetId, patch }) {
      const sheet = sheetOf(work, experimentId, sheetId);
      if (patch.columns === undefined) work.describe({ title: sheet.title });
      else {
        work.describe({ title: sheet.title }, 'cueSheet.columns');
        refuseBadColumns(patch.columns);
        dropCustomCells(work, sheet, patch.columns);
      }
      const isTyped = patch.startMinute !== undefined || patch.lengthMinutes !== undefined;
      work.update('cueSheet', sheetId, isTyped ? { ...patch, followsEvent: false } : patch);
      return null;
    },
  },
  'cueSheet.takeEventTimes': {
    run(work, { experimentId, sheetId }) {
      const sheet = sheetOf(work, experimentId, sheetId);
      const [first] = work.list('cueSheet', { experimentId });
      work.describe({ title: sheet.title });
      work.update('cueSheet', sheetId, {
        ...timesToTakeOver(sheet, work.get('experiment', experimentId)),
        followsEvent: first?.id === sheetId,
      });
      return null;
    },
  },
  'cueSheet.useTemplate': {
    run(work, { experimentId, sheetId, locale }) {
      const rows = plannedCues(shippedTemplate(), locale).map((cue) => ({
        ...cue,
        id: work.ports.newId(),
        people: [],
      }));
      const place = { experimentId, sheetId };
      const { title } = sheetOf(work, experimentId, sheetId);
      work.describe({ title });
      insertRows(work, place, tableOf(work, place, new Set(), false).rows, null, rows);
      return null;
    },
  },
};

function insertSheet(work: UnitOfWork, beforeId: string | null, sheet: Omit<CueSheet, 'id' | 'rank'>): string {
  const sheetId = work.ports.newId();
  const list = work.list('cueSheet', { experimentId: sheet.experimentId });
  const ranks = ranksBefore(list, [sheetId], beforeId, 'cueSheet');
  work.insert('cueSheet', { id: sheetId, ...sheet, rank: ranks.get(sheetId) ?? '' });
  writeRanks(work, 'cueSheet', ranks, new Set([sheetId]));
  return sheetId;
}

/** Keys are unique, and a column of the user's own says what it is. */
function refuseBadColumns(columns: readonly CueColumn[]): void {
  const keys = new Set(columns.map(({ key }) => key));
  if (keys.size !== columns.length) throw new AppError('input.invalid', { field: 'columns', reason: 'duplicate' });
  const nameless = columns.find(({ key, title }) => isCustomColumn(key) && (title ?? '').trim() === '');
  if (nameless !== undefined) throw new AppError('input.invalid', { field: 'columns', reason: 'title' });
}

function dropCustomCells(work: UnitOfWork, sheet: CueSheet, columns: readonly CueColumn[]): void {
  const kept = new Set(columns.map(({ key }) => key));
  const dropped = sheet.columns.map(({ key }) => key).filter((key) => isCustomColumn(key) && !kept.has(key));
  if (dropped.length === 0) return;
  for (const { id, custom } of work.list('cue', { sheetId: sheet.id })) {
    const cells = Object.entries(custom).filter(([key]) => !dropped.includes(key));
    if (cells.length < Object.keys(custom).length) work.update('cue', id, { custom: Object.fromEntries(cells) });
  }
}
