import { Checkbox } from '@ui/index.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Library.module.css';
import type { LearntLine } from './useLearnings.ts';

export interface LearningsProps {
  readonly learnings: readonly LearntLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** 배운 점: the lines that the new plan would have, as they would stand there; nothing where nothing was learnt. */
export function Learnings({ learnings, chosen, onChange }: LearningsProps) {
  const { t } = useTranslation();
  const title = useId();
  if (learnings.length === 0) return null;
  function turn(id: string, isOn: boolean): void {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  }
  return (
    <section aria-labelledby={title} className={styles.form}>
      <h3 id={title}>{t('library.learnt.title', { count: chosen.size })}</h3>
      <p className={styles.quiet}>{t('library.learnt.hint')}</p>
      <ul className={styles.learnt}>
        {learnings.map(({ id, line }) => (
          <li key={id}>
            <Checkbox checked={chosen.has(id)} onChange={(isOn) => turn(id, isOn)}>
              {line}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
