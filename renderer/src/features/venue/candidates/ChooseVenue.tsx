import { chosenVenue, venueLine } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { ConfirmDialog, Field, RadioGroup, Table, TextArea, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useStepCommand } from '@app/lib/data.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

const STATES = ['candidate', 'held', 'booked'] as const;
type ChosenState = (typeof STATES)[number];

export interface ChooseVenueProps {
  readonly of: Venue;
  readonly venue: Entity<'venue'>;
  readonly onClose: () => void;
}

/** Before a place is chosen: what all papers will print as the place, how far the booking is, and why. */
export function ChooseVenue({ of, venue, onClose }: ChooseVenueProps) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const choose = useStepCommand('venue.choose');
  const [state, setState] = useState<ChosenState>(venue.state === 'dropped' ? 'candidate' : venue.state);
  const [line, setLine] = useState(venueLine(venue));
  const [reason, setReason] = useState(venue.reason);
  const [isAsked, setAsked] = useState(false);
  const former = chosenVenue(of.venues.rows.filter(({ id }) => id !== venue.id));
  const stateWord = (code: string) => choiceWord(PRODUCT.fieldOf('venue', 'state'), code) ?? code;
  const changes = [
    {
      key: 'line',
      title: columnTitle('experiment', 'venue'),
      from: of.experiment.venue === '' ? t('venue.choose.nothing') : of.experiment.venue,
      to: line,
    },
    { key: 'state', title: columnTitle('venue', 'state'), from: stateWord(venue.state), to: stateWord(state) },
  ].filter(({ from, to }) => from !== to);

  function confirm(): void {
    setAsked(true);
    if (line.trim() === '') return;
    choose.mutate(
      { experimentId: of.experimentId, venueId: venue.id, state, reason, line },
      {
        onSuccess: ({ step }) => {
          undoToast(t('venue.choose.done', { title: venue.title }), step);
          onClose();
        },
      },
    );
  }
  return (
    <ConfirmDialog
      open
      tone="primary"
      size="normal"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('venue.choose.title', { title: venue.title })}
      description={former === undefined ? t('venue.choose.about') : t('venue.choose.instead', { title: former.title })}
      confirmLabel={t('venue.choose.confirm')}
      cancelLabel={t('common.cancel')}
      busy={choose.isPending}
      onConfirm={confirm}
    >
      <div className={styles.section}>
        <Field
          label={t('venue.choose.line')}
          error={isAsked && line.trim() === '' ? t('venue.choose.lineNeeded') : undefined}
        >
          <TextField value={line} onDraft={setLine} onCommit={setLine} />
        </Field>
        <Field label={t('venue.choose.state')}>
          <RadioGroup
            value={state}
            options={STATES.map((value) => ({ value, label: stateWord(value) }))}
            onChange={setState}
          />
        </Field>
        <Field label={t('venue.choose.reason')}>
          <TextArea rows={2} value={reason} onCommit={setReason} />
        </Field>
        {changes.length === 0 ? null : (
          <Table
            caption={t('venue.choose.changes')}
            density="dense"
            columns={[
              { key: 'field', title: t('venue.choose.field') },
              { key: 'from', title: t('venue.choose.from') },
              { key: 'to', title: t('venue.choose.to') },
            ]}
          >
            {changes.map(({ key, title, from, to }) => (
              <tr key={key}>
                <th scope="row">{title}</th>
                <td>{from}</td>
                <td>{to}</td>
              </tr>
            ))}
          </Table>
        )}
      </div>
    </ConfirmDialog>
  );
}
