import type { Contact } from '@shared/contract/entities.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import type { Blank } from '@shared/entities/index.ts';
import { Badge, Button } from '@ui/index.ts';
import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Labelled } from '../fields/labelled.ts';
import { RecordForm } from '../RecordForm.tsx';
import styles from './Contacts.module.css';

interface ContactEntryProps {
  readonly entry: Contact;
  /** Only the latest entry says what is still to do. */
  readonly isLatest: boolean;
  readonly isOpen: boolean;
  readonly isBody: boolean;
  /** Whom an entry may name as the one of ours. */
  readonly team: readonly Labelled[];
  readonly onOpen: (open: boolean) => void;
  readonly onEdit: (patch: Partial<Blank<'contact'>>) => Promise<unknown>;
  readonly onRemove: () => void;
}

/** One line of a contact log, and its fields where it is open. */
export function ContactEntry(props: ContactEntryProps) {
  const { entry, isLatest, isOpen, isBody, team, onOpen, onEdit, onRemove } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { contactedOn, contactedAt, outcome, nextStep, nextOn, result } = entry;
  const when = [formatPlainDate(contactedOn, locale), contactedAt === null ? '' : formatClock(contactedAt)];
  const how = (['direction', 'channel', 'result'] as const).map((field) => word(field, entry[field]));
  const isNext = isLatest && (nextStep !== '' || nextOn !== null);
  const next = [nextOn === null ? '' : formatPlainDate(nextOn, locale), nextStep].filter((text) => text !== '');
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles.entry}>
      <button type="button" className={styles.line} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.words}>
          <span className={styles.quiet}>
            {when.filter((text) => text !== '').join(' ')} · {how.join(' · ')}
          </span>
          {outcome === '' && result !== 'reached' ? null : (
            <span className={outcome === '' ? styles.quiet : styles.outcome}>
              {outcome === '' ? t('records.contacts.noWords') : outcome}
            </span>
          )}
          {isNext ? (
            <span className={styles.next}>
              <Badge tone={nextOn !== null && nextOn < today ? 'late' : 'accent'}>
                {t(nextOn !== null && nextOn < today ? 'records.contacts.nextLate' : 'records.contacts.next')}
              </Badge>{' '}
              {next.join(' · ')}
            </span>
          ) : null}
        </span>
      </button>
      {isOpen ? (
        <div className={styles.form}>
          <RecordForm
            table="contact"
            row={entry}
            onEdit={onEdit}
            groups={[
              {
                fields: [
                  { name: 'contactedOn' },
                  { name: 'contactedAt' },
                  { name: 'channel' },
                  { name: 'direction' },
                  { name: 'result' },
                  ...(isBody ? [{ name: 'spokeWith' } as const] : []),
                  { name: 'byId', references: team },
                  { name: 'outcome', rows: 3 },
                  { name: 'nextStep' },
                  { name: 'nextOn' },
                ],
              },
            ]}
          />
          <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
            {t('records.contacts.remove')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function word(field: 'direction' | 'channel' | 'result', value: string): string {
  return choiceWord(PRODUCT.fieldOf('contact', field), value) ?? value;
}
