/**
 * Redacting somebody out of free text. Whether a sentence loses the name follows from the sentence and from where it stands, unless the
 * user chose otherwise: so a text, its earlier versions in the journal and its copies in the backups all come out alike.
 */
import { createHash } from 'node:crypto';
import type { DestructionTargets, Doubt, Wording } from '@shared/contract/privacy.contract.ts';
import { TEXT_LIMIT } from '@shared/entities/columns.ts';
import { mentionFinder, sentencesWith, redacted } from '@shared/domain/mentions.ts';
import type { Mention, MentionFinder, Sentence } from '@shared/domain/mentions.ts';
import { mergedIdentifiers } from '@shared/domain/identifiers.ts';
import type { Identifiers } from '@shared/domain/identifiers.ts';
import { sql as raw } from 'kysely';
import { isSomebody } from '@shared/entities/derive.ts';
import type { Registry } from '@shared/entities/index.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { TextPlace } from '../../kernel/replace-text.ts';
import { othersThan } from './identities.ts';
import type { OthersHere } from './identities.ts';

/** What a name or an address says of somebody's own row is theirs: of those who stay it stays. */
function isTheirOwn(registry: Registry, table: string, column: string): boolean {
  if (!registry.has(table) || !isSomebody(registry.declarationOf(table))) return false;
  const personal = registry.fieldOf(table, column)?.personal;
  return personal === 'name' || personal === 'contact';
}

/** What the record of a payment consists of: whom, and what for. */
function isPayment(registry: Registry, table: string, column: string): boolean {
  const personal = registry.fieldOf(table, column)?.personal;
  return personal === 'name' || personal === 'free';
}

/** Where a mark is longer than the name and the field is full. */
const SHORTEST_MARK = '…';

export interface FoundSentence extends Sentence {
  /** Names the place and the sentence without what is redacted from it. */
  readonly key: string;
  readonly doubt: Doubt | null;
  /** Whether it will be redacted. */
  readonly chosen: boolean;
}

/** Sixteen hexadecimal digits of a hash in which nobody's name takes part. */
function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0001')).digest('hex').slice(0, 16);
}

function blanked(text: string, { start, end, mentions }: Sentence): string {
  const shifted = mentions.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return redacted(text.slice(start, end), shifted, '\0').trim();
}

/** The key of a sentence wherever it is quoted; null where nothing but the name stands in it. */
function quoteKey(bare: string): string | null {
  return bare === '\0' ? null : hashOf('quote', bare);
}

export class Redactor {
  readonly #find: MentionFinder;
  readonly #findQuoted: MentionFinder;
  readonly #others: OthersHere;
  readonly #payments: ReadonlySet<string>;
  readonly #keep: ReadonlySet<string>;
  readonly #strike: ReadonlySet<string>;
  readonly #mark: string;
  readonly #registry: Registry;

  /**
   * `reader` is that of the file, before the targets are destroyed in it. `identifiers` are looked for in every text, `quoted` in the names of
   * steps and in what the desk remembers alone.
   */
  constructor(
    reader: Reader,
    targets: DestructionTargets,
    { identifiers, quoted }: { readonly identifiers: Identifiers; readonly quoted: Identifiers },
    { mark, keep, strike }: Wording,
  ) {
    const everyone = mergedIdentifiers([identifiers, quoted]);
    this.#others = othersThan(reader, targets, everyone);
    this.#find = mentionFinder(identifiers, this.#others.longerNames);
    this.#findQuoted = mentionFinder(everyone, this.#others.longerNames);
    this.#payments = paymentsIn(reader);
    this.#keep = new Set(keep);
    this.#strike = new Set(strike);
    this.#mark = mark;
    this.#registry = reader.registry;
  }

