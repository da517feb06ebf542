import type { Attachment } from '@shared/contract/entities.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import { nameOf } from '../history/row-names.shared.ts';
import { personName } from '../person/person-name.shared.ts';

/**
 * What the owner is called; empty when it has no words yet, and for a row of a later release. Throws `notFound`, also for a row of another
 * experiment.
 */
export function ownerName(
  reader: Reader,
  experimentId: string,
  { ownerTable, ownerId }: Pick<Attachment, 'ownerTable' | 'ownerId'>,
): string {
  if (!reader.registry.has(ownerTable)) return '';
  const row = reader.get(ownerTable, ownerId);
  const experiment = 'experimentId' in row ? row.experimentId : row.id;
  if (experiment !== experimentId) throw new AppError('notFound', { what: ownerTable });
  // What belongs to the experiment itself is of its venue.
  if (ownerTable === 'experiment') return reader.get(ownerTable, ownerId).venue;
  if (ownerTable === 'person') return personName(reader.get(ownerTable, ownerId));
  return nameOf(reader.registry, ownerTable, row);
}
