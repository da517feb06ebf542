import type { ForeignPreview } from '@shared/contract/foreign.contract.ts';
import { useTranslation } from 'react-i18next';
import styles from './Bundles.module.css';
import { FactList } from './FactList.tsx';

const SHOWN = 8;

/** How much comes, and what stays behind. */
export function ForeignFacts({ preview }: { readonly preview: ForeignPreview }) {
  const { t } = useTranslation();
  const { file, people, columns, left } = preview;
  const counts = (['cards', 'archived', 'checks', 'links', 'rows'] as const)
    .filter((key) => preview[key] > 0)
    .map((key) => ({ label: t(`bundle.foreign.count.${key}`), value: t('bundle.count', { count: preview[key] }) }));
  const names = (['known', 'made', 'unclear'] as const)
    .filter((key) => people[key].length > 0)
    .map((key) => ({ label: t(`bundle.foreign.people.${key}`), value: listed(people[key]) }));
  const titles = columns.length === 0 ? [] : [{ label: t('bundle.foreign.columns'), value: listed(columns) }];
  return (
    <>
      <h3 className={styles.heading}>{t('bundle.preview.holds')}</h3>
      <div role="status">
        <FactList facts={[{ label: t('bundle.preview.source'), value: file }, ...counts, ...names, ...titles]} />
      </div>
      {left.length === 0 ? null : (
        <section aria-label={t('bundle.foreign.left')}>
          <h3 className={styles.heading}>{t('bundle.foreign.left')}</h3>
          <ul className={styles.left}>
            {left.map(({ code, count }) => (
              <li key={code}>{t(`foreign.left.${code}`, { count })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function listed(names: readonly string[]): string {
  return names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ' …' : '');
}
