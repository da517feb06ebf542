import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { openNextSteps } from '@shared/domain/contact-log.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

const SHOWN = 6;

/** Whom to contact next, by the contact logs; nothing while no log names a next step. */
export function NextContacts({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const contacts = useLoaded('contact.rows', { experimentId });
  const people = useLoaded('person.rows', { experimentId });
  const called = new Map(people.map(({ id, name, nickname }) => [id, nickname || name]));
  const next = openNextSteps(contacts);
  if (next.length === 0) return null;
  return (
    <section aria-label={t('overview.nextContacts')}>
      <h2>{t('overview.nextContacts')}</h2>
      <ul className={styles.list}>
        {next.slice(0, SHOWN).map(({ id, ownerId, nextStep, nextOn }) => (
          <li key={id} className={styles.task}>
            <span className={styles.when} data-late={(nextOn !== null && nextOn < today) || undefined}>
              {nextOn === null ? '' : formatPlainDate(nextOn, locale)}
            </span>
            <span>
              <Link href={rowAddress(experimentId, 'people', ownerId)}>{called.get(ownerId)}</Link>
              {nextStep === '' ? '' : ` · ${nextStep}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
