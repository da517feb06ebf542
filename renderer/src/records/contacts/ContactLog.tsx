import type { Contact } from '@shared/contract/entities.ts';
import { isOutOfReach, newestFirst } from '@shared/domain/contact-log.ts';
import { Badge, Banner, Button } from '@ui/index.ts';
import { Phone } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '../fields/labelled.ts';
import { useRows } from '../useRows.ts';
import { ContactEntry } from './ContactEntry.tsx';
import styles from './Contacts.module.css';

export interface ContactLogProps {
  readonly experimentId: string;
  /** Whose log it is: a row of any table whose declaration has `contacts`. */
  readonly owner: { readonly ownerTable: 'person'; readonly ownerId: string };
  /** A body, whose people are named one by one. */
  readonly isBody: boolean;
}

/** Who was contacted when and how, what came of it, and what is next: the latest first, one line each, opened in place. */
export function ContactLog({ experimentId, owner, isBody }: ContactLogProps) {
  const { t } = useTranslation();
  const title = useId();
  const today = useToday();
  const contacts = useRows('contact', experimentId);
  const people = useLoaded('person.rows', { experimentId });
  const [openId, setOpenId] = useState<string | null>(null);
  const log = newestFirst(contacts.rows.filter(({ ownerId }) => ownerId === owner.ownerId));
  const team: readonly Labelled[] = people
    .filter(({ id, isGroup }) => id !== owner.ownerId && !isGroup)
    .map(({ id, nickname, name }) => ({ id, label: nickname || name, aliases: [name] }));

  function add(): void {
    const id = newId();
    setOpenId(id);
    void contacts.add([{ id, ...owner, contactedOn: today }], null);
  }

  function removeOne({ id }: Contact): void {
    if (openId === id) setOpenId(null);
    void contacts.remove([id]);
  }

  return (
    <section aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>
          {t('records.contacts.title')} <Badge shape="count">{log.length}</Badge>
        </h3>
        <Button changes size="small" icon={Phone} onClick={add}>
          {t('records.contacts.add')}
        </Button>
      </div>
      {isOutOfReach(log) ? <Banner tone="warn" title={t('records.contacts.outOfReach')} /> : null}
      {log.length === 0 ? <p className={styles.quiet}>{t('records.contacts.empty')}</p> : null}
      <ul className={styles.log}>
        {log.map((entry) => (
          <ContactEntry
            key={entry.id}
            entry={entry}
            isLatest={entry === log[0]}
            isOpen={entry.id === openId}
            isBody={isBody}
            team={team}
            onOpen={(open) => setOpenId(open ? entry.id : null)}
            onEdit={(patch) => contacts.edit([{ id: entry.id, patch }])}
            onRemove={() => removeOne(entry)}
          />
        ))}
      </ul>
    </section>
  );
}
