/** Whoever can be recognised in something for the public, and what its pictures say to who cannot see them (requirements D10–D12, F20). */
import { extensionOf } from './attachment.ts';
import { mayBeShown } from './filming/opt-outs.ts';
import type { Portrait } from './filming/opt-outs.ts';

export interface Picture {
  readonly name: string;
  readonly altText: string;
}

/** The name of a file, or nothing, says nobody what is in a picture. */
export function lacksAltText(picture: Picture): boolean {
  return picture.altText.trim() === '' || isFileName(picture);
}

/** What cameras and messengers call a file, with or without its ending. */
const CAMERA_NAME =
  /^(?:img|dsc[fn]?|dcim|pxl|kakaotalk|screenshot|scan|image|photo|사진|스크린샷)?[\s_.-]*\d[\d\s_.()-]*$/iu;
const PICTURE_ENDINGS = new Set('png jpg jpeg gif webp avif heic bmp tif tiff'.split(' '));

/** Whether the words for a picture are its name, or that of another file. */
export function isFileName({ name, altText }: Picture): boolean {
  const said = altText.trim().toLowerCase();
  if (said === '') return false;
  const file = name.trim().toLowerCase();
  const bare = said.replace(/\.[^.]+$/u, '');
  return said === file || said === file.replace(/\.[^.]+$/u, '') || isPictureName(said) || CAMERA_NAME.test(bare);
}

function isPictureName(said: string): boolean {
  return PICTURE_ENDINGS.has(extensionOf(said));
}

/** Those of the people shown who have not agreed, with what they said. */
export function notCleared(
  people: readonly string[],
  portraits: ReadonlyMap<string, Portrait>,
): readonly { readonly personId: string; readonly portrait: Portrait }[] {
  return people.flatMap((personId) => {
    const portrait = portraits.get(personId);
    return portrait === undefined || mayBeShown(portrait) ? [] : [{ personId, portrait }];
  });
}
