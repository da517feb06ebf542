/** The guide from its folder (`resources/guide`): texts, pictures and the keys that the tour wrote down. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentLocale } from '@shared/contract/document-model.ts';
import type { GuideModel } from '@shared/contract/paper.ts';
import { makeGuide, type GuideList } from '@shared/guide/guide.ts';
import { GUIDE_PAGES, type GuidePageId } from '@shared/guide/pages.ts';

/** Throws what the file system throws. */
export function readGuide(folder: string, locale: DocumentLocale): Pick<GuideModel, 'pages' | 'pictures'> {
  const read = (id: GuidePageId) => [id, readFileSync(join(folder, locale, `${id}.md`), 'utf8')] as const;
  // Every page is read, under its own name.
  const texts = Object.fromEntries(GUIDE_PAGES.map(read)) as Record<GuidePageId, string>;
  // Written by the tour in this shape; a test reads it.
  const keys = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as Record<DocumentLocale, GuideList[]>;
  const files = GUIDE_PAGES.map((id) => [id, join(folder, 'pictures', `${id}-${locale}.jpg`)] as const);
  const pictures = files
    .filter(([, file]) => existsSync(file))
    .map(([id, file]) => [id, new Uint8Array(readFileSync(file))] as const);
  return { pages: makeGuide({ locale, texts, keys: keys[locale] }), pictures: Object.fromEntries(pictures) };
}
