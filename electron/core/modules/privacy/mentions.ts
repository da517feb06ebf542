/** Every sentence of the library that names somebody who is to be destroyed, in the order of its experiments and rooms. */
import type { DestructionTargets, MentionPlace, Mentions } from '@shared/contract/privacy.contract.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { textsOf } from '../../kernel/replace-text.ts';
import { erasedFields } from './targets.ts';
import { Names, ownerOf } from '../history/row-names.shared.ts';
import type { FoundSentence, Redactor } from './redactor.ts';

/** Most places that one answer lists. */
const MOST = 500;
/** Letters shown of a sentence on either side of what would be redacted. */
const AROUND = 60;

export interface FoundText {
  readonly table: EntityName;
  readonly row: StoredRow;
  readonly column: string;
  readonly text: string;
  readonly sentence: FoundSentence;
}

/** What goes with its row need not be redacted. */
function goesAnyway(
  registry: Registry,
  table: EntityName,
  row: StoredRow,
  column: string,
  targets: DestructionTargets,
): boolean {
  const id = String(row['id']);
  if (table === 'person' && targets.people.includes(id)) return true;
  const hangs = registry.referencesOf(table).some((reference) => {
    if (reference.target !== 'person' || reference.onRemove !== 'remove') return false;
    return targets.people.includes(referredBy(reference, row) ?? '');
  });
  if (hangs) return true;
  return erasedFields(registry, targets).some(
    (one) => one.table === table && one.ids.includes(id) && one.columns.includes(column),
  );
}

export function findMentions(reader: Reader, targets: DestructionTargets, redactor: Redactor): readonly FoundText[] {
  const found: FoundText[] = [];
  const gone = new Set(targets.experiments);
  for (const table of reader.registry.names) {
    for (const row of reader.all<StoredRow>(sql.selectFrom(table).selectAll())) {
      const rowId = String(row['id']);
      const experimentId = table === 'experiment' ? rowId : String(row['experimentId']);
      if (gone.has(experimentId)) continue;
      for (const [column, text] of textsOf(reader.registry, table, row)) {
        const sentences = redactor.sentences(text, { table, rowId, column, experimentId });
        if (sentences.length === 0 || goesAnyway(reader.registry, table, row, column, targets)) continue;
        found.push(...sentences.map((sentence) => ({ table, row, column, text, sentence })));
      }
    }
  }
  return found;
}

export function mentionsIn(reader: Reader, targets: DestructionTargets, redactor: Redactor): Mentions {
  // Equal sentences of one field are one choice.
  const found = [...new Map(findMentions(reader, targets, redactor).map((one) => [one.sentence.key, one])).values()];
  const titles = new Map(
    reader.all(sql.selectFrom('experiment').select(['id', 'title'])).map(({ id, title }) => [id, title]),
  );
  const names = new Names(reader);
  const shown = found.slice(0, MOST);
  names.learn(shown.map(({ table, row }) => ({ table, id: String(row['id']) })));
  const places = shown.map((one): MentionPlace => {
    const { table, row, column, sentence } = one;
    const id = String(row['id']);
    const owner = ownerOf(reader.registry, table, row);
    return {
      key: sentence.key,
      experimentTitle: titles.get(table === 'experiment' ? id : String(row['experimentId'])) ?? '',
      room: reader.registry.roomOf(table, row),
      thing: names.thing({ table, id }, filled(reader.registry, table, row)),
      owner: owner === null ? null : names.thing(owner),
      column,
      sentence: inPieces(one),
      doubt: sentence.doubt,
    };
  });
  return {
    places: places.toSorted((one, other) => order(one).localeCompare(order(other))),
    more: found.length - shown.length,
  };
}

function filled(registry: Registry, table: EntityName, row: StoredRow): StoredRow {
  return Object.fromEntries(registry.columnsOf(table).map((column) => [column, row[column] ?? null]));
}

/** What is certain first, by experiment. */
function order({ doubt, experimentTitle, room }: MentionPlace): string {
  return `${doubt === null ? 0 : 1} ${experimentTitle} ${room}`;
}

function inPieces({ text, sentence: { start, end, mentions } }: FoundText): MentionPlace['sentence'] {
  const from = Math.max(start, (mentions[0]?.start ?? start) - AROUND);
  const until = Math.min(end, (mentions.at(-1)?.end ?? end) + AROUND);
  const pieces: { text: string; redacted: boolean }[] = [];
  let at = from;
  for (const mention of mentions) {
    pieces.push({ text: text.slice(at, mention.start), redacted: false });
    pieces.push({ text: text.slice(mention.start, mention.end), redacted: true });
    at = mention.end;
  }
  pieces.push({ text: text.slice(at, until), redacted: false });
  const cut = { text: '…', redacted: false };
  return [...(from > start ? [cut] : []), ...pieces, ...(until < end ? [cut] : [])].filter(
    (piece) => piece.text !== '',
  );
}
