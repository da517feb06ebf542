/** Texts offered while a cell is typed into. */
import type { CueSheetDetail } from '@shared/contract/cue.contract.ts';
import { labelsOf } from '@shared/domain/people-book.ts';
import { findOptions, type Option } from '@ui/index.ts';
import type { TFunction } from 'i18next';

const MOST = 8;

function optionsOf(labels: Iterable<string>): readonly Option[] {
  return [...new Set(labels)].filter((label) => label !== '').map((label) => ({ value: label, label }));
}

/** Sections that the sheet has already, then the usual ones. */
export function sectionOptions(typed: string, detail: CueSheetDetail | undefined, t: TFunction): readonly Option[] {
  const used = detail?.cues.map(({ section }) => section) ?? [];
  return findOptions(optionsOf([...used, ...t('programme.sections').split(' ')]), typed).slice(0, MOST);
}

/** People whose name continues what stands behind the last comma; the offered text holds the names before it too. */
export function peopleOptions(typed: string, detail: CueSheetDetail | undefined): readonly Option[] {
  const [before = '', last = ''] = /^(.*[,，、;/]\s*)?(.*)$/su.exec(typed)?.slice(1) ?? [];
  const named = last.replace(/^@/u, '');
  if (named === '' || detail === undefined) return [];
  const labels = optionsOf(labelsOf(detail.people).values());
  return findOptions(labels, named)
    .slice(0, MOST)
    .map(({ label }) => ({ value: label, label: `${before}${label}` }));
}
