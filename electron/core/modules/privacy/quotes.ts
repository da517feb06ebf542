/** Takes words of a destroyed person out of what quotes them: settings of papers, their file names, what the desk remembers. */
import { sql } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** Stands where a word was destroyed. */
const DESTROYED = '…';
/** From this length on a word is found inside other text; a shorter one only where it stands alone. */
const FOUND_INSIDE = 3;

function scrubText(text: string, quotes: readonly string[]): string {
  return quotes.reduce(
    (clean, quote) =>
      clean === quote ? DESTROYED : quote.length < FOUND_INSIDE ? clean : clean.replaceAll(quote, DESTROYED),
    text,
  );
}

function scrubValue(value: unknown, quotes: readonly string[]): unknown {
  if (typeof value === 'string') return scrubText(value, quotes);
  if (Array.isArray(value)) return value.map((item) => scrubValue(item, quotes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [scrubText(name, quotes), scrubValue(item, quotes)]),
  );
}

function scrubJson(json: string, quotes: readonly string[]): string {
  // Most values quote nobody and need not be parsed.
  if (!quotes.some((quote) => json.includes(JSON.stringify(quote).slice(1, -1)))) return json;
  return JSON.stringify(scrubValue(JSON.parse(json), quotes));
}

export function scrubQuotes(work: UnitOfWork, quotes: readonly string[]): void {
  if (quotes.length === 0) return;
  for (const { key, value } of work.all(sql.selectFrom('preference').selectAll())) {
    const clean = scrubJson(value, quotes);
    if (clean !== value) work.setPreference(key, clean);
  }
  for (const { id, settings } of work.all(sql.selectFrom('documentSetting').select(['id', 'settings']))) {
    const clean = scrubJson(settings, quotes);
    if (clean !== settings) work.overwrite('documentSetting', id, { settings: JSON.parse(clean) });
  }
  for (const { id, settings, fileName } of work.all(
    sql.selectFrom('documentIssue').select(['id', 'settings', 'fileName']),
  )) {
    const clean = scrubJson(settings, quotes);
    const name = scrubText(fileName, quotes);
    if (clean !== settings || name !== fileName) {
      work.overwrite('documentIssue', id, { settings: JSON.parse(clean), fileName: name });
    }
  }
}