  /** The sentences of a text that name somebody who is destroyed. */
  sentences(text: string, place: TextPlace): readonly FoundSentence[] {
    const { table, rowId, column } = place;
    if (table !== null && isTheirOwn(this.#registry, table, column)) return [];
    const mentions = (table === null ? this.#findQuoted : this.#find)(text);
    return sentencesWith(text, mentions).map((sentence) => {
      const bare = blanked(text, sentence);
      const doubt = this.#doubt(sentence.mentions, place);
      const key = hashOf(table ?? '', rowId, column, bare);
      return { ...sentence, key, doubt, chosen: this.#choice(key) ?? this.#choice(quoteKey(bare)) ?? doubt === null };
    });
  }

  /** The text without them. */
  reword(text: string, place: TextPlace): string {
    const going = this.sentences(text, place).filter(({ chosen }) => chosen);
    if (going.length === 0) return text;
    const mentions = going.flatMap((one) => one.mentions);
    const marked = redacted(text, mentions, this.#mark);
    const limit = Object.values(TEXT_LIMIT).find((most) => text.length <= most) ?? Number.POSITIVE_INFINITY;
    return marked.length > limit ? redacted(text, mentions, SHORTEST_MARK) : marked;
  }

  /** A text of the log without anybody in it, whoever else may be called so. */
  strikeAll(text: string): string {
    return redacted(
      text,
      this.#findQuoted(text).filter(({ doubtful }) => !doubtful),
      this.#mark,
    );
  }

  /** What was chosen for these sentences, as the copies must know it: with the same words for the places that quote them. */
  wordingFor(found: readonly { readonly text: string; readonly sentence: FoundSentence }[]): Wording {
    const all = found.map(({ text, sentence }) => ({ ...sentence, quote: quoteKey(blanked(text, sentence)) }));
    // Where the same sentence was treated in two ways, what quotes it follows the rule.
    const redactedSomewhere = new Set(all.filter(({ chosen }) => chosen).map(({ quote }) => quote));
    const keptSomewhere = new Set(all.filter(({ chosen }) => !chosen).map(({ quote }) => quote));
    function keysOf(list: typeof all, otherwise: ReadonlySet<string | null>): string[] {
      const keys = list.flatMap(({ key, quote }) => (quote === null || otherwise.has(quote) ? [key] : [key, quote]));
      return [...new Set(keys)];
    }
    return {
      mark: this.#mark,
      keep: keysOf(
        all.filter(({ chosen, doubt }) => !chosen && doubt === null),
        redactedSomewhere,
      ),
      strike: keysOf(
        all.filter(({ chosen, doubt }) => chosen && doubt !== null),
        keptSomewhere,
      ),
    };
  }

  #choice(key: string | null): boolean | undefined {
    if (key === null) return undefined;
    if (this.#keep.has(key)) return false;
    return this.#strike.has(key) ? true : undefined;
  }

  #doubt(mentions: readonly Mention[], { table, rowId, column, experimentId }: TextPlace): Doubt | null {
    if (mentions.some(({ word }) => this.#others.bears(word, experimentId))) return 'namesake';
    if (table !== null && this.#payments.has(rowId) && isPayment(this.#registry, table, column)) return 'payment';
    return mentions.every(({ doubtful }) => doubtful) ? 'word' : null;
  }
}

/** Payments with tax withheld, those that are deleted included: the law wants them kept. */
function paymentsIn(reader: Reader): ReadonlySet<string> {
  const { registry } = reader;
  const ids = registry.names.flatMap((table) => {
    const { taxed } = registry.declarationOf(table);
    if (taxed === undefined) return [];
    const isTaxed = (value: unknown) => raw<boolean>`${value} <> ${taxed.unless}`;
    const rows = reader.all<{ id: string }>(
      sql
        .selectFrom(table)
        .select('id')
        .where(isTaxed(raw.ref(taxed.by))),
    );
    const said = (image: 'before' | 'after') => isTaxed(raw`json_extract(${raw.ref(image)}, ${`$.${taxed.by}`})`);
    const images = reader.all<{ id: string }>(
      sql
        .selectFrom('rowChange')
        .select('rowId as id')
        .where('tableName', '=', table)
        .where(({ or }) => or([said('before'), said('after')])),
    );
    return [...rows, ...images].map(({ id }) => id);
  });
  return new Set(ids);
}
