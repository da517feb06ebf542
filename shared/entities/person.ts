import { z } from 'zod';
import { CONSENTS, HELD_PURPOSES, PORTRAITS, UNRECORDED } from '../domain/personal-data.ts';
import { defineEntity } from './define.ts';
import { aboutPerson, choice, day, flag, line, note, onCopy, orNone, rank, since } from './fields.ts';
import type { Field } from './fields.ts';

export const personRole = z.enum([
  'organiser',
  'staff',
  'crew',
  'facilitator',
  'speaker',
  'proposer',
  'participant',
  'partner',
  'institution',
  'other',
]);

/** Consent is bound to its purpose: another experiment asks again (korean conventions 4.1). */
function asked<F extends Field>(field: F, absent: z.output<F['schema']>): F & { readonly blank: unknown } {
  return aboutPerson(onCopy({ ...since(field, absent), blank: absent }, 'reset'));
}

/** Someone the experiment knows, and what the record knows about itself (개인정보 보호법 §15②; korean conventions 4). */
export const person = defineEntity({
  room: 'people',
  name: ['name', 'nickname'],
  order: ['experimentId'],
  files: 'consent',
  contacts: true,
  together: [
    ['consent', 'consentOn'],
    ['portrait', 'portraitOn'],
  ],
  onCopy: 'keep',
  gestures: true,
  rules: [{ code: 'nameMissing', at: 'name', holds: ({ name, nickname }) => name !== '' || nickname !== '' }],
  fields: {
    /** Full name in one field, family name first; may be empty when only a nickname is known. */
    name: line({ personal: 'name' }),
    nickname: line({ personal: 'name' }),
    role: choice(personRole, 'role', 'other'),
    /** A person, or a group or organisation that owns work together (requirements R30). */
    isGroup: flag(),
    affiliation: line({ personal: 'about' }),
    position: line({ personal: 'about' }),
    /** Digits and a leading `+` only; formatted for display. */
    phone: line({ personal: 'contact' }),
    email: line({ personal: 'contact' }),
    notes: note({ personal: 'about' }),
    rank: rank(),
    /** Why the record is held; null follows from the role (`purposeOf`). */
    purpose: aboutPerson(since(orNone(choice(z.enum(HELD_PURPOSES), 'purpose')), UNRECORDED.purpose)),
    consent: asked(choice(z.enum(CONSENTS), 'consent'), UNRECORDED.consent),
    /** The day it was given, refused or withdrawn. */
    consentOn: asked(orNone(day()), UNRECORDED.consentOn),
    /** Who took it, as a role, never a name of a participant. */
    consentBy: asked(line({ personal: 'about' }), UNRECORDED.consentBy),
    /** The legal ground where consent is not needed. */
    consentGround: asked(line({ personal: 'about' }), UNRECORDED.consentGround),
    /** The last day to hold the record; null follows from the purpose (`keepUntilOf`). */
    keepUntil: asked(orNone(day()), UNRECORDED.keepUntil),
    portrait: asked(choice(z.enum(PORTRAITS), 'portrait'), UNRECORDED.portrait),
    portraitOn: asked(orNone(day()), UNRECORDED.portraitOn),
    /** What pictures may be used for. */
    portraitScope: asked(line({ personal: 'about' }), UNRECORDED.portraitScope),
    /** Of a child under 14: who consents for it, and how to reach them (korean conventions 4.1). */
    guardian: asked(line({ personal: 'about' }), UNRECORDED.guardian),
    /** Where fees are transferred to; printed on internal papers alone (korean conventions 3.7). */
    bank: asked(line({ personal: 'contact' }), UNRECORDED.bank),
    account: asked(line({ personal: 'contact' }), UNRECORDED.account),
  },
});
