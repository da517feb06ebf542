import { useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';

/** Says that something went away, with the way to have it back. */
export function useUndoToast(experimentId: string): (text: string) => void {
  const { t } = useTranslation();
  const toast = useToast();
  const undo = useCommand('history.undo');
  return (text) =>
    toast({
      text,
      tone: 'done',
      action: { label: t('common.undo'), onAct: () => undo.mutate({ scope: experimentId }) },
    });
}
