import { formatClock } from '@shared/domain/clock-time.ts';
import { formatWon } from '@shared/domain/money.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Checkbox, NotStored, Select } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { Comparison } from '@app/records/Comparison.tsx';
import type { ComparedRow } from '@app/records/Comparison.tsx';
import { findingText } from '../Findings.tsx';
import { saidSeats, seatsSource, seatsText } from '../seats-text.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

type VenueRow = Entity<'venue'>;
type Fact = keyof VenueRow & string;

const MUSTS = ['fits', 'helpsFocus', 'foodAllowed', 'filmingAllowed'] as const;
const ACCESS = ['stepFree', 'lift', 'accessibleToilet', 'accessibleParking', 'childSpace'] as const;

export interface CompareViewProps {
  readonly of: Venue;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string) => void;
}

/** 견주기: what must fit first, then seats, house, access and the way, with what stands against each place. */
export function CompareView({ of, onOpen, onChoose }: CompareViewProps) {
  const { t } = useTranslation();
  const [withDropped, setWithDropped] = useState(false);
  const { venues, counts, people } = of;
  const shown = venues.rows.filter(({ state }) => withDropped || state !== 'dropped');
  const rowOf = (id: string) => shown.find((row) => row.id === id);
  const expected = counts.expected.value;

  function row(id: string, title: string, read: (venue: VenueRow) => string, more: Partial<ComparedRow> = {}) {
    return { id, title, render: (candidate: string) => readOf(candidate, read), ...more };
  }
  function readOf(id: string, read: (venue: VenueRow) => string): string {
    const venue = rowOf(id);
    return venue === undefined ? '' : read(venue);
  }
  function word(name: Fact): ComparedRow {
    const field = PRODUCT.fieldOf('venue', name);
    return row(name, columnTitle('venue', name), (venue) => choiceWord(field, String(venue[name])) ?? '');
  }
  /** Answered in place: it is what the comparison is for. */
  function answered(name: (typeof MUSTS)[number]): ComparedRow {
    return {
      id: name,
      title: columnTitle('venue', name),
      render: (id) => (
        <Select
          bare
          label={`${columnTitle('venue', name)}, ${readOf(id, ({ title }) => title)}`}
          value={readOf(id, (venue) => venue[name])}
          options={choiceOptions('venue', name)}
          onChange={(value) => void venues.edit([{ id, patch: { [name]: value } }])}
        />
      ),
    };
  }
  function priceText(priceWon: VenueRow['priceWon']): string {
    if (priceWon === null) return t('venue.noPrice');
    return priceWon === 0 ? t('venue.free') : t('venue.won', { amount: formatWon(priceWon) });
  }
  const told = (name: Fact) => row(name, columnTitle('venue', name), (venue) => String(venue[name] ?? ''));

  return (
    <div className={styles.scroll}>
      {venues.rows.some(({ state }) => state === 'dropped') ? (
        <NotStored>
          <Checkbox checked={withDropped} onChange={setWithDropped}>
            {t('venue.compare.dropped')}
          </Checkbox>
        </NotStored>
      ) : null}
      {shown.length === 0 ? <p>{t('venue.compare.none')}</p> : null}
      {shown.length === 0 ? null : (
        <Comparison
          label={t('venue.compare.title')}
          corner={t('venue.compare.corner')}
          candidates={shown.map((venue) => ({
            id: venue.id,
            title: venue.title,
            isChosen: venue.isChosen,
            reason: venue.reason,
            issue: of.findingsOf(venue).map(findingText)[0],
          }))}
          onOpen={onOpen}
          onReason={(id, reason) => venues.edit([{ id, patch: { reason } }])}
          onChoose={onChoose}
          groups={[
            {
              id: 'musts',
              label: t('venue.compare.musts'),
              rows: [...MUSTS.map(answered), told('fitNote')],
            },
            {
              id: 'seats',
              label: t('venue.compare.seats'),
              rows: [
                row('seats', t('venue.seats'), (venue) => seatsText(t, venue), {
                  hint:
                    expected === null
                      ? t('venue.compare.expectedUnknown')
                      : t('venue.compare.expected', { count: expected }),
                }),
                row('source', t('venue.seatsSource'), (venue) => seatsSource(t, venue)),
                row('said', t('venue.saidSeats'), (venue) => saidSeats(t, venue)),
                told('areaM2'),
                told('houseCapacity'),
                told('wheelchairPlaces'),
              ],
            },
            {
              id: 'house',
              label: t('venue.compare.house'),
              rows: [
                word('state'),
                row('price', columnTitle('venue', 'priceWon'), ({ priceWon, priceNote }) =>
                  [priceText(priceWon), priceNote].filter((part) => part !== '').join('\n'),
                ),
                row('hours', t('venue.compare.hours'), ({ usableFrom, usableUntil }) =>
                  usableFrom === null && usableUntil === null
                    ? ''
                    : `${usableFrom === null ? '' : formatClock(usableFrom)}–${usableUntil === null ? '' : formatClock(usableUntil)}`,
                ),
                told('equipment'),
                told('houseRules'),
                row('host', columnTitle('venue', 'hostId'), ({ hostId }) =>
                  hostId === null ? '' : (people.find(({ id }) => id === hostId)?.label ?? ''),
                ),
              ],
            },
            { id: 'way', label: t('venue.compare.way'), rows: [told('address'), told('transport'), told('parking')] },
            { id: 'access', label: t('venue.compare.access'), rows: [...ACCESS.map(word), told('accessNote')] },
          ]}
        />
      )}
    </div>
  );
}
