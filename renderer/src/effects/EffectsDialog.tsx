import type { EffectsPreview } from '@shared/contract/effects.contract.ts';
import { Button, Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { EffectsList } from './EffectsList.tsx';
import { useEffectWords } from './useEffectWords.ts';

export interface EffectsDialogProps {
  readonly preview: EffectsPreview;
  readonly onAnswer: (isWanted: boolean) => void;
}

/** What follows from a change and what does not, room by room, before it is made. Enter makes it, Esc leaves everything as it is. */
export function EffectsDialog({ preview, onAnswer }: EffectsDialogProps) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const { change } = preview;
  return (
    <Dialog
      open
      onOpenChange={() => onAnswer(false)}
      title={t('effects.title')}
      description={change.fields.map((field) => words.change(change.table, field)).join(', ')}
      closeLabel={t('common.close')}
      startAt="primary"
      footer={
        <>
          <Button onClick={() => onAnswer(false)}>{t('effects.cancel')}</Button>
          <Button variant="primary" changes onClick={() => onAnswer(true)}>
            {t('effects.apply')}
          </Button>
        </>
      }
    >
      <EffectsList preview={preview} />
    </Dialog>
  );
}
