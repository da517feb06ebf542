import { Badge, Button } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleItem } from '@shared/contract/people.contract.ts';
import type { GateCode } from '@shared/domain/gates.ts';
import type { RoleOverlap } from '@shared/domain/roles.ts';
import { STAGES } from '@shared/domain/stage.ts';
import { missingText } from '@app/i18n/gate-words.ts';
import { useLoaded } from '@app/lib/data.ts';
import { personLabel } from '../person-label.ts';
import { hasLead } from './role-rows.ts';
import styles from './Roles.module.css';
import type { Roles } from './useRoles.ts';
import { useWhen } from './useWhen.ts';

/** Reception, running and emergency must all be staffed on the day (requirements D22–D24). */
const POSTS: ReadonlySet<GateCode> = new Set<GateCode>([
  'gate.reception',
  'gate.running',
  'gate.emergency',
  'gate.coverage',
]);
const MOST = 30;
/** The table itself shows the rest. */
const FIRST_LEADERLESS = 5;
const MOST_NAMES = 100;

export interface RoleAsideProps {
  readonly roles: Roles;
  readonly onGoTo: (item: Pick<RoleItem, 'kind' | 'id'>) => void;
}

/** What the table leaves open: one person in two places, work that nobody leads, people with nothing to do. */
export function RoleAside(
  props: RoleAsideProps & { readonly experimentId: string; readonly onShowLeaderless: () => void },
) {
  const { experimentId, roles, onGoTo, onShowLeaderless } = props;
  const { t } = useTranslation();
  const { overlaps, gaps } = roles.table;
  const leaderless = roles.items.filter((item) => !hasLead(item, roles.ids));
  const when = useWhen();
  const gates = useLoaded('gates.get', { experimentId });
  const posts = STAGES.flatMap((stage) => gates[stage].missing).filter(({ code }) => POSTS.has(code));
  return (
    <aside className={styles.aside} aria-label={t('people.toCheck')}>
      <Section title={t('people.overlaps')} count={overlaps.length} tone="late" none={t('people.noOverlaps')}>
        <ul className={styles.list}>
          {overlaps.slice(0, MOST).map((overlap) => (
            <li key={`${overlap.personId} ${overlap.first.id} ${overlap.second.id}`}>
              <Overlap roles={roles} overlap={overlap} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
        <More count={overlaps.length - MOST} />
      </Section>
      <Section title={t('people.withoutLead')} count={leaderless.length} tone="plain" none={t('people.allLed')}>
        <ul className={styles.list}>
          {leaderless.slice(0, FIRST_LEADERLESS).map((item) => (
            <li key={`${item.kind} ${item.id}`}>
              <button type="button" className={styles.go} onClick={() => onGoTo(item)}>
                <span>{item.title || t('people.untitled')}</span>
                <span className={styles.aux}>
                  {[item.sheet, when(item)].filter((part) => part !== null && part !== '').join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {leaderless.length > FIRST_LEADERLESS ? (
          <Button variant="quiet" onClick={onShowLeaderless}>
            {t('people.showLeaderless', { count: leaderless.length })}
          </Button>
        ) : null}
      </Section>
      <Section title={t('people.posts')} count={posts.length} tone="late" none={t('people.allPosts')}>
        <ul className={styles.list}>
          {posts.map((missing) => (
            <li key={`${missing.code} ${missing.source}`} className={styles.post}>
              {missingText(missing)}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('people.idle')}
        count={gaps.peopleWithoutDuty.length}
        tone="plain"
        none={t('people.nobodyIdle')}
      >
        <p className={styles.names}>
          {gaps.peopleWithoutDuty
            .slice(0, MOST_NAMES)
            .flatMap((id) => roles.personOf(id) ?? [])
            .map(personLabel)
            .join(', ')}
        </p>
        <More count={gaps.peopleWithoutDuty.length - MOST_NAMES} />
      </Section>
    </aside>
  );
}

interface OverlapProps extends RoleAsideProps {
  readonly overlap: RoleOverlap;
}

/** One person, two works at the same time, each with its time and place. */
function Overlap({ roles, overlap, onGoTo }: OverlapProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const person = roles.personOf(overlap.personId);
  return (
    <button type="button" className={styles.go} onClick={() => onGoTo(overlap.second)}>
      <span className={styles.who}>
        {person === undefined ? '' : personLabel(person)}
        <span className={styles.late}>{t('people.overlapMinutes', { minutes: overlap.minutes })}</span>
      </span>
      {[overlap.first, overlap.second].map((ref) => {
        const item = roles.itemOf(ref);
        return item === undefined ? null : (
          <span key={`${ref.kind} ${ref.id}`} className={styles.work}>
            <span>{item.title || t('people.untitled')}</span>
            <span className={styles.aux}>{`${when(item)} · ${item.place || t('people.noPlace')}`}</span>
          </span>
        );
      })}
    </button>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <p className={styles.aux}>{t('people.more', { count })}</p> : null;
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly tone: 'late' | 'plain';
  /** Said when there is nothing. */
  readonly none: string;
  readonly children: ReactNode;
}

function Section({ title, count, tone, none, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {title}
        <Badge shape="count" tone={count > 0 ? tone : 'done'}>
          {count}
        </Badge>
      </h2>
      {count === 0 ? <p className={styles.aux}>{none}</p> : children}
    </section>
  );
}
