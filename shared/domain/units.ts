/**
 * Units of the domain. A brand keeps won out of minutes and a typed date out of a civil date.
 *
 * For every unit there are two ways in: `as…` takes anything and answers `undefined` when it does not fit (input from
 * people, files, spreadsheets); the bare constructor is for values known to be right (rows that passed the contract,
 * literals) and throws a `RangeError` when they are not, because going on with a wrong amount is worse than stopping.
 */
import { isRealDate } from './calendar.ts';

declare const unit: unique symbol;

/** Korean won, a whole number, negative allowed (refunds, overspending). */
export type Won = number & { readonly [unit]: 'Won' };

/** A length of time in whole minutes, never negative. */
export type Minutes = number & { readonly [unit]: 'Minutes' };

/** A time of day as minutes from 00:00: 0 to 1,439. */
export type MinuteOfDay = number & { readonly [unit]: 'MinuteOfDay' };

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999. Plain string comparison orders it. */
export type CivilDate = string & { readonly [unit]: 'CivilDate' };

/** A point in time, ISO 8601 in UTC with milliseconds: `2026-11-18T01:20:00.000Z`. */
export type Instant = string & { readonly [unit]: 'Instant' };

export const MINUTES_PER_DAY = 1440;

function isWon(value: number): value is Won {
  return Number.isSafeInteger(value);
}

function isMinutes(value: number): value is Minutes {
  return Number.isSafeInteger(value) && value >= 0;
}

function isMinuteOfDay(value: number): value is MinuteOfDay {
  return Number.isInteger(value) && value >= 0 && value < MINUTES_PER_DAY;
}

function isCivilDate(value: string): value is CivilDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? isRealDate(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)))
    : false;
}

function isInstant(value: string): value is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Whole won, or `undefined` for a fraction or a number too large to count exactly. */
export function asWon(value: number): Won | undefined {
  // `+ 0` turns -0 into 0: both are nothing, and only one of them prints as nothing.
  const plain = value + 0;
  return isWon(plain) ? plain : undefined;
}

export function asMinutes(value: number): Minutes | undefined {
  const plain = value + 0;
  return isMinutes(plain) ? plain : undefined;
}

export function asMinuteOfDay(value: number): MinuteOfDay | undefined {
  const plain = value + 0;
  return isMinuteOfDay(plain) ? plain : undefined;
}

/** `YYYY-MM-DD` of a day that exists, else `undefined`. For what people type see `parseDate`. */
export function asCivilDate(value: string): CivilDate | undefined {
  return isCivilDate(value) ? value : undefined;
}

/** Any ISO 8601 UTC instant (`…Z`), brought to milliseconds; else `undefined`. */
export function asInstant(value: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(value)) return undefined;
  const millis = Date.parse(value);
  return Number.isNaN(millis) ? undefined : instantFromMillis(millis);
}

export function won(value: number): Won {
  return sure(asWon(value), 'won', value);
}

export function minutes(value: number): Minutes {
  return sure(asMinutes(value), 'minutes', value);
}

export function minuteOfDay(value: number): MinuteOfDay {
  return sure(asMinuteOfDay(value), 'minuteOfDay', value);
}

export function civilDate(value: string): CivilDate {
  return sure(asCivilDate(value), 'civilDate', value);
}

export function instant(value: string): Instant {
  return sure(asInstant(value), 'instant', value);
}

/** The instant that a millisecond clock (`Date.now()`) shows; years 0000 to 9999. */
export function instantFromMillis(millis: number): Instant {
  const value = new Date(millis).toISOString();
  if (!isInstant(value)) throw new RangeError(`instant: ${value}`);
  return value;
}

function sure<Unit>(value: Unit | undefined, name: string, raw: unknown): Unit {
  if (value === undefined) throw new RangeError(`${name}: ${String(raw)}`);
  return value;
}
