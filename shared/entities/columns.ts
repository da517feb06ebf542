/** What columns are made of: texts, dates, times and money as zod reads them. Used by `fields.ts`. */
import { z } from 'zod';
import { MOST_WON } from '../domain/amounts.ts';
import { asCivilDate, asInstant, asMinuteOfDay, asMinutes, asWon, won as toWon } from '../domain/units.ts';

/** Longest text a single field takes, in UTF-16 units; documents cap a cell far below this and say so. */
export const TEXT_LIMIT = { line: 300, url: 2000, note: 20_000 } as const;

/** A UUID as it is stored: in lower case. */
export const ID_PATTERN = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const id = z.string().regex(ID_PATTERN);
/** The name of a stored table, of this release or a later one. */
export const tableName = z.string().regex(/^[A-Za-z]\w{0,59}$/);
export const rank = z.string().min(1).max(200);
function oneLine(text: string): string {
  return text.replaceAll(/[\n\t]+/g, ' ');
}

/** One line: line breaks that a paste brings along become spaces. */
export const line = z.string().trim().max(TEXT_LIMIT.line).transform(oneLine);
export const requiredLine = z.string().trim().min(1).max(TEXT_LIMIT.line).transform(oneLine);
export const note = z.string().max(TEXT_LIMIT.note);

/** A unit of the domain: validated as plain JSON, typed by its brand from then on. */
function unit<T extends string | number, U extends T>(schema: z.ZodType<T, T>, read: (value: T) => U | undefined) {
  return schema.refine((value) => read(value) !== undefined).transform((value) => read(value) as U);
}

export const civilDate = unit(z.iso.date(), asCivilDate);
export const instant = unit(z.iso.datetime(), asInstant);
/** Minutes from 00:00; above 1,440 is the next day. */
export const minuteOfSheet = z.int().min(-2880).max(10_080);
export const minuteOfDay = unit(z.int().min(0).max(1439), asMinuteOfDay);
export const won = unit(z.int().min(-MOST_WON).max(MOST_WON), asWon);

/** An amount as a user enters it: each way of being wrong has an error code of its own, so that the sentence can name the remedy. */
function enteredWon(least: number) {
  function fault(value: number): string | null {
    if (Math.abs(value) > MOST_WON) return 'amount.overflow';
    if (!Number.isInteger(value)) return 'amount.invalid';
    return value < least ? 'amount.negative' : null;
  }
  return z
    .number()
    .check((context) => {
      const code = fault(context.value);
      if (code === null) return;
      context.issues.push({ code: 'custom', message: code, params: { code }, input: context.value, continue: false });
    })
    .transform(toWon);
}

export const enteredAmount = enteredWon(0);
/** Below zero for money that came back: a refund is an expense with the sign turned. */
export const enteredBalance = enteredWon(-MOST_WON);
export const positiveMinutes = unit(z.int().min(1).max(10_080), asMinutes);
export const count = z.int().min(0).max(1_000_000);
