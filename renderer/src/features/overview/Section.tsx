import { Field } from '@ui/index.ts';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewField } from '@app/lib/gate-places.ts';
import styles from './Overview.module.css';

export function Section(props: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{props.title}</h2>
      {props.note === undefined ? null : <p className={styles.note}>{props.note}</p>}
      <div className={styles.fields}>{props.children}</div>
    </section>
  );
}

export interface SheetFieldProps {
  /** What the address calls this field; a gate's missing item leads here. */
  readonly name?: OverviewField | (string & {});
  readonly label: string;
  readonly help?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function SheetField({ name, label, help, wide = false, children }: SheetFieldProps) {
  const { t } = useTranslation();
  return (
    <div data-field={name} data-wide={wide || undefined} className={styles.field}>
      <Field label={label} help={help} helpLabel={`${t('common.help')}: ${label}`}>
        {children}
      </Field>
    </div>
  );
}
