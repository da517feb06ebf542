import {
  DEFAULT_TERMS,
  HELD_PURPOSES,
  LONGEST_TERM,
  readTerms,
  TERM_AFTER,
  TERM_UNITS,
  TERMS_KEY,
} from '@shared/domain/personal-data.ts';
import type { HeldPurpose, Term } from '@shared/domain/personal-data.ts';
import { Button, NumberField, Select, Table } from '@ui/index.ts';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { usePreference } from '@app/lib/preferences.ts';
import styles from './Privacy.module.css';

/** How long a record is kept unless it says so itself: the library's own rule for each purpose. */
export function TermsTable() {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const [terms, setTerms] = usePreference(TERMS_KEY, readTerms);
  const usual = JSON.stringify(terms) === JSON.stringify(DEFAULT_TERMS);

  function change(purpose: HeldPurpose, patch: Partial<Term>): void {
    const term = { ...terms[purpose], ...patch };
    setTerms({ ...terms, [purpose]: { ...term, count: Math.min(term.count, LONGEST_TERM[term.unit]) } });
  }

  return (
    <>
      <div className={styles.tools}>
        <span>{t('privacy.terms.hint')}</span>
        <Button changes icon={RotateCcw} disabled={usual} onClick={() => setTerms(DEFAULT_TERMS)}>
          {t('privacy.terms.reset')}
        </Button>
      </div>
      <Table
        caption={t('privacy.terms.label')}
        className={styles.terms}
        columns={(['purpose', 'after', 'count', 'unit'] as const).map((key) => ({
          key,
          title: t(`privacy.terms.column.${key}`),
        }))}
      >
        {HELD_PURPOSES.map((purpose) => {
          const { after, count, unit } = terms[purpose];
          const name = t(`people.purpose.${purpose}`);
          return (
            <tr key={purpose}>
              <th scope="row">{name}</th>
              <td>
                <Select
                  label={t('privacy.terms.afterOf', { name })}
                  value={after}
                  options={TERM_AFTER.map((value) => ({ value, label: t(`privacy.terms.after.${value}`) }))}
                  onChange={(value) => change(purpose, { after: value })}
                />
              </td>
              <td>
                <NumberField
                  label={t('privacy.terms.countOf', { name })}
                  value={count}
                  min={0}
                  max={LONGEST_TERM[unit]}
                  words={numbers}
                  onCommit={(value) => change(purpose, { count: value ?? DEFAULT_TERMS[purpose].count })}
                />
              </td>
              <td>
                <Select
                  label={t('privacy.terms.unitOf', { name })}
                  value={unit}
                  options={TERM_UNITS.map((value) => ({ value, label: t(`privacy.terms.unit.${value}`) }))}
                  onChange={(value) => change(purpose, { unit: value })}
                />
              </td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}
