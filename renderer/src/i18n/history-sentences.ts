/** Structured changes of the history as sentences. Pure but for the words, which are those of the language that is set. */
import type { FieldDifference, FieldValue } from '@shared/contract/bundle-difference.ts';
import type { NamedThing, Parts, RowHistory } from '@shared/contract/history.contract.ts';
import { formatInstant, formatPlainDate } from '@shared/domain/civil-date.ts';
import { dayAndMinute, formatClock } from '@shared/domain/clock-time.ts';
import { formatWon } from '@shared/domain/money.ts';
import { asCivilDate, asInstant, asWon } from '@shared/domain/units.ts';
import { words } from './dynamic.ts';
import { i18n } from './i18n.ts';

/** Longest value that a sentence quotes; the panel shows it whole. */
const QUOTED = 40;

/** Where the words of a code stand, by column or by table and column. */
const CODES: Readonly<Record<string, string>> = {
  stage: 'shell.stage',
  area: 'shell.area',
  status: 'board.status',
  dateKind: 'board.when.kind',
  role: 'people.role',
  duty: 'people.part',
  means: 'money.means',
  evidence: 'money.evidence',
  withholding: 'money.withholding',
  audience: 'documents.audienceShort',
  origin: 'history.value.origin',
  proposerExit: 'history.value.proposerExit',
  participantSize: 'history.value.participantSize',
  awareness: 'history.value.awareness',
  filming: 'history.value.filming',
  consent: 'history.value.consent',
  portrait: 'history.value.portrait',
  owner: 'history.value.owner',
  'person.purpose': 'history.value.purpose',
  'fundingSource.kind': 'money.sourceKind',
  'attachment.kind': 'attachments.kind',
  'documentSetting.kind': 'documents.kinds',
  'documentIssue.kind': 'documents.kinds',
};
/** Text, although a code of the same name exists elsewhere. */
const TEXTS: ReadonlySet<string> = new Set(['cue.stage']);
const WON: ReadonlySet<string> = new Set([
  'amount',
  'interest',
  'unitPrice',
  'supply',
  'vat',
  'total',
  'allottedBudget',
]);
const LENGTHS: ReadonlySet<string> = new Set(['minutes', 'eventMinutes', 'lengthMinutes']);
const CLOCKS: ReadonlySet<string> = new Set(['eventStart', 'startAt', 'endAt', 'startMinute', 'pinnedStart']);
const HEADS: ReadonlySet<string> = new Set(['headCount', 'actualHeadCount']);

function say(key: string, params: object = {}): string {
  return words(`history.sentence.${key}`, params);
}

/** 카드 ‘무대 점검’, 큐 12. */
export function thingText({ table, name, number }: NamedThing): string {
  const kind = words(`history.thing.${table}`, {});
  const called = codeText(table, name);
  if (number !== '' && called !== '') return say('numberedNamed', { kind, number, name: called });
  if (number !== '') return say('numbered', { kind, number });
  return called === '' ? kind : say('named', { kind, name: called });
}

/** Settings and gates are called by their code. */
function codeText(table: string, name: string): string {
  if (name === '') return '';
  if (table === 'gateOverride') return words(`shell.stage.${name}`, {});
  return table === 'documentSetting' ? words(`documents.kinds.${name}`, {}) : name;
}

/** What hung on a thing; the duties of a person are told by what they are on. */
export function partsText(host: string, parts: readonly Parts[]): string {
  function key(table: string): string {
    if (host !== 'person' || !isDuty(table)) return table;
    return table === 'taskAssignment' ? 'onCards' : 'onCues';
  }
  return parts.map(({ table, count }) => words(`history.count.${key(table)}`, { count })).join(', ');
}

export function fieldName(table: string, field: string): string {
  return field === 'rank' ? say('moved') : words(`history.column.${table}.${field}`, {});
}

/** A value as its screen writes it; an empty one is called so. */
export function valueText(table: string, field: string, value: FieldValue): string {
  if (value === null || value === '') return say('empty');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  const locale = i18n.language === 'en' ? 'en' : 'ko';
  if (typeof value === 'number') return numberText(field, value);
  const date = asCivilDate(value);
  if (date !== undefined) return formatPlainDate(date, locale);
  const instant = asInstant(value);
  if (instant !== undefined) return formatInstant(instant, locale);
  const codes = TEXTS.has(`${table}.${field}`) ? undefined : (CODES[`${table}.${field}`] ?? CODES[field]);
  const key = `${codes}.${value}`;
  return codes !== undefined && i18n.exists(key) ? words(key, {}) : value;
}

function numberText(field: string, value: number): string {
  const amount = asWon(value);
  if (WON.has(field) && amount !== undefined) return say('won', { amount: formatWon(amount) });
  if (LENGTHS.has(field)) return words('common.minutes', { minutes: value });
  if (HEADS.has(field)) return say('people', { count: value });
  if (CLOCKS.has(field)) {
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

function fieldText(table: string, { field, kind, before, after }: FieldDifference): string {
  if (kind === 'order') return say('moved');
  const name = fieldName(table, field);
  if (kind === 'structure') return say('fieldOnly', { field: name });
  return say('field', {
    field: name,
    before: shortened(valueText(table, field, before)),
    after: shortened(valueText(table, field, after)),
  });
}

/** The thing with what it hangs on: 카드 ‘무대 점검’의 점검 ‘마이크’. */
export function subjectText(change: NamedThing & { readonly owner: NamedThing | null }): string {
  const { owner, table, name } = change;
  if (owner === null) return thingText(change);
  if (isDuty(table)) return say('dutyOf', { owner: thingText(owner), name });
  return say('inOwner', { owner: thingText(owner), subject: thingText(change) });
}

function isDuty(table: string): boolean {
  return table === 'taskAssignment' || table === 'cueAssignment';
}

/** What a step did to one row, as one sentence. */
export function changeText(change: RowHistory): string {
  const { kind, owner, table, name, fields, parts } = change;
  const subject = subjectText(change);
  if (kind === 'changed') {
    const [only] = fields;
    // A new place in the order goes without saying where something else changed.
    const told = fields.length > 1 ? fields.filter((field) => field.kind !== 'order') : fields;
    if (fields.length === 1 && table === 'checkItem' && only?.field === 'done') {
      return say(only.after === true ? 'checked' : 'unchecked', { subject });
    }
    if (told.length === 1 && told[0]?.field === 'archivedAt') {
      return say(told[0].after === null ? 'unarchived' : 'archived', { subject });
    }
    return say('change', { subject, fields: told.map((field) => fieldText(table, field)).join(', ') });
  }
  if (isDuty(table) && owner !== null) {
    return say(kind === 'created' ? 'dutyAdded' : 'dutyTaken', { owner: thingText(owner), name });
  }
  if (table === 'gateOverride')
    return say(kind === 'created' ? 'overruled' : 'reinstated', { name: codeText(table, name) });
  const sentence = say(table === 'attachment' && kind === 'created' ? 'attached' : kind, { subject });
  return parts.length === 0 ? sentence : say('withParts', { sentence, parts: partsText(table, parts) });
}
