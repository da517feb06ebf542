/** Answers a search: which rows hold the text, the best first, and where in them it stands. */
import type { ParsedOf } from '@shared/contract/define.ts';
import type { SearchAnswer, SearchHit, searchQueries } from '@shared/contract/search.contract.ts';
import { isChoseongQuery } from '@shared/domain/choseong.ts';
import { cutAround, markFound, searchKeys, underOtherLayout } from '@shared/domain/search-text.ts';
import type { StoredRow } from '../../db/codec.ts';
import type { Reader } from '../../db/reader.ts';
import { Best } from './best.ts';
import { FoundRows, openExperiments } from './found-rows.ts';
import { textsIn } from './search-index.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';

type FindInput = ParsedOf<(typeof searchQueries)['search.find']>;

/** How well a row answers a query; the order is that of the answer. */
const TIERS = { whole: 0, begins: 1, holds: 2, initials: 3, rest: 4 } as const;
/** Scores: the open experiment before the others, then the tier, then the experiment that was changed last. */
const PER_TIER = 1_000_000;
const ELSEWHERE = 10 * PER_TIER;
/** Characters shown on each side of what was found. */
const AROUND = 40;

export function findText(index: SearchIndex, reader: Reader, input: FindInput): SearchAnswer {
  const found = hitsOf(index, reader, input);
  if (found.length > 0) return { hits: found, readAs: null };
  const readAs = underOtherLayout(input.text);
  const hits = readAs === null ? [] : hitsOf(index, reader, { ...input, text: readAs });
  return { hits, readAs: hits.length === 0 ? null : readAs };
}

function hitsOf(index: SearchIndex, reader: Reader, { text, near, limit }: FindInput): readonly SearchHit[] {
  const keys = searchKeys(text);
  if (keys === '') return [];
  const byInitials = isChoseongQuery(text);
  const experiments = openExperiments(reader);
  const best = new Best<SearchEntry>(limit);
  for (const entry of index.entries().values()) {
    const tier = tierOf(entry, keys, byInitials);
    const place = tier === null ? undefined : experiments.get(entry.experimentId)?.place;
    if (tier === null || place === undefined) continue;
    best.add(entry, (entry.experimentId === near ? 0 : ELSEWHERE) + tier * PER_TIER + place);
  }
  const rows = new FoundRows(reader, experiments);
  return best.all().flatMap(({ table, id }) => {
    const named = rows.at(table, id);
    const place = named === null ? null : placeIn(index.columnsOf(table), named.row, text);
    return named === null || place === null ? [] : [{ ...named.found, ...place }];
  });
}

function tierOf({ name, initials, rest }: SearchEntry, keys: string, byInitials: boolean): number | null {
  const at = name.indexOf(keys);
  if (at === 0) return name.length === keys.length ? TIERS.whole : TIERS.begins;
  if (at > 0) return TIERS.holds;
  if (byInitials && initials.includes(keys)) return TIERS.initials;
  return rest.includes(keys) ? TIERS.rest : null;
}

/** The first field that holds the text, with the part of it that does. */
function placeIn(
  { names, others, structures }: ReturnType<SearchIndex['columnsOf']>,
  row: StoredRow,
  text: string,
): Pick<SearchHit, 'field' | 'inName' | 'text'> | null {
  for (const field of [...names, ...others]) {
    for (const stored of textsIn(row[field], structures.has(field))) {
      const marked = markFound(stored, text);
      if (marked !== null) return { field, inName: names.includes(field), text: cutAround(marked, AROUND) };
    }
  }
  return null;
}
