/** Files of cards, expenses, people and the venue: rows that name bytes by their SHA-256 (`core/attachments/store`). */
import { z } from 'zod';
import { call, query } from './define.ts';
import { ownersIn } from '../entities/derive.ts';
import { DECLARED } from '../entities/index.ts';
import { attachment, attachmentKind, id, sha256 } from './entities.ts';
import type { Attachment, EntityName } from './entities.ts';

/** What a file hangs on: a row of a table that may own files (`files` of its declaration). Those of the venue hang on the experiment. */
const ownerRef = z.object({ ownerTable: z.enum(ownersIn(DECLARED, 'files') as readonly EntityName[]), ownerId: id });

export type OwnerRef = z.output<typeof ownerRef>;

/** Most files of one drop. */
export const FILES_PER_GESTURE = 200;

const { name, mediaType, bytes, altText } = attachment.shape;
const experimentId = id;
const ids = z.array(id).min(1).max(5000);
const place = z.union([z.object({ before: id }), z.object({ after: id }), z.object({ at: z.enum(['start', 'end']) })]);
const one = z.object({ experimentId, id });
const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** How many files each owner has, by its table and its id; owners without any are missing. */
export type AttachmentCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A file with what it hangs on, by name, for lists of the whole library. */
export interface AttachmentPlace {
  readonly id: string;
  readonly experimentId: string;
  readonly experiment: string;
  /** May be a table of a later release. */
  readonly ownerTable: string;
  readonly ownerId: string;
  /** Title of the card, description of the expense, name of the person or the venue; may be empty. */
  readonly ownerName: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type FileState = 'ok' | 'missing' | 'altered';

export interface FileCondition {
  readonly state: FileState;
  /** A good copy stands beside the backups. */
  readonly inBackup: boolean;
}

export interface AttachmentProblem extends AttachmentPlace, FileCondition {
  readonly state: 'missing' | 'altered';
}

export interface AttachmentCheck {
  /** Rows that name a file, and how many bytes were read again. */
  readonly checked: number;
  readonly bytes: number;
  readonly problems: readonly AttachmentProblem[];
}

export const attachmentCommands = {
  /** Names files that are already in the store (file before row): the window adds by `attachment.addFile`. */
  'attachment.add': call<{ readonly ids: readonly string[] }>()(
    z.object({
      experimentId,
      owner: ownerRef,
      files: z
        .array(z.object({ name, kind: attachmentKind, mediaType, bytes, sha256 }))
        .min(1)
        .max(FILES_PER_GESTURE),
    }),
  ),
  'attachment.rename': call()(one.extend({ name })),
  /** What the picture shows, in words. */
  'attachment.describe': call()(one.extend({ altText })),
  'attachment.retype': call()(z.object({ experimentId, ids, kind: attachmentKind })),
  /** The bytes stay while undo may bring the rows back. */
  'attachment.remove': call()(z.object({ experimentId, ids })),
  /** Orders the files of one owner. */
  'attachment.move': call()(z.object({ experimentId, ids, place })),
} as const;

export const attachmentQueries = {
  'attachment.list': query<readonly Attachment[]>('attachments')(z.object({ experimentId, owner: ownerRef })),
  'attachment.get': query<Attachment>('attachments')(one),
  'attachment.counts': query<AttachmentCounts>('attachments')(z.object({ experimentId })),
  /** Every file of the library, the trash included. */
  'attachment.places': query<readonly AttachmentPlace[]>(
    'attachments',
    'tasks',
    'money',
    'people',
    'library',
  )(z.object({})),
  /** Whether a row, or an undo step that could bring one back, names the bytes. */
  'attachment.isNeeded': query<boolean>('attachments', 'history')(z.object({ sha256 })),
  /** The media type under which a file of the library is known; null for bytes that no row names. */
  'attachment.mediaType': query<string | null>('attachments')(z.object({ sha256 })),
} as const;

export const attachmentHostCalls = {
  /**
   * Keeps the bytes, then names them. Several files of one drop share a `gesture` and are one undo step. Errors
   * `attachment.tooLarge`, `file.full`, `file.readOnly`.
   */
  'attachment.addFile': call<{ readonly id: string }>()(
    z.object({
      experimentId,
      owner: ownerRef,
      name: z.string().max(4096),
      /** Left out: guessed from the owner and the media type. */
      kind: attachmentKind.optional(),
      bytes: fileBytes,
      gesture: z.string().regex(/^[\w.:-]{1,100}$/),
    }),
  ),
  /** Reads the files of an owner again; by row id. */
  'attachment.conditions': call<Readonly<Record<string, FileCondition>>>()(z.object({ experimentId, owner: ownerRef })),
  /** Hands a read-only copy to the desktop's program; never a program or a script (`attachment.notOpenable`). */
  'attachment.open': call()(one),
  /** Asks where to and writes a copy; null when the user cancels. */
  'attachment.saveAs': call<{ readonly path: string } | null>()(one),
  /** Puts back a missing or altered file from the same bytes; `attachment.notSame` when they are others. */
  'attachment.replace': call()(one.extend({ bytes: fileBytes })),
  /** Puts back a missing or altered file from the copy beside the backups; `attachment.notInBackup`. */
  'attachment.restore': call()(one),
  /** Reads every file of the library again. */
  'attachment.check': call<AttachmentCheck>()(z.object({})),
} as const;
