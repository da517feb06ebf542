/** Waiting bundles: what they hold, and how they differ from what is here. */
import type { Bundle } from '@shared/contract/bundle.ts';
import type { bundleQueries, Comparison, Counts } from '@shared/contract/bundle.contract.ts';
import { COUNTED } from '@shared/contract/bundle.contract.ts';
import { labelsFor } from '../../documents/labels.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { aligned } from '../../transfer/match-ids.ts';
import { compare } from '../../transfer/compare.ts';
import type { Content } from '../../transfer/content.ts';
import { restoreMasked, withoutAttachments } from '../../transfer/restore-masked.ts';
import { pendingImport } from '../../transfer/pending-imports.ts';
import { changedBySince } from '../../transfer/changed-by.ts';
import { renamedParts } from '../../transfer/unknown-parts.ts';
import type { UnknownParts } from '../../transfer/unknown-parts.ts';
import { asSaid } from '../../transfer/unsaid.ts';
import { withoutPersonalData } from '../../transfer/without-personal-data.ts';
import { baseOf, momentsOf, touchedOf } from './bundle-lineage.ts';
import { contentOf } from './library.queries.ts';
import { unknownPartsOf } from './unknown-parts.shared.ts';

export const bundleQueryHandlers: QueryHandlers<typeof bundleQueries> = {
  'bundle.preview'(reader, { token }) {
    const { bundle, source, unknown } = pendingImport(token);
    const { experiment, app, exportedAt, personalData, attachments } = bundle;
    const known = reader.find('experiment', experiment.id);
    return {
      token,
      source,
      experimentId: experiment.id,
      title: experiment.title,
      eventDate: experiment.eventDate,
      app,
      writtenAt: exportedAt,
      personalData,
      files: attachments ? filesOf(bundle) : null,
      counts: countsOf(bundle),
      hasUnknownParts: unknown.parts.length > 0,
      here: known === undefined ? null : { title: known.title, trashed: known.trashedAt !== null },
    };
  },
  'bundle.hasUnknownParts': (reader, { experimentId }) => unknownPartsOf(reader, experimentId).parts.length > 0,
  'bundle.compare': (reader, { token }) => compareParked(reader, token).comparison,
};

/** The waiting bundle beside the experiment here: its content on the ids of here, and what differs. Throws `notFound`. */
export function compareParked(
  reader: Reader,
  token: string,
): { readonly there: Content; readonly comparison: Comparison; readonly unknown: UnknownParts } {
  const { bundle, unsaid, unknown } = pendingImport(token);
  const experimentId = bundle.experiment.id;
  const here = contentOf(reader, experimentId);
  const { content: met, exchanges } = aligned(
    here,
    bundle,
    (table, rowId) => {
      const row = reader.find(table, rowId);
      return row !== undefined && 'experimentId' in row && row.experimentId !== experimentId;
    },
    reader.registry,
  );
  const there = [
    asSaid(here, unsaid, reader.registry),
    ...(isMasked(bundle) ? [withoutPersonalData(here, labelsFor('ko').shared.roles, reader.registry.declared)] : []),
    ...(bundle.attachments ? [] : [withoutAttachments(here)]),
  ].reduce<Content>((content, shown) => restoreMasked(here, shown, content, reader.registry), met);
  const baseHere = baseOf(reader, experimentId);
  const tellSide = changedBySince(bundle, {
    touchedHere: touchedOf(reader, experimentId),
    momentsHere: momentsOf(reader, experimentId),
    baseHere,
  });
  const differences = compare(here, there, tellSide, reader.registry);
  const knowsSides = bundle.base !== null || baseHere !== null || differences.every(({ side }) => side === 'here');
  return {
    there,
    comparison: { differences, knowsSides, isMasked: baseHere?.masked === true },
    unknown: exchanges.reduce(renamedParts, unknown),
  };
}

/** Whether masks may stand in it where names stand elsewhere. */
export function isMasked({ personalData, base }: Pick<Bundle, 'personalData' | 'base'>): boolean {
  return !personalData || base?.masked === true;
}

export function countsOf({ tables }: Content): Counts {
  const counted = COUNTED.map((table) => [table, tables[table].length] as const);
  return { task: 0, person: 0, cue: 0, budgetLine: 0, expense: 0, documentIssue: 0, ...Object.fromEntries(counted) };
}

export function filesOf({ tables }: Content): { readonly count: number; readonly bytes: number } {
  const files = new Map(tables.attachment.map(({ sha256, bytes }) => [sha256, bytes]));
  return { count: files.size, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Throws `notFound` when the waiting bundle is of another experiment. */
export function sameExperiment(token: string, experimentId: string): void {
  if (pendingImport(token).bundle.experiment.id !== experimentId)
    throw new AppError('notFound', { what: 'experiment' });
}
