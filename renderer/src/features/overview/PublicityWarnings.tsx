import type { PublicityIssue } from '@shared/domain/publicity/publicity-issues.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useToday } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

/** What misleads readers or harms somebody; the rest is told in the room. */
const GRAVE = {
  outdated: ['outdated', 'releaseOutdated'],
  tells: ['tells', 'releaseTells', 'signUpTells'],
  people: ['person', 'releasePerson'],
  signUpClosed: ['signUpClosed'],
} as const satisfies Readonly<Record<string, readonly PublicityIssue['kind'][]>>;
const GROUPS = ['outdated', 'tells', 'people', 'signUpClosed'] as const satisfies readonly (keyof typeof GRAVE)[];

/** What of 홍보 is wrong by now, gives a hidden purpose away or shows who said no; nothing where all is well. */
export function PublicityWarnings({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: issues = [] } = useData('publicity.issues', { experimentId, today });
  const groups = GROUPS.flatMap((group) => {
    const kinds: readonly string[] = GRAVE[group];
    const found = issues.filter(({ kind }) => kinds.includes(kind));
    const [first] = found;
    return first === undefined ? [] : [{ group, count: found.length, id: 'id' in first ? first.id : 'facts' }];
  });
  if (groups.length === 0) return null;
  return (
    <section aria-label={t('publicity.overview.title')}>
      <h2>{t('publicity.overview.title')}</h2>
      <ul className={styles.list}>
        {groups.map(({ group, count, id }) => (
          <li key={group}>
            <Link href={rowAddress(experimentId, 'publicity', id)}>{t(`publicity.overview.${group}`, { count })}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
