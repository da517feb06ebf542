/** A mail to several people, each with words of their own; one with a hole in it never goes out (requirements F09–F11, E13). */
import type { CivilDate } from '../units.ts';

export const MERGE_FIELDS = ['name', 'nickname', 'affiliation', 'event', 'date', 'place'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** How a field is written between braces, in either language. */
const WRITTEN: Readonly<Record<string, MergeField>> = {
  이름: 'name',
  별명: 'nickname',
  소속: 'affiliation',
  행사명: 'event',
  일시: 'date',
  장소: 'place',
  name: 'name',
  nickname: 'nickname',
  affiliation: 'affiliation',
  event: 'event',
  date: 'date',
  place: 'place',
};

const PLACEHOLDER = /\{([^{}\n]{0,60})\}/gu;

export type MergeValues = Readonly<Record<MergeField, string>>;

/** The finished text, or the fields that are not known, as the template writes them; each once. */
export type Merged =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Never leaves a place empty: what has no value, and what is no field at all, is named instead. */
export function mailMerge(template: string, values: MergeValues): Merged {
  const missing = new Set<string>();
  const text = template.replaceAll(PLACEHOLDER, (whole, written: string) => {
    const key = written.trim().toLowerCase();
    const field = Object.hasOwn(WRITTEN, key) ? WRITTEN[key] : undefined;
    const value = field === undefined ? '' : values[field].trim();
    if (value === '') missing.add(whole);
    return value;
  });
  return missing.size === 0 ? { ok: true, text } : { ok: false, missing: [...missing] };
}

export interface Addressed {
  readonly email: string;
  readonly consent: string;
}

/** Why somebody is left out of a mailing; null: nothing speaks against it. `until`: the last day on which the record may be held. */
export function leftOut(
  { email, consent }: Addressed,
  until: CivilDate | null,
  today: CivilDate,
): 'noAddress' | 'refused' | 'overdue' | null {
  if (consent === 'refused' || consent === 'withdrawn') return 'refused';
  if (until !== null && until < today) return 'overdue';
  return email.trim() === '' ? 'noAddress' : null;
}
