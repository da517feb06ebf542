/** What every document says of the event, and who is in charge of it. */
import type { DocumentDraft, EmergencyContact, PrintedPerson } from '@shared/contract/document-model.ts';
import type { Experiment, Person } from '@shared/contract/entities.ts';
import { fieldsOf } from './masked-notes.ts';
import type { Voice } from './voice.ts';

type Head = Pick<DocumentDraft, 'isSample' | 'title' | 'date' | 'start' | 'end' | 'venue' | 'organiser' | 'operator'>;

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
  };
}

const IN_CHARGE = /총괄|총책임|책임자|in charge|director|producer/i;
const HOST = /사회|진행자|\bMC\b|\bhost\b|moderator/i;
/** Whom one calls when something happens: by what people are in charge of. */
const EMERGENCY =
  /총괄|책임|현장|시설|장소|대관|촬영|케이터링|식음|안전|응급|의료|비상|charge|venue|film|cater|safety|emergency|medic/i;

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

/** Those who can be reached; a masked number helps nobody, so there are none unless the paper is internal. */
export function emergencyContacts(people: readonly Person[], voice: Voice): EmergencyContact[] {
  return people
    .filter((person) => person.phone !== '' && EMERGENCY.test(person.position))
    .map((person) => ({ role: person.position, ...voice.printed(person) }))
    .filter((contact) => contact.phone !== '' && !contact.phone.includes('*'));
}
