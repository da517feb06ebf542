/** The one reader of fields (`shared/sheets/read-field.ts`) with the words of the screen for what it refuses. */
import { TEXT_LIMIT } from '@shared/entities/columns.ts';
import type { Field } from '@shared/entities/fields.ts';
import { readField as readShared } from '@shared/sheets/read-field.ts';
import type { TFunction } from 'i18next';
import { words } from '@app/i18n/dynamic.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { workDay } from '@app/lib/work-day.ts';
import { readCellText } from '../table/cell-text.ts';
import type { Labelled } from './labelled.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

interface RefusedCell {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ReadContext {
  readonly t: TFunction;
  /** What the column is called, for a refusal. */
  readonly title: string;
  /** All that it is called: a flag may be told by its own name. */
  readonly names: readonly string[];
  /** What a reference may lead to. */
  readonly references?: readonly Labelled[];
}

/** Where the words stand for what is refused; the others are those of the store. */
const WORDS: Readonly<Partial<Record<string, string>>> = {
  'row.missing': 'records.error.required',
  'text.long': 'grid.tooLong',
  'number.invalid': 'records.error.number',
  'number.tooMany': 'records.error.tooMany',
  'number.tooFew': 'records.error.tooFew',
  'clock.invalid': 'common.clockInvalid',
  'formula.failed': 'records.error.formula',
  'flag.invalid': 'records.error.yesNo',
  'choice.invalid': 'records.error.choice',
  'ref.none': 'records.error.noRefs',
  'ref.unknown': 'records.error.ref',
};

/** Null where nobody types a value of this kind: ranks, moments, structures. */
export function readField(field: Field, text: string, context: ReadContext): Read<unknown> | null {
  const { t, title, names, references } = context;
  const locale = i18n.language === 'en' ? 'en' : 'ko';
  const read = readShared(field, text, { locale, names, near: workDay(), references });
  if (read === null || read.ok) return read;
  return { ok: false, error: sentence(read, read.code.startsWith('text.') ? t('grid.thisCell') : title) };
}

/** What was refused, by its code: of the reader of fields, or of the store. */
export function sentence({ code, params }: RefusedCell, field: string): string {
  return words(WORDS[code] ?? `errors.${code}`, { ...params, field });
}

/** `isLong`: prose of several lines. */
export function readText(t: TFunction, text: string, isLong = false): Read<string> {
  return isLong ? readCellText(t, text, 'multiline', TEXT_LIMIT.note) : readCellText(t, text, 'line', TEXT_LIMIT.line);
}
