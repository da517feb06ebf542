import { Badge, Button, TextArea, useIsReadOnly } from '@ui/index.ts';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Comparison.module.css';

export interface ComparedCandidate {
  readonly id: string;
  readonly title: string;
  readonly isChosen: boolean;
  /** Why it was chosen, or was not. */
  readonly reason: string;
  /** What is missing of it, with the remedy. */
  readonly issue?: string;
}

export interface ComparedRow {
  readonly id: string;
  readonly title: string;
  /** A weight, a method: under the title. */
  readonly hint?: string;
  readonly render: (candidateId: string) => ReactNode;
  readonly isNumber?: boolean;
}

export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

export interface ComparisonProps {
  readonly label: string;
  /** Over the criteria. */
  readonly corner: string;
  readonly candidates: readonly ComparedCandidate[];
  /** What must be met stands first, then what is weighed. Groups without rows are left out. */
  readonly groups: readonly ComparedGroup[];
  readonly onChoose: (id: string) => void;
  readonly onReason: (id: string, reason: string) => Promise<unknown>;
  readonly onOpen?: (id: string) => void;
}

/** Candidates side by side, criteria down: what was chosen and why, what was not and why. */
export function Comparison({ label, corner, candidates, groups, onChoose, onReason, onOpen }: ComparisonProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const width = candidates.length + 1;
  return (
    // Wider than the screen it is scrolled, by keyboard too.
    <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {candidates.map(({ id, title, isChosen, issue }) => (
              <th key={id} scope="col" data-chosen={isChosen || undefined}>
                {onOpen === undefined ? (
                  title
                ) : (
                  <button type="button" className={styles.open} onClick={() => onOpen(id)}>
                    {title}
                  </button>
                )}
                {isChosen ? (
                  <Badge tone="accent" icon={Check}>
                    {t('records.compare.chosen')}
                  </Badge>
                ) : null}
                {issue === undefined ? null : <p className={styles.issue}>{issue}</p>}
              </th>
            ))}
          </tr>
        </thead>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map((group) => (
            <tbody key={group.id}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={width}>
                  {group.label}
                </th>
              </tr>
              {group.rows.map(({ id, title, hint, render, isNumber }) => (
                <tr key={id}>
                  <th scope="row">
                    {title}
                    {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
                  </th>
                  {candidates.map((candidate) => (
                    <td
                      key={candidate.id}
                      data-number={isNumber || undefined}
                      data-chosen={candidate.isChosen || undefined}
                    >
                      {render(candidate.id)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        <tbody>
          <tr>
            <th scope="row">{t('records.compare.reason')}</th>
            {candidates.map(({ id, title, reason, isChosen }) => (
              <td key={id} data-chosen={isChosen || undefined}>
                <TextArea
                  rows={2}
                  label={t('records.compare.reasonOf', { title })}
                  placeholder={t(isChosen ? 'records.compare.whyChosen' : 'records.compare.whyNot')}
                  value={reason}
                  onCommit={(text) => onReason(id, text)}
                />
              </td>
            ))}
          </tr>
          {isReadOnly ? null : (
            <tr>
              <th scope="row">{t('records.compare.choice')}</th>
              {candidates.map(({ id, title, isChosen }) => (
                <td key={id} data-chosen={isChosen || undefined}>
                  {isChosen ? (
                    t('records.compare.chosen')
                  ) : (
                    <Button
                      size="small"
                      changes
                      aria-label={t('records.compare.chooseThis', { title })}
                      onClick={() => onChoose(id)}
                    >
                      {t('records.compare.choose')}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
