/** Which paper, and how: what the command line can ask for. */
import { audience } from '@shared/contract/entities.ts';
import type { Audience } from '@shared/contract/entities.ts';
import { PAPER_KINDS, PAPER_WORDS } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import type { CliLocale } from './words/say.ts';

/** Every paper that has something to say. */
export const ALL = 'all';

const KINDS: ReadonlyMap<string, PaperKind> = new Map(PAPER_KINDS.map((kind) => [optionFor(kind), kind]));

export const DOCUMENTS: readonly string[] = [...KINDS.keys(), ALL];
export const AUDIENCES: readonly Audience[] = audience.options;

/** `cueSheet` is asked for as `cue-sheet`. */
export function optionFor(kind: PaperKind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The kinds that an option names. */
export function kindsFor(document: string): readonly PaperKind[] {
  const kind = KINDS.get(document);
  return kind === undefined ? PAPER_KINDS : [kind];
}

/** `cue-sheet(큐시트), role-table(역할분담표), …` */
export function kindsInWords(locale: CliLocale): string {
  return PAPER_KINDS.map((kind) => `${optionFor(kind)}(${PAPER_WORDS[locale].name[kind]})`).join(', ');
}

export interface DocumentRequest {
  /** One of `DOCUMENTS`. */
  readonly document: string;
  readonly audience: Audience;
  /** The participants' timetable instead of the staff's cue sheet. */
  readonly participants: true;
  /** Title of the cue sheet, when there are several; the first one otherwise. */
  readonly sheet: string;
  readonly locale: CliLocale;
  /** The sections of the plan to print, by key, between commas; the others are left out. */
  readonly sections: string;
}
