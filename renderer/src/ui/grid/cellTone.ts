export type CellTone = 'plain' | 'quiet' | 'strong' | 'late' | 'danger';

/** The plain tone needs no attribute. */
export function isolateTone(tone: CellTone): CellTone | undefined {
  return tone === 'plain' ? undefined : tone;
}
