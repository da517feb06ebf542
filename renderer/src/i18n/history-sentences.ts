/** Structured changes of the history as sentences. Pure but for the words, which are those of the language that is set. */
import type { FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import type { NamedThing, Parts, RowHistory } from '@shared/contract/history.contract.ts';
import { formatInstant, formatPlainDate } from '@shared/domain/civil-date.ts';
import { dayAndMinute, formatClock } from '@shared/domain/clock-time.ts';
import { formatWon } from '@shared/domain/money.ts';
import { asCivilDate, asInstant, asWon } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Registry } from '@shared/entities/index.ts';
import type { Field } from '@shared/entities/fields.ts';
import { words } from './dynamic.ts';
import { choiceWord, columnWord } from './field-words.ts';
import { i18n } from './i18n.ts';

/** Longest value that a sentence quotes; the panel shows it whole. */
const QUOTED = 40;

function say(key: string, params: object = {}): string {
  return words(`history.sentence.${key}`, params);
}

/** 카드 ‘무대 점검’, 큐 12. */
export function thingText({ table, name, number }: NamedThing, registry: Registry = PRODUCT): string {
  const kind = words(`history.thing.${table}`, {});
  const called = codeText(registry, table, name);
  if (number !== '' && called !== '') return say('numberedNamed', { kind, number, name: called });
  if (number !== '') return say('numbered', { kind, number });
  return called === '' ? kind : say('named', { kind, name: called });
}

/** Settings and gates are called by their code. */
function codeText(registry: Registry, table: string, name: string): string {
  const [column = ''] = registry.has(table) ? registry.declarationOf(table).name : [];
  return name === '' ? '' : (choiceWord(registry.fieldOf(table, column), name) ?? name);
}

/** What hung on a thing; the duties of a person are told by what they are on. */
export function partsText(host: string, parts: readonly Parts[]): string {
  function key(table: string): string {
    if (host !== 'person' || !isDuty(table)) return table;
    return table === 'taskAssignment' ? 'onCards' : 'onCues';
  }
  return parts.map(({ table, count }) => words(`history.count.${key(table)}`, { count })).join(', ');
}

/** What a column is called; the column's own name where it came with a later release. */
export function fieldName(table: string, field: string): string {
  if (field === 'rank') return say('moved');
  return columnWord(table, field) ?? field;
}

/** A value as its screen writes it; an empty one is called so. */
export function valueText(table: string, field: string, value: FieldValue, registry: Registry = PRODUCT): string {
  if (value === null || value === '') return say('empty');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  const locale = i18n.language === 'en' ? 'en' : 'ko';
  const declared = registry.fieldOf(table, field);
  if (typeof value === 'number') return numberText(declared, value);
  const date = declared?.kind === 'day' ? asCivilDate(value) : undefined;
  if (date !== undefined) return formatPlainDate(date, locale);
  const moment = declared?.kind === 'instant' ? asInstant(value) : undefined;
  if (moment !== undefined) return formatInstant(moment, locale);
  return choiceWord(declared, value) ?? value;
}

function numberText(field: Field | undefined, value: number): string {
  const amount = asWon(value);
  if (field?.kind === 'won' && amount !== undefined) return say('won', { amount: formatWon(amount) });
  if (field?.kind === 'minutes') return words('common.minutes', { minutes: value });
  if (field?.kind === 'heads') return say('people', { count: value });
  if (field?.kind === 'clock') {
    const { dayOffset, minuteOfDay } = dayAndMinute(value);
    const clock = formatClock(minuteOfDay);
    return dayOffset === 0 ? clock : say('time', { day: dayOffset + 1, clock });
  }
  return value.toLocaleString(i18n.language);
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

function fieldText(registry: Registry, table: string, { field, kind, before, after }: FieldDifference): string {
  if (kind === 'order') return say('moved');
  const name = fieldName(table, field);
  if (kind === 'structure') return say('fieldOnly', { field: name });
  return say('field', {
    field: name,
    before: shortened(valueText(table, field, before, registry)),
    after: shortened(valueText(table, field, after, registry)),
  });
}

/** The thing with what it hangs on: 카드 ‘무대 점검’의 점검 ‘마이크’. */
export function subjectText(
  change: NamedThing & { readonly owner: NamedThing | null },
  registry: Registry = PRODUCT,
): string {
  const { owner, table, name } = change;
  if (owner === null) return thingText(change, registry);
  if (isDuty(table)) return say('dutyOf', { owner: thingText(owner, registry), name });
  return say('inOwner', { owner: thingText(owner, registry), subject: thingText(change, registry) });
}

/** From open to done or back, and nothing else. */
function isTick({ before, after }: { readonly before: unknown; readonly after: unknown }): boolean {
  return (before === 'open' && after === 'done') || (before === 'done' && after === 'open');
}

function isDuty(table: string): boolean {
  return table === 'taskAssignment' || table === 'cueAssignment';
}

/** What a step did to one row, as one sentence. */
export function changeText(change: RowHistory, registry: Registry = PRODUCT): string {
  const { kind, owner, table, name, fields, parts } = change;
  const subject = subjectText(change, registry);
  if (kind === 'changed') {
    const [only] = fields;
    // A new place in the order goes without saying where something else changed.
    const told = fields.length > 1 ? fields.filter((field) => field.kind !== 'order') : fields;
    if (fields.length === 1 && table === 'checkItem' && only?.field === 'state' && isTick(only)) {
      return say(only.after === 'done' ? 'checked' : 'unchecked', { subject });
    }
    if (told.length === 1 && told[0]?.field === 'archivedAt') {
      return say(told[0].after === null ? 'unarchived' : 'archived', { subject });
    }
    return say('change', { subject, fields: told.map((field) => fieldText(registry, table, field)).join(', ') });
  }
  if (isDuty(table) && owner !== null) {
    return say(kind === 'created' ? 'dutyAdded' : 'dutyTaken', { owner: thingText(owner, registry), name });
  }
  if (table === 'gateOverride')
    return say(kind === 'created' ? 'overruled' : 'reinstated', { name: codeText(registry, table, name) });
  const sentence = say(table === 'attachment' && kind === 'created' ? 'attached' : kind, { subject });
  return parts.length === 0 ? sentence : say('withParts', { sentence, parts: partsText(table, parts) });
}
