import { formatClock } from '@shared/domain/clock-time.ts';
import { asMinuteOfDay } from '@shared/domain/units.ts';
import { words } from '@app/i18n/dynamic.ts';
import type { Finding } from './useVenue.ts';
import styles from './Venue.module.css';

/** One sentence with its remedy. */
export function findingText({ code, params }: Finding): string {
  const minute = 'at' in params && typeof params['at'] === 'number' ? asMinuteOfDay(params['at']) : undefined;
  return words(`venue.finding.${code}`, minute === undefined ? params : { ...params, at: formatClock(minute) });
}

/** Each sentence once. */
export function findingTexts(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(findingText))];
}

export interface FindingsProps {
  readonly label: string;
  readonly findings: readonly Finding[];
}

/** What is missing of a place, a line each; nothing where nothing is. */
export function Findings({ label, findings }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label={label}>
      {findingTexts(findings).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
