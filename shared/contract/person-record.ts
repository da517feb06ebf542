/** What a person's record knows about itself (개인정보 보호법 §15②; korean conventions 4); see `domain/personal-data.ts`. */
import { z } from 'zod';
import { CONSENTS, HELD_PURPOSES, PORTRAITS, UNRECORDED } from '../domain/personal-data.ts';
import { civilDate, line } from './columns.ts';

export const recordColumns = {
  /** Why the record is held; null follows from the role (`purposeOf`). */
  purpose: z.enum(HELD_PURPOSES).nullable(),
  consent: z.enum(CONSENTS),
  /** The day it was given, refused or withdrawn. */
  consentOn: civilDate.nullable(),
  /** Who took it, as a role, never a name of a participant. */
  consentBy: line,
  /** The legal ground where consent is not needed. */
  consentGround: line,
  /** The last day to hold the record; null follows from the purpose (`keepUntilOf`). */
  keepUntil: civilDate.nullable(),
  portrait: z.enum(PORTRAITS),
  portraitOn: civilDate.nullable(),
  /** What pictures may be used for. */
  portraitScope: line,
  /** Of a child under 14: who consents for it, and how to reach them (korean conventions 4.1). */
  guardian: line,
} as const;

/** The same for a file that may say nothing about them. */
export const recordDefaults = {
  purpose: recordColumns.purpose.default(UNRECORDED.purpose),
  consent: recordColumns.consent.default(UNRECORDED.consent),
  consentOn: recordColumns.consentOn.default(UNRECORDED.consentOn),
  consentBy: recordColumns.consentBy.default(UNRECORDED.consentBy),
  consentGround: recordColumns.consentGround.default(UNRECORDED.consentGround),
  keepUntil: recordColumns.keepUntil.default(UNRECORDED.keepUntil),
  portrait: recordColumns.portrait.default(UNRECORDED.portrait),
  portraitOn: recordColumns.portraitOn.default(UNRECORDED.portraitOn),
  portraitScope: recordColumns.portraitScope.default(UNRECORDED.portraitScope),
  guardian: recordColumns.guardian.default(UNRECORDED.guardian),
} as const;
