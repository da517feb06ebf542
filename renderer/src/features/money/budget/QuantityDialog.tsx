import { boundQuantity, QUANTITY_BASES } from '@shared/domain/bound-quantity.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { Button, Dialog, Field, RadioGroup, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineView } from '../model/book-view.ts';
import { quantityDraft, readQuantityDraft } from '../model/quantity-draft.ts';
import type { QuantityDraft } from '../model/quantity-draft.ts';
import { useQuantityWords } from '../model/useQuantityWords.ts';
import styles from '../Money.module.css';
import type { Book } from '../useBook.ts';

export interface QuantityDialogProps {
  /** One line or several, which then follow by one rule. */
  readonly lines: readonly LineView[];
  readonly counts: HeadCounts;
  readonly book: Book;
  readonly onClose: () => void;
}

const TEXTS = ['units', 'heads', 'margin', 'pack'] as const;

/** Which head count a quantity follows, and how: the sum stands below while it is typed. */
export function QuantityDialog({ lines, counts, book, onClose }: QuantityDialogProps) {
  const { t } = useTranslation();
  const words = useQuantityWords();
  const [first] = lines;
  const [draft, setDraft] = useState<QuantityDraft | null>(first === undefined ? null : quantityDraft(first));
  if (first === undefined || draft === null) return null;
  const read = readQuantityDraft(draft);
  const isBound = draft.basis !== 'manual';

  function change(part: Partial<QuantityDraft>): void {
    setDraft((now) => (now === null ? null : { ...now, ...part }));
  }
  function apply(): void {
    if (!read.ok) return;
    // What failed becomes a message of the table; the dialog is done either way.
    void book.lines.edit(lines.map(({ id }) => ({ id, patch: { ...read.rule, isQuantityTyped: false } })));
    onClose();
  }
  function sum(): string {
    if (!read.ok) return t(`money.quantity.fault.${read.fault}`);
    const bound = boundQuantity(read.rule, counts);
    if (bound !== null) return words.sum(read.rule, bound);
    return isBound
      ? t('money.quantity.unknown', { basis: words.basis(draft?.basis ?? 'manual') })
      : t('money.quantity.byHand');
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title={t('money.quantity.title')}
      description={lines.length === 1 ? words.name(first) : t('money.quantity.lines', { count: lines.length })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={!read.ok} onClick={apply}>
            {t('money.quantity.apply')}
          </Button>
        </>
      }
    >
      <div className={styles.quantity}>
        <Field label={t('money.quantity.basis')}>
          <RadioGroup
            value={draft.basis}
            options={QUANTITY_BASES.map((basis) => ({ value: basis, label: words.basisOption(basis, counts) }))}
            onChange={(basis) => change({ basis })}
          />
        </Field>
        {isBound ? (
          <div className={styles.quantityParts}>
            {TEXTS.map((name) => (
              <Field key={name} label={t(`money.quantity.${name}`)}>
                <TextField
                  value={draft[name]}
                  onDraft={(text) => change({ [name]: text })}
                  onCommit={(text) => change({ [name]: text })}
                  onEnter={apply}
                />
              </Field>
            ))}
          </div>
        ) : null}
        <p className={styles.quantitySum} data-fault={!read.ok || undefined} role="status">
          {sum()}
        </p>
        {first.isQuantityTyped ? (
          <p className={styles.quiet}>{t('money.quantity.typed', { count: first.quantity })}</p>
        ) : null}
      </div>
    </Dialog>
  );
}
