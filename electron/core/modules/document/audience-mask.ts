/** How a document speaks of people and repeats free text, for its audience and in its language (korean conventions 4.4). */
import type { DocumentLocale, PrintedPerson } from '@shared/contract/document-model.ts';
import type { Audience, Person } from '@shared/contract/entities.ts';
import { maskName, maskPerson, maskPhone, nameInFront, textMasker } from '@shared/domain/masking.ts';
import { labelsFor } from '../../documents/labels.ts';
import { MaskedNotes } from './masked-notes.ts';
import type { TextPlace } from './masked-notes.ts';

export interface AudienceMask {
  /** A person as this audience may know them; empty for an id that nobody has. */
  name(personId: string): string;
  /** Formatted, masked or empty. */
  phone(personId: string): string;
  printed(person: Person): PrintedPerson;
  /** Free text with numbers, addresses and known names masked; what was masked is noted with its place. */
  text(text: string, place: TextPlace): string;
  /** Words of a field of names that link to nobody: a full name among them is masked although no record has it. */
  unlinked(words: string, place: TextPlace): string;
  /** Someone who was paid, by name only. */
  payee(name: string, isPerson: boolean, place: TextPlace): string;
  /** What was masked in free text so far. */
  readonly notes: MaskedNotes;
}

export function maskFor(people: readonly Person[], audience: Audience, locale: DocumentLocale): AudienceMask {
  const byId = new Map(people.map((person) => [person.id, person]));
  const roles = labelsFor(locale).shared.roles;
  const single = people.filter((person) => !person.isGroup);
  const mask = textMasker(audience, {
    names: single.map((person) => person.name),
    phones: single.map((person) => person.phone),
  });
  const notes = new MaskedNotes();

  function nameOf(person: Person): string {
    // A group or an organisation is not personal data.
    if (person.isGroup) return person.name || person.nickname;
    return maskPerson(person, audience, roles[person.role]);
  }

  function phoneOf(person: Person): string {
    return maskPhone(person.phone, audience);
  }

  function text(raw: string, place: TextPlace): string {
    const { text: shown, masked } = mask(raw, { reference: place.column === 'evidenceNumber' });
    notes.add(place, masked);
    return shown;
  }

  function unlinked(words: string, place: TextPlace): string {
    const { text: shown, masked } = textMasker(audience, { names: [words] })(text(words, place));
    notes.add(place, masked);
    return shown;
  }

  function name(personId: string): string {
    const person = byId.get(personId);
    return person === undefined ? '' : nameOf(person);
  }

  function phone(personId: string): string {
    const person = byId.get(personId);
    return person === undefined ? '' : phoneOf(person);
  }

  function payee(paid: string, isPerson: boolean, place: TextPlace): string {
    if (audience === 'internal') return paid;
    const known = people.find((person) => person.name === paid || person.nickname === paid);
    const inFront = isPerson ? nameInFront(paid) : null;
    const called = known === undefined ? inFront : paid;
    if (called === null) return text(paid, place);
    const shown = known === undefined ? maskName(called) : nameOf(known);
    const rest = mask(paid.slice(called.length));
    const changed = called === shown ? [] : [{ kind: 'name', original: called, shown } as const];
    notes.add(place, [...changed, ...rest.masked]);
    return shown + rest.text;
  }

  function printed(person: Person): PrintedPerson {
    return { name: nameOf(person), phone: phoneOf(person) };
  }

  return { name, phone, printed, text, unlinked, payee, notes };
}
