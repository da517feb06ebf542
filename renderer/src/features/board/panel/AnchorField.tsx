import type { Task } from '@shared/contract/entities.ts';
import { dateResolver } from '@shared/domain/anchored-dates.ts';
import type { AnchorDays, ResolvedDay } from '@shared/domain/anchored-dates.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { Badge, Button, Field } from '@ui/index.ts';
import { Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorForm } from '@app/fields/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { hangingText } from '@app/lib/anchor-words.ts';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import styles from './Panel.module.css';

/** What the date of a card hangs on, whether it is pinned, and the way to change both. */
export function AnchorField({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  const { experimentId, id } = task;
  const days = useLoaded('dates.anchors', { experimentId });
  const [isOpen, setOpen] = useState(false);
  const hang = useCommand('task.hang');
  const pin = useCommand('task.pin');
  const follow = useCommand('task.follow');
  const resolved = dateResolver(days).resolve(task);
  const isAway = resolved !== null && resolved.date !== task.startOn;
  const hangs = task.anchor !== 'none';
  return (
    <>
      <Field label={t('dates.anchor.label')} layout="row">
        <div className={styles.anchor}>
          <div className={styles.anchorLine}>
            <span>{hangingText(t, task, days)}</span>
            {hangs && task.pinned ? <Badge>{t('dates.anchor.pinned')}</Badge> : null}
          </div>
          {hangs ? <AnchorNote task={task} days={days} resolved={resolved} /> : null}
          <div className={styles.anchorLine}>
            <Button variant="quiet" size="small" changes aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t(isOpen ? 'dates.anchor.done' : 'dates.anchor.change')}
            </Button>
            {hangs && !task.pinned && task.startOn !== null ? (
              <Button
                variant="quiet"
                size="small"
                changes
                icon={Pin}
                onClick={() => void pin.mutateAsync({ experimentId, ids: [id] }).catch(() => {})}
              >
                {t('dates.anchor.pin')}
              </Button>
            ) : null}
            {hangs && (task.pinned || isAway) ? (
              <Button
                variant="quiet"
                size="small"
                changes
                icon={PinOff}
                onClick={() => void follow.mutateAsync({ experimentId, ids: [id] }).catch(() => {})}
              >
                {t('dates.anchor.follow')}
              </Button>
            ) : null}
          </div>
        </div>
      </Field>
      {isOpen ? (
        <AnchorForm
          of={task}
          current={task.startOn}
          days={days}
          onChange={(hanging) => void hang.mutateAsync({ experimentId, id, hanging }).catch(() => {})}
        />
      ) : null}
    </>
  );
}

interface NoteProps {
  readonly task: Task;
  readonly days: AnchorDays;
  readonly resolved: ResolvedDay | null;
}

/** Off which day the date was moved, where it would be, or why there is none. */
function AnchorNote({ task, resolved }: NoteProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (task.anchor === 'named' && task.anchorDateId === null)
    return <p className={styles.anchorNote}>{t('dates.anchor.gone')}</p>;
  if (resolved === null) return <p className={styles.anchorNote}>{t('dates.anchor.noDate')}</p>;
  const { rolledFrom, rolledOff } = resolved;
  const name = rolledOff.length === 0 ? t('dates.anchor.weekend') : rolledOff.join(', ');
  const notes = [
    resolved.date === task.startOn ? '' : t('dates.anchor.wouldBe', { date: formatDate(resolved.date, locale) }),
    rolledFrom === null ? '' : t('dates.anchor.rolled', { date: formatDate(rolledFrom, locale), name }),
    task.pinned ? t('dates.anchor.pinnedNote') : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : <p className={styles.anchorNote}>{notes.join(' · ')}</p>;
}
