import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { StaffLine } from '@shared/domain/door/staff-now.ts';
import { Badge, Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { v7 as newId } from 'uuid';
import { reportFailure } from '@app/app/failures.ts';
import { runCommand } from '@app/lib/api.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Door.module.css';
import { useStaff } from './useStaff.ts';
import type { Staff, Timed } from './useStaff.ts';

export interface StaffTabProps {
  readonly experimentId: string;
}

const MOST_STAND_INS = 4;

/** 인력: who is on now, who leaves and comes soon, who is not here with who could stand in; a post where nobody is comes first. */
export function StaffTab({ experimentId }: StaffTabProps) {
  const { t } = useTranslation();
  const of = useStaff(experimentId);
  const { now } = of;
  const isQuiet = [now.on, now.coming, now.missing, now.empty].every((list) => list.length === 0);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {now.empty.map((shift) => (
          <Banner
            key={shift.id}
            tone="warn"
            title={t('door.staff.empty', { post: shift.post.title, when: rangeText(shift) })}
            remedy={<StandIns of={of} shift={shift} />}
          />
        ))}
        {isQuiet ? <Quiet of={of} /> : null}
        <Missing of={of} />
        <Lines of={of} title={t('door.staff.on')} lines={now.on} kind="until" />
      </div>
      <div className={styles.column}>
        <Lines of={of} title={t('door.staff.leaving')} lines={now.leaving} kind="until" />
        <Lines of={of} title={t('door.staff.coming')} lines={now.coming} kind="from" />
      </div>
    </div>
  );
}

/** Nobody is on: why, and when the next shift begins. */
function Quiet({ of }: { readonly of: Staff }) {
  const { t } = useTranslation();
  const { line, shifts, experimentId } = of;
  const next = shifts.find(({ from }) => line !== null && from > line);
  const why =
    line === null
      ? t('door.staff.noDay')
      : shifts.length === 0
        ? t('door.staff.noShifts')
        : next === undefined
          ? t('door.staff.over')
          : t('door.staff.next', { when: lineClock(next.from), post: next.post.title });
  return (
    <p className={styles.empty}>
      {why} <Link href={rowAddress(experimentId, 'people', null)}>{t('door.staff.toPlan')}</Link>
    </p>
  );
}

interface LinesProps {
  readonly of: Staff;
  readonly title: string;
  readonly lines: readonly StaffLine<Timed>[];
  readonly kind: 'until' | 'from';
}

function Lines({ of, title, lines, kind }: LinesProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.heading}>
        {title} <Badge shape="count">{lines.length}</Badge>
      </h2>
      {lines.length === 0 ? <p className={styles.quiet}>{t('door.staff.nobody')}</p> : null}
      <ul className={styles.lines}>
        {lines.map(({ shift, entry, minutes }) => (
          <li key={entry.id} className={styles.line}>
            <strong>{of.nameOf(entry.personId)}</strong>
            <span>{shift.post.title}</span>
            <span className={styles.figures}>{rangeText(shift)}</span>
            <span className={styles.quiet}>
              {kind === 'until' ? t('door.staff.until', { count: minutes }) : t('door.staff.from', { count: minutes })}
            </span>
            {entry.state === 'arrived' || of.presences.get(entry.personId)?.state === 'in' ? null : (
              <Button changes size="small" onClick={() => void arrived(of.experimentId, entry.personId)}>
                {t('door.staff.arrived')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function arrived(experimentId: string, personId: string): Promise<void> {
  try {
    await runCommand('door.arrive', { experimentId, personId, source: 'staff' });
  } catch (error) {
    reportFailure(error);
  }
}

function Missing({ of }: { readonly of: Staff }) {
  const { t } = useTranslation();
  const { experimentId, now } = of;
  if (now.missing.length === 0) return null;
  return (
    <section aria-label={t('door.staff.missing')} className={styles.section}>
      <h2 className={styles.heading}>
        {t('door.staff.missing')} <Badge tone="late">{now.missing.length}</Badge>
      </h2>
      <ul className={styles.lines}>
        {now.missing.map(({ shift, entry, minutes }) => (
          <li key={entry.id} className={styles.missing}>
            <div className={styles.line}>
              <strong>{of.nameOf(entry.personId)}</strong>
              <span>{shift.post.title}</span>
              <span className={styles.figures}>{rangeText(shift)}</span>
              <span className={styles.warning}>{t('door.staff.late', { count: -minutes })}</span>
              <Button changes size="small" onClick={() => void arrived(experimentId, entry.personId)}>
                {t('door.staff.arrived')}
              </Button>
            </div>
            <StandIns of={of} shift={shift} instead={entry.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StandInsProps {
  readonly of: Staff;
  readonly shift: Timed;
  /** The entry of who did not come. */
  readonly instead?: string;
}

/** Who is free for what is left of the shift; one press puts them on it, and notes who did not come. */
function StandIns({ of, shift, instead }: StandInsProps) {
  const { t } = useTranslation();
  const { experimentId } = of;
  const free = of.standInsFor(shift).slice(0, MOST_STAND_INS);
  async function put(personId: string): Promise<void> {
    const gesture = newId();
    const part = shift.entries.find(({ id }) => id === instead)?.part ?? 'hand';
    try {
      if (instead !== undefined)
        await runCommand(
          'shiftEntry.edit',
          { experimentId, patches: [{ id: instead, patch: { state: 'noShow' } }] },
          { gesture },
        );
      await runCommand('shiftEntry.add', { experimentId, rows: [{ shiftId: shift.id, personId, part }] }, { gesture });
    } catch (error) {
      reportFailure(error);
    }
  }
  if (free.length === 0) return <span className={styles.quiet}>{t('door.staff.noStandIn')}</span>;
  return (
    <span className={styles.buttons}>
      <span className={styles.quiet}>{t('door.staff.standIn')}</span>
      {free.map(({ id, name, isHere }) => (
        <Button key={id} changes size="small" variant="quiet" onClick={() => void put(id)}>
          {isHere ? t('door.staff.standInHere', { name }) : name}
        </Button>
      ))}
    </span>
  );
}
