/** How a document speaks of people and repeats free text, for its audience and in its language (korean conventions 4.4). */
import type { DocumentLocale, PrintedPerson } from '@shared/contract/document-model.ts';
import type { Audience, Person } from '@shared/contract/entities.ts';
import { maskName, maskPerson, maskPhone, maskText } from '@shared/domain/masking.ts';
import { labelsFor } from '../../documents/labels.ts';

export interface Voice {
  /** A person as this audience may know them; empty for an id that nobody has. */
  name(personId: string): string;
  /** Formatted, masked or empty. */
  phone(personId: string): string;
  printed(person: Person): PrintedPerson;
  /** Free text with numbers, addresses and known names masked. */
  text(text: string): string;
  /** Someone who was paid, by name only. */
  payee(name: string, isPerson: boolean): string;
}

export function makeVoice(people: readonly Person[], audience: Audience, locale: DocumentLocale): Voice {
  const byId = new Map(people.map((person) => [person.id, person]));
  const roles = labelsFor(locale).shared.roles;
  const names = people.filter((person) => !person.isGroup).map((person) => person.name);

  function nameOf(person: Person): string {
    // A group or an organisation is not personal data.
    if (person.isGroup) return person.name || person.nickname;
    return maskPerson(person, audience, roles[person.role]);
  }

  function phoneOf(person: Person): string {
    return maskPhone(person.phone, audience);
  }

  function text(raw: string): string {
    return maskText(raw, audience, names);
  }

  function name(personId: string): string {
    const person = byId.get(personId);
    return person === undefined ? '' : nameOf(person);
  }

  function phone(personId: string): string {
    const person = byId.get(personId);
    return person === undefined ? '' : phoneOf(person);
  }

  function payee(paid: string, isPerson: boolean): string {
    if (audience === 'internal') return paid;
    const known = people.find((person) => person.name === paid || person.nickname === paid);
    if (known !== undefined) return nameOf(known);
    // `홍길동 (강의)`: the name comes first, what follows a bracket or a comma says what it was for. A name may hold a space.
    return isPerson ? text(paid.replace(/^[^(（[,·/\d]*[^\s(（[,·/\d]/u, maskName)) : text(paid);
  }

  return { name, phone, printed: (person) => ({ name: nameOf(person), phone: phoneOf(person) }), text, payee };
}
