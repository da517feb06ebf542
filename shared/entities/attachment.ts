import { z } from 'zod';
import { attachmentKind } from './codes.ts';
import { defineEntity } from './define.ts';
import { choice, code, instant, integer, line, owner, rank, requiredLine, since } from './fields.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mediaType = z
  .string()
  .max(100)
  .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/);

/** A file of a thing; the bytes stand in the attachment store under their hash. Those of the venue belong to the experiment. */
export const attachment = defineEntity({
  room: 'ofOwner',
  sheet: false,
  name: ['name'],
  order: ['experimentId', 'ownerTable', 'ownerId'],
  onCopy: 'keep',
  fields: {
    ...owner('files'),
    kind: choice(attachmentKind, 'attachmentKind'),
    /** File name with its extension, as the user reads it; made safe before it is used as a path. */
    name: requiredLine({ personal: 'free' }),
    mediaType: code(mediaType),
    bytes: integer(0, Number.MAX_SAFE_INTEGER),
    sha256: code(sha256),
    addedAt: instant(),
    rank: rank(),
    /** What a picture shows, for who cannot see it (requirements F20). */
    altText: since(line({ personal: 'free' }), ''),
  },
});
