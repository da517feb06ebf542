import { Redo2, Undo2 } from 'lucide-react';
import { IconButton, useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';
import { keyText } from '@app/actions/key-text.ts';
import { useActions } from '@app/actions/useActions.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { useCommand, useData } from '@app/lib/data.ts';
import { useReadOnly } from '@app/lib/view.ts';
import { redoneMessage, undoneMessage } from '../undo-messages.ts';

const NONE: readonly Action[] = [];

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

  // A press while the former is still on its way counts too: the store takes them in turn.
  function goBack(): void {
    if (undoStep === null) return;
    undo.mutate({ scope }, { onSuccess: (step) => toast(undoneMessage(step)) });
  }

  function goForth(): void {
    if (redoStep === null) return;
    redo.mutate({ scope }, { onSuccess: (step) => toast(redoneMessage(step)) });
  }

  const undoName = undoStep === null ? null : t('common.undoNamed', { step: stepText(undoStep) });
  const redoName = redoStep === null ? null : t('common.redoNamed', { step: stepText(redoStep) });
  const actions: readonly Action[] = [
    { id: 'undo', label: t('common.undo'), offer: undoName, icon: Undo2, keys: ['Mod+z'], perform: goBack },
    {
      id: 'redo',
      label: t('common.redo'),
      offer: redoName,
      icon: Redo2,
      keys: ['Mod+Shift+z', 'Mod+y'],
      perform: goForth,
    },
  ];
  useActions(t('keys.everywhere'), isReadOnly ? NONE : actions, 'drafts');

  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoName ?? t('common.undo')}
        shortcut={keyText('Mod+z')}
        disabled={undoStep === null}
        onClick={goBack}
      />
      <IconButton
        icon={Redo2}
        label={redoName ?? t('common.redo')}
        shortcut={keyText('Mod+Shift+z')}
        disabled={redoStep === null}
        onClick={goForth}
      />
    </>
  );
}
