/** The facts that the public is told, out of the rows that own them: the event, its place, the answers about filming, the sign-up. */
import { filmingAnswer } from '../filming/record-form.ts';
import type { RecordForms } from '../filming/record-form.ts';
import type { CivilDate } from '../units.ts';
import { factsToPrint } from './printed-facts.ts';
import type { EventFacts } from './printed-facts.ts';
import type { PublicFacts } from './public-text.ts';

export interface FactSources {
  readonly event: EventFacts;
  readonly brief: (RecordForms & { readonly noticeContact: string }) | undefined;
  readonly signUp: { readonly what: string; readonly forWhom: string; readonly how: string } | undefined;
  /** The day on which sign-up closes. */
  readonly until: CivilDate | null;
  /** What the chosen place has, in words, and what is done where it falls short. */
  readonly access: readonly string[];
  readonly accessNote: string;
}

/** The sentence about filming, by what is recorded. */
export interface FilmingSentences {
  readonly both: string;
  readonly video: string;
  readonly photo: string;
}

export function publicFactsOf(sources: FactSources, sentences: FilmingSentences): PublicFacts {
  const { event, brief, signUp, until, access, accessNote } = sources;
  return {
    ...factsToPrint(event, signUp?.how ?? '', until),
    what: signUp?.what ?? '',
    forWhom: signUp?.forWhom ?? '',
    enquiry: brief?.noticeContact ?? '',
    access: [access.join(' · '), accessNote.trim().replaceAll(/\s+/gu, ' ')].filter((part) => part !== '').join(' — '),
    filming: brief === undefined ? '' : filmingSentence(brief, sentences),
  };
}

function filmingSentence(brief: RecordForms, { both, video, photo }: FilmingSentences): string {
  if (filmingAnswer(brief) !== 'planned') return '';
  if (brief.recordVideo === brief.recordPhoto) return both;
  return brief.recordVideo ? video : photo;
}
