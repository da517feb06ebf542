/** What every document says of the event, and who is in charge of it. */
import type {
  DocumentDraft,
  DocumentLocale,
  EmergencyContact,
  PrintedPerson,
} from '@shared/contract/document-model.ts';
import type { Experiment, Person } from '@shared/contract/entities.ts';
import { dutyHolders } from '@shared/domain/emergency-contacts.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { fieldsOf } from './masked-notes.ts';
import type { Voice } from './voice.ts';

type Head = Pick<
  DocumentDraft,
  'isSample' | 'title' | 'date' | 'start' | 'end' | 'venue' | 'organiser' | 'operator' | 'partners' | 'sponsors'
>;

/** `title`: the field of the experiment whose words stand as its title. */
export function headOf(experiment: Experiment, voice: Voice, title: 'title' | 'participantTitle' = 'title'): Head {
  const { eventStart, eventMinutes } = experiment;
  const field = fieldsOf('experiment', experiment.id, { title: experiment.title });
  return {
    isSample: experiment.isSample,
    title: voice.text(experiment[title], field(title)),
    date: experiment.eventDate,
    start: eventStart,
    end: eventStart === null || eventMinutes === null ? null : eventStart + eventMinutes,
    venue: voice.text(experiment.venue, field('venue')),
    organiser: voice.text(experiment.organiser, field('organiser')),
    operator: voice.text(experiment.operator, field('operator')),
    ...(experiment.partners === '' ? {} : { partners: voice.text(experiment.partners, field('partners')) }),
    ...(experiment.sponsors === '' ? {} : { sponsors: voice.text(experiment.sponsors, field('sponsors')) }),
  };
}

const IN_CHARGE = /총괄|총책임|책임자|in charge|director|producer/i;
const HOST = /사회|진행자|\bMC\b|\bhost\b|moderator/i;
export function personInCharge(people: readonly Person[], voice: Voice): PrintedPerson | null {
  return printedBy(people, IN_CHARGE, voice);
}

export function hostOf(people: readonly Person[], voice: Voice): PrintedPerson | null {
  return printedBy(people, HOST, voice);
}

function printedBy(people: readonly Person[], pattern: RegExp, voice: Voice): PrintedPerson | null {
  const found = people.find((person) => pattern.test(person.position));
  return found === undefined ? null : voice.printed(found);
}

/** Those who can be reached, by the duty that they hold; a masked number helps nobody, so there are none unless the paper is internal. */
export function emergencyContacts(
  reader: Reader,
  experimentId: string,
  voice: Voice,
  locale: DocumentLocale,
): EmergencyContact[] {
  const people = reader.list('person', { experimentId });
  const facts = {
    people,
    cards: reader.list('task', { experimentId, archivedAt: null }),
    assignments: reader.list('taskAssignment', { experimentId }),
  };
  const { duties: words } = PAPER_WORDS[locale].common;
  return dutyHolders(facts)
    .map(({ personId, duties }) => ({
      role: duties.map((duty) => words[duty]).join(' · '),
      name: voice.name(personId),
      phone: voice.phone(personId),
    }))
    .filter(({ phone }) => phone !== '' && !phone.includes('*'));
}
