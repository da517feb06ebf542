import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { GLOSSARY_GROUPS } from './entries.ts';
import type { GlossaryEntry, GlossaryKey } from './entries.ts';
import styles from './Glossary.module.css';

/** Id of a line of the list, for `aria-activedescendant`. */
export function optionId(listId: string, key: GlossaryKey): string {
  return `${listId}-${key}`;
}

export interface GlossaryListProps {
  readonly id: string;
  readonly entries: readonly GlossaryEntry[];
  readonly current: GlossaryKey;
  readonly onPick: (key: GlossaryKey) => void;
}

/** The names of the entries under the headings of their groups; the focus stays on the line above. */
export function GlossaryList({ id, entries, current, onPick }: GlossaryListProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.getElementById(optionId(id, current))?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  const groups = GLOSSARY_GROUPS.map((group) => ({
    group,
    own: entries.filter((entry) => entry.group === group),
  })).filter(({ own }) => own.length > 0);
  return (
    <div id={id} role="listbox" aria-label={t('glossary.title')} className={styles.list}>
      {groups.map(({ group, own }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}-heading`}>
          <div id={`${id}-${group}-heading`} className={styles.heading}>
            {t(`glossary.group.${group}`)}
          </div>
          {own.map(({ key }) => (
            <div
              key={key}
              id={optionId(id, key)}
              role="option"
              tabIndex={-1}
              aria-selected={key === current}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(key)}
            >
              {t(`glossary.entry.${key}.name`)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
