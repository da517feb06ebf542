/** What incidents must hold beyond their declarations: a number of their own, a log that nobody rewrites. */
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

export const incidentRules: RowRules<'incident'> = {
  complete(row, _at, work) {
    const others = work.list('incident', { experimentId: row.experimentId }).filter(({ id }) => id !== row.id);
    if (row.number === 0) {
      const isNew = work.find('incident', row.id) === undefined;
      return isNew ? { ...row, number: Math.max(0, ...others.map(({ number }) => number)) + 1 } : row;
    }
    if (others.some(({ number }) => number === row.number))
      throw new AppError('input.invalid', { field: 'number', reason: 'taken' });
    return row;
  },
  refuseRemoval(row, work) {
    if (work.list('incidentEntry', { incidentId: row.id }).length > 0) throw new AppError('incident.kept');
  },
};

const KEPT = ['incidentId', 'at', 'text'] as const satisfies readonly (keyof Entity<'incidentEntry'>)[];

export const incidentEntryRules: RowRules<'incidentEntry'> = {
  complete(row, _at, work) {
    const stored = work.find('incidentEntry', row.id);
    if (stored === undefined) {
      if (row.text.trim() === '') throw new AppError('input.invalid', { field: 'text', reason: 'empty' });
      return row;
    }
    if (KEPT.some((field) => stored[field] !== row[field])) throw new AppError('incident.kept');
    return row;
  },
  refuseRemoval() {
    throw new AppError('incident.kept');
  },
};
