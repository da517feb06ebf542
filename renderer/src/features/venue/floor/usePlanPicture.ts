/** The picture under a plan: the first that is attached to it, if it can be drawn. */
import { previewOf } from '@shared/domain/attachment.ts';
import { isTooLarge } from '@shared/domain/floor/backdrop.ts';
import type { PictureSize } from '@shared/domain/floor/backdrop.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useQuery } from '@tanstack/react-query';
import { attachmentUrl } from '@app/attachments/index.ts';
import { useData } from '@app/lib/data.ts';

type File = Entity<'attachment'>;

export type PlanPicture =
  | { readonly kind: 'none' | 'reading' }
  /** `notPicture`: files are attached, but none that can be laid under a drawing. */
  | { readonly kind: 'notPicture' | 'broken'; readonly file: File }
  | { readonly kind: 'tooLarge' | 'shown'; readonly file: File; readonly size: PictureSize };

export function usePlanPicture(experimentId: string, planId: string | undefined): PlanPicture {
  const owner = { ownerTable: 'floorPlan', ownerId: planId ?? '' } as const;
  const files = useData('attachment.list', { experimentId, owner }, { enabled: planId !== undefined }).data ?? [];
  const file = files.find(({ mediaType }) => previewOf(mediaType) === 'image');
  const read = useQuery({
    queryKey: ['floor', 'picture', file?.sha256],
    queryFn: () => sizeOf(file === undefined ? '' : attachmentUrl(file)),
    enabled: file !== undefined,
    retry: false,
    // A file that was put back is read again.
    gcTime: 0,
  });
  const [first] = files;
  if (file === undefined) return first === undefined ? { kind: 'none' } : { kind: 'notPicture', file: first };
  if (read.isError) return { kind: 'broken', file };
  if (read.data === undefined) return { kind: 'reading' };
  return { kind: isTooLarge(read.data) ? 'tooLarge' : 'shown', file, size: read.data };
}

/** Throws where the bytes are no whole picture; those of a very large one are not unpacked. */
async function sizeOf(url: string): Promise<PictureSize> {
  const image = new Image();
  await new Promise((resolve, reject) => {
    image.addEventListener('load', resolve);
    image.addEventListener('error', () => reject(new Error('no picture')));
    image.src = url;
  });
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  if (!isTooLarge(size)) await image.decode();
  return size;
}
