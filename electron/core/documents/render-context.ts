/** What a document is made with: the words of its language, the typesetter, and the list of what its reader should be warned of. */
import { labelsFor, type DocumentLabels } from './labels.ts';
import type { Page } from './layout/page.ts';
import type { Capping } from './layout/text.ts';
import type { DocumentLocale, DocumentWarning } from '@shared/contract/document-model.ts';
import type { FontBook } from './typography/font-book.ts';
import { makeTypesetter, type Typesetter } from './typography/typeset.ts';

/** A finished document, ready to be written as a PDF. */
export interface LaidOut {
  readonly pages: readonly Page[];
  readonly title: string;
  readonly language: 'ko-KR' | 'en-GB';
  readonly warnings: readonly DocumentWarning[];
}

export interface RenderContext {
  readonly locale: DocumentLocale;
  readonly labels: DocumentLabels;
  readonly typesetter: Typesetter;
  /** Cuts a text at so many lines, says so on the paper, and warns, naming the place. */
  capping(maxLines: number, where: string): Capping;
  warnings(): readonly DocumentWarning[];
}

export function makeRenderContext(locale: DocumentLocale, fonts: FontBook): RenderContext {
  const labels = labelsFor(locale);
  const typesetter = makeTypesetter(fonts);
  // By place: a page may be set more than once before it fits.
  const capped = new Map<string, DocumentWarning>();

  function capping(maxLines: number, where: string): Capping {
    return {
      maxLines,
      note: labels.shared.omitted,
      report: (omitted) => capped.set(where, { code: 'capped', where, omitted }),
    };
  }

  function warnings(): readonly DocumentWarning[] {
    const characters = typesetter.missing();
    const tooLong = [...capped.values()];
    return characters.length === 0 ? tooLong : [{ code: 'missingGlyphs', characters }, ...tooLong];
  }

  return { locale, labels, typesetter, capping, warnings };
}

export function languageOf(locale: DocumentLocale): LaidOut['language'] {
  return locale === 'ko' ? 'ko-KR' : 'en-GB';
}
