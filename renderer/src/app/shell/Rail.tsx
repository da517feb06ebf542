import { Library } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOMS } from '../rooms.tsx';
import type { Room } from '../rooms.tsx';
import styles from './Frame.module.css';
import { RailLink } from './RailLink.tsx';

/** The way between rooms, in the order of work. */
export function Rail({ experimentId, room }: { readonly experimentId: string; readonly room: Room['id'] }) {
  const { t } = useTranslation();
  return (
    <nav data-rail className={styles.rail} aria-label={t('shell.rooms')}>
      <RailLink href="/" icon={Library} current={false}>
        {t('shell.library')}
      </RailLink>
      <hr className={styles.rule} />
      {ROOMS.map(({ id, icon, group }, index) => (
        <Fragment key={id}>
          {index > 0 && ROOMS[index - 1]?.group !== group ? <hr className={styles.rule} /> : null}
          <RailLink href={`/e/${experimentId}/${id}`} icon={icon} current={id === room}>
            {t(`shell.room.${id}`)}
          </RailLink>
        </Fragment>
      ))}
    </nav>
  );
}
