import type { CateringIssue } from '@shared/domain/catering/catering-issues.ts';
import { packsOf } from '@shared/domain/catering/menu-items.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Catering.module.css';
import type { Catering } from './useCatering.ts';
import { useCateringWords } from './useCateringWords.ts';

export interface CateringNoticesProps {
  readonly of: Catering;
  /** Those that are looked after in this tab. */
  readonly kinds: readonly CateringIssue['kind'][];
  /** Whether quantities that have not followed are looked after here. */
  readonly drift?: boolean;
}

/** How many items are named. */
const SHOWN = 4;

/** What is to be looked at, each with its remedy; quantities that could follow their head count again, in one step. */
export function CateringNotices({ of, kinds, drift = false }: CateringNoticesProps) {
  const { t } = useTranslation();
  const words = useCateringWords(of);
  const issues = of.issues.filter(({ kind }) => kinds.includes(kind));
  const drifted = drift ? of.drifted : [];
  if (issues.length === 0 && drifted.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label={t('catering.notices')}>
      {drifted.length === 0 ? null : (
        <li>
          <Banner
            tone="info"
            title={t('catering.drift.title', { count: drifted.length })}
            remedy={drifted
              .slice(0, SHOWN)
              .map(({ item, to }) => step(item, to))
              .join(', ')}
            action={
              <Button
                size="small"
                changes
                onClick={() =>
                  void of.items.edit(drifted.map(({ item, to }) => ({ id: item.id, patch: { quantity: to } })))
                }
              >
                {t('catering.drift.follow')}
              </Button>
            }
          />
        </li>
      )}
      {issues.map((issue) => {
        const { title, remedy } = words.issue(issue);
        return (
          <li key={`${issue.kind} ${title}`}>
            <Banner tone="warn" title={title} remedy={remedy} />
          </li>
        );
      })}
    </ul>
  );

  function step(item: (typeof drifted)[number]['item'], to: number): string {
    const [from, until] = [packsOf(item), packsOf({ ...item, quantity: to })];
    const packs =
      from === null || until === null
        ? ''
        : t('catering.drift.packs', { from, to: until, unit: item.packUnit || t('catering.pack') });
    return t('catering.drift.step', { name: item.name, from: item.quantity, to, packs });
  }
}
