import type { Gates } from '@shared/contract/gate.contract.ts';
import { Button, Dialog, Field, TextArea } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import type { HeldMove } from '../state/useGuardedMove.ts';
import styles from './Gates.module.css';
import { MissingList } from './MissingList.tsx';

export interface GateDialogProps {
  readonly experimentId: string;
  readonly held: HeldMove;
  readonly gates: Gates;
  readonly cardOf: (source: string) => string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onGoBack: () => void;
  readonly onGoOn: (reason: string) => void;
}

/** A card is about to pass a gate that misses something: what, and the choice to go back or to go on with a reason. */
export function GateDialog(props: GateDialogProps) {
  const { experimentId, held, gates, cardOf, onOpen, onGoBack, onGoOn } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);

  function goOn() {
    if (reason.trim() === '') setAsked(true);
    else onGoOn(reason.trim());
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onGoBack();
      }}
      title={t('board.gateDialog.title')}
      description={t('board.gateDialog.description', { count: held.change.cards.length })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onGoBack}>{t('board.gateDialog.goBack')}</Button>
          <Button variant="primary" onClick={goOn}>
            {t('board.gateDialog.goOn')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <Field
          label={t('gate.reason')}
          required
          requiredMark={t('common.required')}
          hint={t('board.gateDialog.reasonHint')}
          error={asked && reason.trim() === '' ? errorText({ code: 'gate.reasonNeeded', params: {} }) : undefined}
        >
          <TextArea value={reason} rows={2} maxLength={2000} onCommit={setReason} />
        </Field>
        {held.stages.map((stage) => (
          <section key={stage}>
            <h3>{t('gate.title', { stage: t(`shell.stage.${stage}`) })}</h3>
            <MissingList
              experimentId={experimentId}
              missing={gates[stage].missing}
              cardOf={cardOf}
              onOpen={(id) => {
                onGoBack();
                onOpen(id);
              }}
            />
          </section>
        ))}
      </div>
    </Dialog>
  );
}
