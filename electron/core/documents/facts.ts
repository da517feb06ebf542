/** Facts of the event as every document's head states them. */
import { formatClock } from '@shared/domain/clock-format.ts';
import { formatDate, formatInstant } from '@shared/domain/date-format.ts';
import type { RenderContext } from './render-context.ts';
import type { Fact } from './layout/masthead.ts';
import type { Part } from './layout/text.ts';
import type { DocumentModel, PrintedPerson } from '@shared/contract/document-model.ts';
import { STYLE } from './style.ts';

/** `2026. 11. 21.(토) 14:00~16:00`; what is not known is left out. */
export function whenText(
  renderContext: RenderContext,
  { date, start, end }: Pick<DocumentModel, 'date' | 'start' | 'end'>,
): string {
  const day = date === null ? renderContext.labels.shared.tbd : formatDate(date, renderContext.locale);
  if (start === null) return day;
  return `${day} ${clock(start)}${end === null ? '' : `~${clock(end)}`}`;
}

/** A clock time on whatever day; the end of the day prints `24:00`. */
function clock(minute: number): string {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return inDay === 0 && minute > 0 ? '24:00' : formatClock(inDay);
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

/** Boxed marks: not for others' eyes, or not real. */
export function marksOf(renderContext: RenderContext, model: DocumentModel): string[] {
  return [
    ...(model.audience === 'internal' ? [renderContext.labels.shared.internal] : []),
    ...(model.isSample ? [renderContext.labels.shared.sample] : []),
  ];
}
