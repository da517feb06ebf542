import { isAnsweringItem } from '@shared/domain/gate-items.ts';
import type { MissingItem } from '@shared/domain/gates.ts';
import { Button, useIsReadOnly } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { goneText } from '@app/i18n/gate-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useStepCommand } from '@app/lib/data.ts';
import styles from './MakeAgain.module.css';

export interface MakeAgainProps {
  readonly experimentId: string;
  readonly item: MissingItem;
  /** All that the gate misses: several of it may want the same card, which is offered once. */
  readonly missing: readonly MissingItem[];
}

/** Says that the card or the line is gone which answers a missing item, and makes it again; nothing where it stands on the board. */
export function MakeAgain({ experimentId, item, missing }: MakeAgainProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isReadOnly = useIsReadOnly();
  const undoToast = useUndoToast();
  const make = useStepCommand('gate.makeAgain');
  const { source, isGone } = item;
  const isFirst = missing.find((other) => other.source === source) === item;
  if (!isGone || !isFirst || !isAnsweringItem(source)) return null;
  return (
    <span className={styles.gone}>
      <span>{goneText(item)}</span>
      {isReadOnly ? null : (
        <Button
          size="small"
          loading={make.isPending}
          onClick={() =>
            make.mutate(
              { experimentId, item: source, locale },
              { onSuccess: ({ step }) => undoToast(t('gate.madeAgain'), step) },
            )
          }
        >
          {t('gate.makeAgain')}
        </Button>
      )}
    </span>
  );
}
