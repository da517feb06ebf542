import {
  belowTarget,
  headsOf,
  moveUpOffers,
  notSure,
  placed,
  reminderDue,
  toRemind,
} from '@shared/domain/participants.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { runForStep } from '@app/lib/api.ts';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import styles from './Participants.module.css';
import type { ParticipantRow, Participants } from './useParticipants.ts';

export interface ParticipantNoticesProps {
  readonly experimentId: string;
  readonly of: Participants;
  readonly onEditGroups: () => void;
}

/** Over the list: how full each group is, who moves up, who is to be asked again, what is missing. */
export function ParticipantNotices({ experimentId, of, onEditGroups }: ParticipantNoticesProps) {
  const { t } = useTranslation();
  const today = useToday();
  const undoToast = useUndoToast();
  const { rows: all, registered: rows, groups, experiment, places, participations } = of;
  const { eventDate, headCount } = experiment;
  const short = new Set(belowTarget(groups.rows, rows).map(({ group }) => group.id));
  const offers = moveUpOffers(rows, groups.rows, headCount, places);
  const remind = toRemind(rows, today, eventDate);
  const due = reminderDue(today, eventDate);
  const unsure = notSure(rows, today, eventDate);
  const guardians = rows.filter(
    ({ lacksGuardian, state }) => lacksGuardian && (state === 'selected' || state === 'confirmed'),
  );

  const walkIns = headsOf(all.filter(({ isWalkIn }) => isWalkIn));

  async function moveUp(next: ParticipantRow): Promise<void> {
    const patches = [{ id: next.id, patch: { state: 'selected' as const } }];
    const { step } = await runForStep('participation.edit', { experimentId, patches });
    undoToast(t('participants.notice.movedUp', { name: next.who }), step);
  }
  return (
    <div className={styles.above}>
      {groups.rows.length === 0 ? null : (
        <ul className={styles.groups} aria-label={t('participants.groups.title')}>
          {groups.rows.map(({ id, title, target }) => {
            const heads = headsOf(placed(rows.filter(({ groupId }) => groupId === id)));
            return (
              <li key={id} className={short.has(id) ? styles.short : undefined}>
                {target === null
                  ? t('participants.groups.open', { title, heads })
                  : t(short.has(id) ? 'participants.groups.short' : 'participants.groups.full', {
                      title,
                      heads,
                      target,
                      count: target - heads,
                    })}
              </li>
            );
          })}
          <li>
            <Button size="small" variant="quiet" onClick={onEditGroups}>
              {t('participants.groups.edit')}
            </Button>
          </li>
        </ul>
      )}
      {walkIns === 0 ? null : (
        <p className={styles.walkIns}>
          {t('participants.notice.walkIns', { count: walkIns, registered: headsOf(rows) })}
        </p>
      )}
      {offers.map(({ groupId, free, next }) => {
        const group = groups.rows.find(({ id }) => id === groupId)?.title;
        return (
          <Banner
            key={groupId ?? ''}
            title={
              free === null
                ? t('participants.notice.cameFree')
                : t('participants.notice.free', { count: free, group: group ?? t('participants.draw.everyone') })
            }
            remedy={t('participants.notice.next', { name: next.who })}
            action={
              <Button size="small" changes onClick={() => void moveUp(next)}>
                {t('participants.notice.moveUp', { name: next.who })}
              </Button>
            }
          />
        );
      })}
      {due === null || remind.length === 0 ? null : (
        <Banner
          tone="warn"
          title={t('participants.notice.remind', { days: due, count: remind.length })}
          remedy={namesOf(remind)}
          action={
            <Button
              size="small"
              changes
              onClick={() => void participations.edit(remind.map(({ id }) => ({ id, patch: { remindedOn: today } })))}
            >
              {t('participants.notice.reminded')}
            </Button>
          }
        />
      )}
      {unsure.length === 0 ? null : (
        <Banner
          tone="warn"
          title={t('participants.notice.unsure', { count: unsure.length })}
          remedy={namesOf(unsure)}
        />
      )}
      {guardians.length === 0 ? null : (
        <Banner
          tone="warn"
          title={t('participants.notice.guardian', { count: guardians.length })}
          remedy={t('participants.notice.guardianRemedy', { names: namesOf(guardians) })}
        />
      )}
    </div>
  );
}

const SHOWN = 6;

function namesOf(rows: readonly ParticipantRow[]): string {
  return (
    rows
      .slice(0, SHOWN)
      .map(({ who }) => who)
      .join(', ') + (rows.length > SHOWN ? ' …' : '')
  );
}
