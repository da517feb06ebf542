import { useToast } from '@ui/index.ts';
import type { DocumentChoice } from '@shared/contract/document.contract.ts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { reportFailure } from '@app/app/failures.ts';

/** Saving a paper: asks where, says when it is done, and offers to open it. Failures become toasts, as everywhere. */
export function useExport(experimentId: string): { save: (choice: DocumentChoice) => void; saving: boolean } {
  const { t } = useTranslation();
  const toast = useToast();
  const exporting = useMutation({
    mutationFn: (choice: DocumentChoice) => callHost('document.export', { experimentId, choice }),
    onSuccess(exported) {
      if (exported === null) return;
      const { issueId, fileName } = exported;
      if (issueId === null) {
        toast({ text: t('view.notRecorded', { name: fileName }), tone: 'done' });
        return;
      }
      toast({
        text: t('documents.saved', { name: fileName }),
        tone: 'done',
        action: {
          label: t('documents.open'),
          onAct: () => void callHost('document.open', { issueId }).catch(reportFailure),
        },
      });
    },
  });
  return { save: (choice) => exporting.mutate(choice), saving: exporting.isPending };
}
