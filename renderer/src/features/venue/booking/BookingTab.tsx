import { formatClock } from '@shared/domain/clock-time.ts';
import { formatPhone } from '@shared/domain/phone.ts';
import { chosenVenue, namesPlace } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Banner, Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { Check, MapPin } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { ChooseVenue } from '../candidates/ChooseVenue.tsx';
import { findingTexts } from '../Findings.tsx';
import { seatsSource, seatsText } from '../seats-text.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';
import { BudgetPrice } from './BudgetPrice.tsx';
import { Terms } from './Terms.tsx';

export interface BookingTabProps {
  readonly of: Venue;
  readonly onGoToCandidates: () => void;
}

/** 대관: the place that was chosen, what is still to be seen to, its terms, its price beside the budget, whom to call on the day. */
export function BookingTab({ of, onGoToCandidates }: BookingTabProps) {
  const { t } = useTranslation();
  const venue = chosenVenue(of.venues.rows);
  if (venue === undefined) {
    return (
      <EmptyState
        sentence={t('venue.bookingEmpty.sentence')}
        example={
          <ExampleTable
            columns={[
              [columnTitle('venueTerm', 'what'), t('venue.bookingEmpty.what')],
              [columnTitle('venueTerm', 'dueOn'), t('venue.bookingEmpty.dueOn')],
              [columnTitle('venueTerm', 'amountWon'), t('venue.bookingEmpty.amount')],
            ]}
          />
        }
        action={
          <Button variant="primary" size="large" icon={MapPin} onClick={onGoToCandidates}>
            {t('venue.bookingEmpty.action')}
          </Button>
        }
      />
    );
  }
  return <Booking of={of} venue={venue} />;
}

function Booking({ of, venue }: { readonly of: Venue; readonly venue: Entity<'venue'> }) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const host = of.persons.find(({ id }) => id === venue.hostId);
  const findings = [...of.bookingFindingsOf(venue), ...of.findingsOf(venue)];
  const { venue: line } = of.experiment;
  const isNamed = namesPlace(line, venue.title);
  return (
    <div className={styles.scroll}>
      <section aria-label={t('venue.findings')} className={styles.section}>
        {isNamed ? null : (
          <Banner
            tone="warn"
            title={line === '' ? t('venue.lineEmpty') : t('venue.lineDiffers', { line })}
            action={
              <Button size="small" changes onClick={() => setChoosing(true)}>
                {t('venue.choose.button')}
              </Button>
            }
          />
        )}
        {findingTexts(findings).map((text) => (
          <Banner key={text} tone="warn" title={text} />
        ))}
        {isNamed && findings.length === 0 ? <p className={styles.quiet}>{t('venue.allWell')}</p> : null}
      </section>
      <div className={styles.columns}>
        <section aria-label={t('venue.facts')} className={styles.section}>
          <h2>{venue.title}</h2>
          <Facts
            venue={venue}
            host={host === undefined ? '' : `${host.nickname || host.name} ${formatPhone(host.phone)}`}
          />
          <div className={styles.foot}>
            <Button size="small" changes icon={Check} onClick={() => setChoosing(true)}>
              {t('venue.choose.again')}
            </Button>
          </div>
        </section>
        <BudgetPrice of={of} venue={venue} />
      </div>
      <Terms of={of} venueId={venue.id} fields={['what', 'kind', 'daysBefore', 'dueOn', 'amountWon', 'doneOn']} />
      {host === undefined ? null : (
        <ContactLog
          key={host.id}
          experimentId={of.experimentId}
          owner={{ ownerTable: 'person', ownerId: host.id }}
          isBody={host.isGroup}
        />
      )}
      {isChoosing ? <ChooseVenue of={of} venue={venue} onClose={() => setChoosing(false)} /> : null}
    </div>
  );
}

/** What everybody asks about the place, at a glance; what nobody said is left out. */
function Facts({ venue, host }: { readonly venue: Entity<'venue'>; readonly host: string }) {
  const { t } = useTranslation();
  const word = (name: 'state' | 'foodAllowed' | 'filmingAllowed') =>
    choiceWord(PRODUCT.fieldOf('venue', name), venue[name]) ?? '';
  const clock = (minute: typeof venue.usableFrom) => (minute === null ? '' : formatClock(minute));
  const seats = seatsText(t, venue);
  const facts = [
    ['state', columnTitle('venue', 'state'), word('state')],
    ['address', columnTitle('venue', 'address'), venue.address],
    ['seats', t('venue.seats'), seats === '' ? '' : `${seats} (${seatsSource(t, venue)})`],
    [
      'hours',
      t('venue.compare.hours'),
      venue.usableFrom === null && venue.usableUntil === null
        ? ''
        : `${clock(venue.usableFrom)}–${clock(venue.usableUntil)}`,
    ],
    ['food', columnTitle('venue', 'foodAllowed'), word('foodAllowed')],
    ['filming', columnTitle('venue', 'filmingAllowed'), word('filmingAllowed')],
    ['rules', columnTitle('venue', 'houseRules'), venue.houseRules],
    ['host', columnTitle('venue', 'hostId'), host.trim()],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, , text]) => text !== '')
        .map(([key, label, text]) => (
          <div key={key} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
