import type { MissingItem } from '@shared/domain/gates.ts';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { MakeAgain } from '@app/gates/index.ts';
import { missingText } from '@app/i18n/gate-words.ts';
import { gateAddress, gatePlace } from '@app/lib/gate-places.ts';
import styles from './Gates.module.css';

export interface MissingListProps {
  readonly experimentId: string;
  readonly missing: readonly MissingItem[];
  readonly cardOf: (source: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}

/** What a gate misses: each in words, leading to where it is answered. */
export function MissingList({ experimentId, missing, cardOf, onOpen }: MissingListProps) {
  const { t } = useTranslation();
  if (missing.length === 0) return <p>{t('gate.nothingMissing')}</p>;
  return (
    <ul className={styles.missing}>
      {missing.map((item) => {
        const words = missingText(item);
        const place = gatePlace(item.code);
        const card = place.room === 'board' ? cardOf(place.card) : undefined;
        return (
          <li key={`${item.code} ${Object.values(item.params).join(' ')}`} data-severity={item.severity}>
            <span className={styles.words}>
              {item.severity === 'warning' ? (
                <TriangleAlert size={12} aria-label={t('gate.warning')} role="img" className={styles.warning} />
              ) : null}
              {card !== undefined ? (
                <button type="button" className={styles.way} onClick={() => onOpen(card)}>
                  {words}
                </button>
              ) : place.room === 'board' ? (
                words
              ) : (
                <Link href={gateAddress(experimentId, item.code)} className={styles.way}>
                  {words}
                </Link>
              )}
              <MakeAgain experimentId={experimentId} item={item} missing={missing} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
