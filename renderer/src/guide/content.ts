/** What the guide is made of, brought into the page when it is built: texts, pictures and the keys that the tour wrote down. */
import { makeGuide } from '@shared/guide/guide.ts';
import type { GuidePage } from '@shared/guide/guide.ts';
import { GUIDE_PAGES } from '@shared/guide/pages.ts';
import type { GuidePageId } from '@shared/guide/pages.ts';
import type { Locale } from '@app/i18n/i18n.ts';
import keys from '../../../resources/guide/keys.json' with { type: 'json' };

const ROOT = '../../../resources/guide';
const texts = import.meta.glob<string>('../../../resources/guide/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../../resources/guide/pictures/*.jpg', {
  query: '?url',
  import: 'default',
  eager: true,
});

export function guideIn(locale: Locale): readonly GuidePage[] {
  const read = (id: GuidePageId) => [id, texts[`${ROOT}/${locale}/${id}.md`] ?? ''] as const;
  // Every page is read, under its own name.
  const own = Object.fromEntries(GUIDE_PAGES.map(read)) as Record<GuidePageId, string>;
  return makeGuide({ locale, texts: own, keys: keys[locale] });
}

/** Where a picture of a page lies; undefined where none was taken. */
export function pictureOf(name: string, locale: Locale): string | undefined {
  return pictures[`${ROOT}/pictures/${name}-${locale}.jpg`];
}
