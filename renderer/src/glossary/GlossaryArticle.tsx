import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GlossaryEntry, GlossaryKey } from './entries.ts';
import styles from './Glossary.module.css';

export interface GlossaryArticleProps {
  readonly id: string;
  readonly entry: GlossaryEntry;
  readonly experimentId: string | null;
  /** Goes to another entry. */
  readonly onShow: (key: GlossaryKey) => void;
  /** Called before a room is gone to. */
  readonly onLeave: () => void;
}

/** What one entry means, what else to look at, and the room where one works with it. */
export function GlossaryArticle({ id, entry, experimentId, onShow, onLeave }: GlossaryArticleProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { key, group, see = [], room } = entry;
  return (
    <section id={id} tabIndex={0} aria-label={t('glossary.meaning')} aria-live="polite" className={styles.article}>
      <p className={styles.group}>{t(`glossary.group.${group}`)}</p>
      <h3 className={styles.name}>{t(`glossary.entry.${key}.name`)}</h3>
      <p className={styles.text}>{t(`glossary.entry.${key}.text`)}</p>
      {see.length === 0 ? null : (
        <div className={styles.see}>
          <span className={styles.seeLabel}>{t('glossary.see')}</span>
          {see.map((other) => (
            <Button key={other} onClick={() => onShow(other)}>
              {t(`glossary.entry.${other}.name`)}
            </Button>
          ))}
        </div>
      )}
      {room === undefined || experimentId === null ? null : (
        <p className={styles.room}>
          <Button
            onClick={() => {
              onLeave();
              go(`/e/${experimentId}/${room}`);
            }}
          >
            {t('glossary.goTo', { room: t(`shell.room.${room}`) })}
          </Button>
        </p>
      )}
    </section>
  );
}
