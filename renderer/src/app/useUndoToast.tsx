import type { StepMark } from '@shared/contract/history.contract.ts';
import { useToast, useToastClose } from '@ui/index.ts';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';
import { reportFailure } from './failures.ts';
import { UNDO_TOPIC, undoneMessage } from './undo-messages.ts';

/**
 * Says what a command did, with the way to take exactly that back: the step that the command made, whatever was done after it. The message
 * goes as soon as that cannot be done any more.
 */
export function useUndoToast(): (text: string, step: StepMark | null) => void {
  const { t } = useTranslation();
  const toast = useToast();

  /** Not a mutation of the screen that offered it, which may be gone by now. */
  async function takeBack(step: StepMark): Promise<void> {
    try {
      toast(undoneMessage(await runCommand('history.takeBack', step)));
    } catch (error) {
      reportFailure(error);
    }
  }

  return (text, step) => {
    if (step === null) toast({ topic: UNDO_TOPIC, text, tone: 'done' });
    else {
      const action = { label: t('common.undo'), onAct: () => void takeBack(step) };
      toast({ topic: UNDO_TOPIC, text: <Offer text={text} step={step} />, tone: 'done', action });
    }
  };
}

function Offer({ text, step }: { readonly text: string; readonly step: StepMark }) {
  const { data: stands = true } = useData('history.canTakeBack', step);
  const close = useEffectEvent(useToastClose());
  useEffect(() => {
    if (!stands) close();
  }, [stands]);
  return text;
}
