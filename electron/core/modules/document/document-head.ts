/** What every document says of the event, and who is in charge of it. */
import type {
  DocumentDraft,
  DocumentLocale,
  EmergencyContact,
  PrintedPerson,
} from '@shared/contract/document-model.ts';
import type { Experiment, Person } from '@shared/contract/entities.ts';
import { dutyHolders } from '@shared/domain/emergency-contacts.ts';
import { onShift } from '@shared/domain/shifts/posts.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { fieldsOf } from './masked-notes.ts';
import type { AudienceMask } from './audience-mask.ts';

type Head = Pick<
  DocumentDraft,
  'isSample' | 'title' | 'date' | 'start' | 'end' | 'venue' | 'organiser' | 'operator' | 'partners' | 'sponsors'
>;

/** `title`: the field of the experiment whose words stand as its title. */
export function headOf(
  experiment: Experiment,
  mask: AudienceMask,
  title: 'title' | 'participantTitle' = 'title',
): Head {
  const { eventStart, eventMinutes } = experiment;
  const field = fieldsOf('experiment', experiment.id, { title: experiment.title });
  return {
    isSample: experiment.isSample,
    title: mask.text(experiment[title], field(title)),
    date: experiment.eventDate,
    start: eventStart,
    end: eventStart === null || eventMinutes === null ? null : eventStart + eventMinutes,
    venue: mask.text(experiment.venue, field('venue')),
    organiser: mask.text(experiment.organiser, field('organiser')),
    operator: mask.text(experiment.operator, field('operator')),
    ...(experiment.partners === '' ? {} : { partners: mask.text(experiment.partners, field('partners')) }),
    ...(experiment.sponsors === '' ? {} : { sponsors: mask.text(experiment.sponsors, field('sponsors')) }),
  };
}

const IN_CHARGE = /총괄|총책임|책임자|in charge|director|producer/i;
const HOST = /사회|진행자|\bMC\b|\bhost\b|moderator/i;
export function personInCharge(people: readonly Person[], mask: AudienceMask): PrintedPerson | null {
  return printedBy(people, IN_CHARGE, mask);
}

export function hostOf(people: readonly Person[], mask: AudienceMask): PrintedPerson | null {
  return printedBy(people, HOST, mask);
}

function printedBy(people: readonly Person[], pattern: RegExp, mask: AudienceMask): PrintedPerson | null {
  const found = people.find((person) => pattern.test(person.position));
  return found === undefined ? null : mask.printed(found);
}

/** Those who can be reached, by the duty that they hold; a masked number helps nobody, so there are none unless the paper is internal. */
export function emergencyContacts(
  reader: Reader,
  experimentId: string,
  mask: AudienceMask,
  locale: DocumentLocale,
): EmergencyContact[] {
  const people = reader.list('person', { experimentId });
  const facts = {
    people,
    cards: reader.list('task', { experimentId, archivedAt: null }),
    assignments: reader.list('taskAssignment', { experimentId }),
    onShift: onShift({
      posts: reader.list('post', { experimentId }),
      shifts: reader.list('shift', { experimentId }),
      entries: reader.list('shiftEntry', { experimentId }),
    }),
  };
  const { duties: words } = PAPER_WORDS[locale].common;
  return dutyHolders(facts)
    .map(({ personId, duties }) => ({
      role: duties.map((duty) => words[duty]).join(' · '),
      name: mask.name(personId),
      phone: mask.phone(personId),
    }))
    .filter(({ phone }) => phone !== '' && !phone.includes('*'));
}
