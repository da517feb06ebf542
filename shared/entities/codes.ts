/** Closed lists that several tables and calls share. */
import { z } from 'zod';
import { AREAS, STAGES } from '../domain/stage.ts';

export const stage = z.enum(STAGES);
export const area = z.enum(AREAS);
export const duty = z.enum(['lead', 'deputy']);
export const audience = z.enum(['internal', 'shared', 'public']);
/** What a file is for: evidence of a payment, a floor plan, a consent form, a picture. */
export const attachmentKind = z.enum(['receipt', 'plan', 'consent', 'photo', 'other']);
/** A kind of `shared/papers`. Not a closed list: a file of a later release may hold a kind that this one does not know, and keeps it. */
export const paperKind = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);

/** A fact of `domain/checks`. Not a closed list: a later release may know more of them. */
export const factKey = z.string().regex(/^[a-z][A-Za-z]{0,39}$/);

export type AttachmentKind = z.output<typeof attachmentKind>;
export type Audience = z.output<typeof audience>;
export type Duty = z.output<typeof duty>;
