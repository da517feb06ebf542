/** Facts of the event as every document's head states them. */
import { dayAndMinute, formatClock } from '@shared/domain/clock-format.ts';
import { formatDate, formatInstant } from '@shared/domain/date-format.ts';
import { PAPERS } from '@shared/papers/index.ts';
import type { RenderContext } from './render-context.ts';
import type { Fact } from './layout/masthead.ts';
import type { Part } from './layout/text.ts';
import type { DocumentModel, PrintedPerson } from '@shared/contract/document-model.ts';
import { STYLE } from './style.ts';

/** `2026. 11. 21.(토) 14:00~16:00`, `… 19:00~다음 날 04:40`; what is not known is left out. */
export function whenText(
  renderContext: RenderContext,
  { date, start, end }: Pick<DocumentModel, 'date' | 'start' | 'end'>,
): string {
  const day = date === null ? renderContext.labels.shared.tbd : formatDate(date, renderContext.locale);
  if (start === null) return day;
  const { nextDay } = renderContext.labels.shared;
  const from = dayAndMinute(start);
  const at = from.dayOffset === 0 ? '' : `${nextDay(from.dayOffset)} `;
  return `${day} ${at}${formatClock(from.minuteOfDay)}${end === null ? '' : `~${endText(from.dayOffset, end, nextDay)}`}`;
}

/** The end of a stretch: `24:00` at the end of its day, with the day named when it is another one. */
function endText(day: number, end: number, nextDay: (offset: number) => string): string {
  const { dayOffset, minuteOfDay } = dayAndMinute(end);
  const later = dayOffset - day;
  if (later === 1 && minuteOfDay === 0) return '24:00';
  return later === 0 ? formatClock(minuteOfDay) : `${nextDay(dayOffset)} ${formatClock(minuteOfDay)}`;
}

/** 주최, 주관, 협력, 후원; those that nobody is are left out. */
const BODIES = ['organiser', 'operator', 'partners', 'sponsors'] as const;

export function eventFacts(
  renderContext: RenderContext,
  model: DocumentModel,
): { when: Fact; venue: Fact; bodies: readonly Fact[] } {
  const { shared } = renderContext.labels;
  return {
    when: { label: shared.date, value: whenText(renderContext, model), strong: true },
    venue: { label: shared.venue, value: model.venue },
    bodies: BODIES.map((body) => ({ label: shared[body], value: model[body] ?? '' })),
  };
}

export function personText(person: PrintedPerson | null): string {
  return person === null ? '' : [person.name, person.phone].filter((text) => text !== '').join(' ');
}

/** Version, time of issue and revision code, for the right of the head. */
export function issueParts(renderContext: RenderContext, { issue }: DocumentModel): Part[] {
  const { shared } = renderContext.labels;
  return [
    { text: shared.version(issue.number), style: STYLE.section },
    { text: shared.issued(formatInstant(issue.issuedAt, renderContext.locale)), style: STYLE.note },
    { text: shared.revision(issue.revision), style: STYLE.note },
  ];
}

/** Not to leave the house. A paper that lies open to participants, such as a list to sign, does not say so to them. */
export function isForInsiders({ kind, audience }: Pick<DocumentModel, 'kind' | 'audience'>): boolean {
  return audience === 'internal' && !('seenByParticipants' in PAPERS[kind]);
}

/** Boxed marks: not for others' eyes. That it is a sample stands at the foot of every page. */
export function marksOf(renderContext: RenderContext, model: DocumentModel): string[] {
  return isForInsiders(model) ? [renderContext.labels.shared.internal] : [];
}
