import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import type { AttachmentKind } from '@shared/contract/entities.ts';
import { mediaTypeOf, previewOf } from '@shared/domain/attachment.ts';
import { keptFileName } from '@shared/domain/file-name.ts';
import type { Core } from '../core.ts';
import type { Registry } from '../db/tables.ts';

export interface NewFile {
  /** As the desktop calls it; made safe. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind?: AttachmentKind;
}

export interface Adding {
  readonly experimentId: string;
  readonly owner: OwnerRef;
  readonly files: readonly NewFile[];
  /** Additions that share it are one undo step. */
  readonly gesture?: string;
}

/** Keeps the files and then names them, in this order; their new ids. Throws AppError; then no row was written. */
export async function addFiles(
  core: Core,
  { experimentId, owner, files, gesture }: Adding,
): Promise<readonly string[]> {
  const named = files.map((file) => ({ ...file, name: keptFileName(file.name) }));
  const sources = named.map(({ name, bytes }) => ({ source: bytes, name }));
  return core.attachments.putAll(sources, (stored) => {
    const rows = named.flatMap(({ name, bytes, kind }, index) => {
      const mediaType = mediaTypeOf(name, bytes);
      const kept = stored[index];
      return kept === undefined
        ? []
        : [{ ...kept, name, mediaType, kind: kind ?? usualKind(core.registry, owner, mediaType) }];
    });
    return core.command(
      'attachment.add',
      { experimentId, owner, files: rows },
      gesture === undefined ? {} : { gesture },
    ).ids;
  });
}

/** What a file of this owner most often is. */
function usualKind(registry: Registry, { ownerTable }: OwnerRef, mediaType: string): AttachmentKind {
  const usual = registry.declarationOf(ownerTable).files ?? 'other';
  return usual === 'other' && previewOf(mediaType) === 'image' ? 'photo' : usual;
}
