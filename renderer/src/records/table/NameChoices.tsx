import { looksLikeName } from '@shared/domain/name-words.ts';
import { Button, Dialog, SegmentedControl } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './NameChoices.module.css';

export interface NameChoicesProps {
  readonly names: readonly string[];
  /** What becomes of a name that is not chosen: it stays as text, or it gets no duty. */
  readonly otherwise: 'text' | 'duty';
  readonly onConfirm: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Names that are not in the list of people, each with a choice. Words for roles and teams are left as they are at first. */
export function NameChoices({ names, otherwise, onConfirm, onClose }: NameChoicesProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(names.filter(isNameAtFirst)));
  const segments = [
    { value: 'person', label: t(`names.${otherwise}.person`) },
    { value: 'keep', label: t(`names.${otherwise}.keep`) },
  ] as const;

  function choose(name: string, choice: 'person' | 'keep'): void {
    setChosen((now) => {
      const next = new Set(now);
      if (choice === 'person') next.add(name);
      else next.delete(name);
      return next;
    });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('names.title', { count: names.length })}
      description={t(`names.${otherwise}.about`)}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={() => onConfirm(names.filter((name) => chosen.has(name)))}>
            {chosen.size > 0
              ? t('names.confirm', { count: chosen.size })
              : t(otherwise === 'text' ? 'names.text.keepAll' : 'names.duty.leaveAll')}
          </Button>
        </>
      }
    >
      <ul className={styles.names}>
        {names.map((name) => (
          <li key={name} className={styles.name}>
            <span className={styles.word}>{name}</span>
            <SegmentedControl
              label={t('names.choice', { name })}
              value={chosen.has(name) ? 'person' : 'keep'}
              segments={segments}
              onChange={(choice) => choose(name, choice)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function isNameAtFirst(name: string): boolean {
  return name.startsWith('@') || looksLikeName(name);
}
