/** How a cell names a budget line or a source. */
import type { BudgetLine, FundingSource } from '@shared/contract/entities.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';

/** Numbers what would read the same: `현수막`, `현수막 (2)`. */
function unique(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** The item, else 세목, else 비목; with the 비목 in front where that alone would be ambiguous. */
export function labelLines(lines: readonly BudgetLine[], unnamed: string): readonly Labelled[] {
  const own = lines.map((line) => line.item || line.subcategory || line.category || unnamed);
  const counts = new Map<string, number>();
  for (const label of own) counts.set(label, (counts.get(label) ?? 0) + 1);
  const labels = unique(
    lines.map((line, index) => {
      const label = own[index] ?? '';
      return (counts.get(label) ?? 0) > 1 && line.category !== '' && line.category !== label
        ? `${line.category} · ${label}`
        : label;
    }),
  );
  return lines.map((line, index) => ({
    id: line.id,
    label: labels[index] ?? '',
    aliases: [
      [line.category, line.subcategory, line.item].filter((part) => part !== '').join(' '),
      [line.category, line.item].filter((part) => part !== '').join(' '),
      own[index] ?? '',
    ],
  }));
}

export function labelSources(sources: readonly FundingSource[]): readonly Labelled[] {
  const labels = unique(sources.map(({ name }) => name));
  return sources.map(({ id, name }, index) => ({ id, label: labels[index] ?? name, aliases: [name] }));
}
