import { Redo2, Undo2 } from 'lucide-react';
import { IconButton, runKey, useToast, watchDrafts } from '@ui/index.ts';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { stepText } from '@app/i18n/dynamic.ts';
import { useCommand, useData } from '@app/lib/data.ts';
import { useReadOnly } from '@app/lib/view.ts';
import { redoneMessage, undoneMessage } from '../undo-messages.ts';

/** Undo and redo of one scope, by button and by Ctrl/⌘+Z; each says what it will undo and then what it undid. */
export function HistoryButtons({ scope }: { readonly scope: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { data: history } = useData('history.state', { scope });
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const isReadOnly = useReadOnly();
  const undoStep = isReadOnly ? null : (history?.undo ?? null);
  const redoStep = isReadOnly ? null : (history?.redo ?? null);

  function goBack() {
    if (undoStep === null || undo.isPending) return;
    undo.mutate({ scope }, { onSuccess: (step) => toast(undoneMessage(step)) });
  }

  function goForth() {
    if (redoStep === null || redo.isPending) return;
    redo.mutate({ scope }, { onSuccess: (step) => toast(redoneMessage(step)) });
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // Behind a modal dialog nothing may change unseen.
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return;
    runKey(event, { 'Mod+z': goBack, 'Mod+Shift+z': goForth, 'Mod+y': goForth });
  });
  useEffect(() => {
    const drafts = watchDrafts(document);
    const listen = (event: KeyboardEvent) => {
      if (!drafts.holdsDraft(event.target)) onKeyDown(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      drafts.stop();
    };
  }, []);

  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoStep === null ? t('common.undo') : t('common.undoNamed', { step: stepText(undoStep) })}
        shortcut="Ctrl+Z"
        disabled={undoStep === null}
        onClick={goBack}
      />
      <IconButton
        icon={Redo2}
        label={redoStep === null ? t('common.redo') : t('common.redoNamed', { step: stepText(redoStep) })}
        shortcut="Ctrl+Shift+Z"
        disabled={redoStep === null}
        onClick={goForth}
      />
    </>
  );
}
