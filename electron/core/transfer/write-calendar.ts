/** Entries as an iCalendar file (RFC 5545): times without a zone, as they stand on the paper. */
import type { CalendarEntry } from '@shared/domain/calendar-file.ts';
import type { CivilDate, Instant } from '@shared/domain/units.ts';
import type { PaperLocale } from '@shared/papers/define.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import { entities as en } from '@shared/words/en/entities.ts';
import { entities as ko } from '@shared/words/ko/entities.ts';
import { ICalCalendar } from 'ical-generator';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface CalendarFile {
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
  readonly locale: PaperLocale;
  /** When it was written. */
  readonly at: Instant;
}

/** The text of the file. Writing it again gives each entry the same id: a calendar then changes what it has. */
export function writeCalendar({ title, entries, locale, at }: CalendarFile): string {
  const calendar = new ICalCalendar({ name: title, prodId: { company: 'silheomjang', product: 'silheomjang' } });
  const words = PAPER_WORDS[locale].plain.schedule;
  const areas = { ko, en }[locale].value.area;
  function said(kind: CalendarEntry['kind'], own: string): string {
    return kind === 'promise' || kind === 'contact'
      ? [words[kind], own].filter((part) => part !== '').join(' · ')
      : own;
  }
  for (const { id, kind, title: own, from, to, time, place, url, area } of entries) {
    const named = kind === 'planningStart' || kind === 'settlementDue' ? words[kind] : said(kind, own);
    calendar.createEvent({
      id: `${id}@silheomjang`,
      stamp: new Date(at),
      summary: kind === 'event' ? named : `${named} (${title})`,
      floating: true,
      ...(time === null
        ? { allDay: true, start: midnight(from), end: new Date(midnight(to).getTime() + DAY_MS) }
        : { start: moment(from, time.start), end: endOf(from, to, time) }),
      ...(place === '' ? {} : { location: place }),
      ...(url === '' ? {} : { url }),
      ...(area === null ? {} : { categories: [{ name: areas[area] }] }),
    });
  }
  return calendar.toString();
}

/** Null where it is not known, or lies before the start. */
function endOf(from: CivilDate, to: CivilDate, { start, end }: NonNullable<CalendarEntry['time']>): Date | null {
  const last = end === null ? null : moment(to, end);
  return last === null || last <= moment(from, start) ? null : last;
}

/** The library writes what is UTC here, without a zone. */
function midnight(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function moment(day: CivilDate, minute: number): Date {
  return new Date(midnight(day).getTime() + minute * MINUTE_MS);
}
