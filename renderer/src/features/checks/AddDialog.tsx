import { Button, Combobox, Dialog, Field, TextField } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Checks.module.css';
import type { Checks } from './useChecks.ts';

export interface AddDialogProps {
  readonly of: Checks;
  readonly onClose: () => void;
}

/** A line under a card that is there, or under a new one. */
export function AddDialog({ of, onClose }: AddDialogProps) {
  const { t } = useTranslation();
  const usual = of.cards.find(({ area }) => area === 'checks') ?? of.cards[0];
  const [card, setCard] = useState<string | null>(usual?.id ?? null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const isSending = useRef(false);
  const options = of.cards.map((one) => ({ value: one.id, label: one.title }));
  const isReady = text.trim() !== '' && (card !== null || title.trim() !== '');

  async function store(typed: string): Promise<void> {
    if (typed.trim() === '' || (card === null && title.trim() === '')) return;
    const under = card ?? (await of.addCard(title.trim()));
    // Where the line is refused, the card is there already.
    setCard(under);
    await of.add(under, [typed.trim()]);
    onClose();
  }
  function send(typed: string): void {
    if (isSending.current) return;
    isSending.current = true;
    // A refusal is told by the command's own toast; what was typed stays.
    void store(typed)
      .catch(() => {})
      .finally(() => {
        isSending.current = false;
      });
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('checks.add.title')}
      description={t('checks.add.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={!isReady} onClick={() => send(text)}>
            {t('checks.add.store')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={t('checks.add.text')}>
          <TextField autoFocus value={text} onCommit={setText} onDraft={setText} onEnter={() => send(text)} />
        </Field>
        <Combobox
          label={t('checks.add.card')}
          placeholder={title === '' ? t('checks.add.card') : title}
          value={card}
          options={options}
          emptyLabel={t('checks.none')}
          createLabel={(name) => t('checks.add.createCard', { title: name })}
          onChange={setCard}
          onCreate={(name) => {
            setTitle(name);
            setCard(null);
          }}
        />
      </div>
    </Dialog>
  );
}
