import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, code, instant, integer, rank, ref, requiredLine, orNone } from './fields.ts';

/** What a file is for: evidence of a payment, a floor plan, a consent form, a picture. */
export const attachmentKind = z.enum(['receipt', 'plan', 'consent', 'photo', 'other']);
export const attachmentOwner = z.enum(['task', 'expense', 'person', 'venue']);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mediaType = z
  .string()
  .max(100)
  .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/);

/** A file of a card, an expense, a person or the venue. The bytes stand in the attachment store under their hash. */
export const attachment = defineEntity({
  room: 'ofOwner',
  name: ['name'],
  order: ['experimentId', 'owner', 'taskId', 'expenseId', 'personId'],
  onCopy: 'keep',
  shape: ({ owner, taskId, expenseId, personId }) =>
    (owner === 'task') === (taskId !== null) &&
    (owner === 'expense') === (expenseId !== null) &&
    (owner === 'person') === (personId !== null),
  fields: {
    owner: choice(attachmentOwner, 'owner'),
    taskId: orNone(ref('task', 'part')),
    expenseId: orNone(ref('expense', 'part')),
    personId: orNone(ref('person', 'part')),
    kind: choice(attachmentKind, 'attachmentKind'),
    /** File name with its extension, as the user reads it; made safe before it is used as a path. */
    name: requiredLine({ personal: 'free' }),
    mediaType: code(mediaType),
    bytes: integer(0, Number.MAX_SAFE_INTEGER),
    sha256: code(sha256),
    addedAt: instant(),
    rank: rank(),
  },
});
