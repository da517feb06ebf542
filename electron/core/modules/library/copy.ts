/** A second experiment from an earlier one. */
import type { AttachmentKind } from '@shared/contract/entities.ts';
import { dateResolver, datesFrom } from '@shared/domain/anchored-dates.ts';
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import type { CivilDate, Instant } from '@shared/domain/units.ts';
import { blankFields, fieldNames } from '@shared/entities/derive.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import type { AnyRow, ChildName } from '../../transfer/content.ts';
import { mapTables } from '../../transfer/rename-ids.ts';
import type { Content } from './content.ts';

interface Copying {
  readonly title: string;
  readonly eventDate: CivilDate | null;
  readonly progress: 'keep' | 'reset';
  readonly at: Instant;
}

/**
 * The content under its new title and event date, still with the old ids. Planned dates move by as many days as the event does; dates
 * on which something happened (expenses, meetings held) stay. A copy has issued no papers, and is no sample.
 */
export function copyOf(
  { experiment, tables }: Content,
  { title, eventDate, progress, at }: Copying,
  registry: Registry,
): Content {
  const days = eventDate === null || experiment.eventDate === null ? 0 : diffDays(experiment.eventDate, eventDate);
  const copy: Content = {
    experiment: {
      ...moved(registry, 'experiment', experiment, days),
      title,
      // That the former title gives nothing away says nothing of the new one.
      participantTitle: experiment.participantTitle === experiment.title ? '' : experiment.participantTitle,
      eventDate,
      isSample: false,
      createdAt: at,
      updatedAt: at,
      trashedAt: null,
    },
    tables: {
      ...mapTables({ experiment, tables }, (table, rows) => rows.map((row) => moved(registry, table, row, days))),
      documentIssue: [],
    },
  };
  const kept = progress === 'keep' ? copy : withoutProgress(copy, registry);
  return days === 0 && experiment.eventDate !== null ? kept : withFollowingCards(kept);
}

/** Cards that hang on a date stand where it puts them, not just as many days on: off the holidays of their new days. */
function withFollowingCards({ experiment, tables }: Content): Content {
  const { namedDate: namedDates, dayOff: daysOff } = tables;
  const days = { ...experiment, namedDates, daysOff };
  const { resolve } = dateResolver(days);
  const task = tables.task.map((card) => {
    if (card.pinned || card.status === 'done' || card.dateKind === 'tbd') return card;
    const resolved = resolve(card);
    return resolved === null ? card : { ...card, ...datesFrom(card, resolved.date) };
  });
  return { experiment, tables: { ...tables, task } };
}

function later<D extends CivilDate | null>(date: D, days: number): CivilDate | D {
  return date === null ? date : addDays(date, days);
}

/** Every planned day of a row, moved along. */
function moved<R extends object>(registry: Registry, table: EntityName, row: R, days: number): R {
  const planned = fieldNames(registry.declarationOf(table), ({ moves }) => moves === true);
  const dates = planned.map((column) => [column, later(Reflect.get(row, column) as CivilDate | null, days)] as const);
  return { ...row, ...Object.fromEntries(dates) };
}

/** Receipts, signed consents and photographs tell what happened; plans and papers are there for the next time too. */
const PLANNED: ReadonlySet<AttachmentKind> = new Set(['plan', 'other']);

/** The plan without what came of it: each field and each table says whether it is one or the other. */
function withoutProgress({ experiment, tables }: Content, registry: Registry): Content {
  const kept = mapTables({ experiment, tables }, (table, rows) => {
    const { onCopy } = registry.declarationOf(table);
    return onCopy === 'drop' ? [] : rows.map((row) => fresh(registry, table, row));
  });
  const attachment = tables.attachment.filter(
    ({ ownerTable, kind }) => PLANNED.has(kind) && isKept(registry, ownerTable),
  );
  return { experiment, tables: { ...kept, attachment } };
}

/** Whether rows of a table stand in the copy. */
function isKept(registry: Registry, table: string): boolean {
  return registry.has(table) && registry.declarationOf(table).onCopy !== 'drop';
}

/** The row with what came of it as blank as a new one. */
function fresh(registry: Registry, table: ChildName, row: AnyRow): AnyRow {
  const declaration = registry.declarationOf(table);
  const reset = fieldNames(
    declaration,
    (field) => field.blank !== undefined && (field.onCopy ?? declaration.onCopy) === 'reset',
  );
  const blank = blankFields(declaration);
  return { ...row, ...Object.fromEntries(reset.map((column) => [column, blank[column]])) };
}
