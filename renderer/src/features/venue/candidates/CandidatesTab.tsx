import { SegmentedControl } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';
import { CandidateList } from './CandidateList.tsx';
import { ChooseVenue } from './ChooseVenue.tsx';
import { CompareView } from './CompareView.tsx';

const VIEWS = ['list', 'compare'] as const;
const viewOf = oneOf(VIEWS, 'list');

export interface CandidatesTabProps {
  readonly of: Venue;
  readonly openRow: OpenRow;
}

/** 후보: all places in a table with one of them beside it, or side by side. */
export function CandidatesTab({ of, openRow }: CandidatesTabProps) {
  const { t } = useTranslation();
  const [kept, setView] = usePreference(`venue.view.${of.experimentId}`, viewOf);
  const [choosing, setChoosing] = useState<string | null>(null);
  // Nothing can be compared yet, and the address of a place leads to the list, whatever was looked at last.
  const view = openRow.id === null && of.venues.rows.length > 0 ? kept : 'list';
  const toChoose = of.venues.rows.find(({ id }) => id === choosing);
  function open(id: string): void {
    setView('list');
    openRow.open(id);
  }
  return (
    <div className={styles.fill}>
      {of.venues.rows.length === 0 ? null : (
        <div className={styles.bar}>
          <SegmentedControl
            label={t('venue.view.label')}
            value={view}
            segments={VIEWS.map((value) => ({ value, label: t(`venue.view.${value}`) }))}
            onChange={(next) => {
              setView(next);
              if (openRow.id !== null) openRow.open(null);
            }}
          />
        </div>
      )}
      <div className={styles.rest}>
        {view === 'compare' ? (
          <CompareView of={of} onOpen={open} onChoose={setChoosing} />
        ) : (
          <CandidateList of={of} openRow={openRow} onChoose={setChoosing} />
        )}
      </div>
      {toChoose === undefined ? null : (
        <ChooseVenue key={toChoose.id} of={of} venue={toChoose} onClose={() => setChoosing(null)} />
      )}
    </div>
  );
}
