import { Badge, Banner, Button, IconButton } from '@ui/index.ts';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import { useOverlapText } from '../roles/useOverlapText.ts';
import { useRoles } from '../roles/useRoles.ts';
import { useWhen } from '../roles/useWhen.ts';
import styles from './PersonPanel.module.css';

export interface PersonDutiesProps {
  readonly experimentId: string;
  readonly personId: string;
  readonly onGoToRoles: () => void;
}

/** What someone does, by time, with what clashes; a duty can be given up here. */
export function PersonDuties({ experimentId, personId, onGoToRoles }: PersonDutiesProps) {
  const { t } = useTranslation();
  const roles = useRoles(experimentId);
  const when = useWhen();
  const overlapText = useOverlapText(roles);
  const { mutate: unassign } = useCommand('role.unassign');
  const duties = roles.table.byPerson.find((one) => one.personId === personId)?.duties ?? [];
  const overlaps = roles.table.overlaps.filter((one) => one.personId === personId);
  return (
    <section>
      <h3 className={styles.heading}>
        {t('people.panel.duties')} <Badge shape="count">{duties.length}</Badge>
      </h3>
      {overlaps.map((overlap) => (
        <Banner key={`${overlap.first.id} ${overlap.second.id}`} tone="warn" title={overlapText(overlap)} />
      ))}
      {duties.length === 0 ? (
        <p className={styles.quiet}>{t('people.panel.noDuties')}</p>
      ) : (
        <ul className={styles.duties}>
          {duties.map(({ work, part }) => {
            const item = roles.itemOf(work);
            return (
              <li key={`${work.kind} ${work.id}`} className={styles.duty}>
                <Badge tone={part === 'lead' ? 'accent' : 'plain'}>{t(`people.part.${part}`)}</Badge>
                <div className={styles.words}>
                  <span>{work.title || t('people.untitled')}</span>
                  <span className={styles.quiet}>
                    {[item === undefined ? '' : when(item), work.place, item?.sheet ?? '']
                      .filter((text) => text !== '')
                      .join(' · ')}
                  </span>
                </div>
                <IconButton
                  changes
                  icon={X}
                  size="small"
                  label={t('people.panel.unassign', { title: work.title })}
                  onClick={() => unassign({ experimentId, target: { kind: work.kind, id: work.id }, personId })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Button size="small" onClick={onGoToRoles}>
        {t('people.panel.goToRoles')}
      </Button>
    </section>
  );
}
