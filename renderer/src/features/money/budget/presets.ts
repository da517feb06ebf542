/** 비목 and 세목 offered while typing: the plain list of civic grants, or that of national subsidies with its codes (korean conventions 3.2). */
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { Option } from '@ui/index.ts';

export const PRESETS = ['simple', 'subsidy'] as const;
export type PresetName = (typeof PRESETS)[number];

export interface PresetCategory {
  readonly category: string;
  readonly subcategories: readonly string[];
}

/** Reads a preset as the locales write it: one 비목 a line, `비목: 세목, 세목`. */
export function readPreset(text: string): readonly PresetCategory[] {
  return text.split('\n').map((line) => {
    const [category = '', subcategories = ''] = line.split(':');
    return {
      category: category.trim(),
      subcategories: subcategories
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    };
  });
}

function options(names: readonly string[], typed: string): readonly Option[] {
  return [...new Set(names)]
    .filter((name) => name !== '' && name !== typed && matchesSearch(name, typed))
    .map((name) => ({ value: name, label: name }));
}

/** Categories in use first, then those of the preset. */
export function suggestCategories(
  preset: readonly PresetCategory[],
  used: readonly string[],
  typed: string,
): readonly Option[] {
  return options([...used, ...preset.map(({ category }) => category)], typed);
}

/** 세목 of the row's 비목; of every 비목 when that is not in the preset. */
export function suggestSubcategories(
  preset: readonly PresetCategory[],
  used: readonly string[],
  category: string,
  typed: string,
): readonly Option[] {
  const own = preset.find((one) => one.category === category);
  const known = own === undefined ? preset.flatMap((one) => one.subcategories) : own.subcategories;
  return options([...used, ...known], typed);
}
