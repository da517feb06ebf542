import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import { useState } from 'react';
import { useCommand } from '@app/lib/data.ts';
import { useReadOnly } from '@app/lib/view.ts';

/** How the paper of a kind is set: kept with the experiment; where that is only looked at, for as long as the room is open. */
export function useChoice(experimentId: string, { settings }: DocumentRoom, kind: DocumentChoice['kind']) {
  const isReadOnly = useReadOnly();
  const configure = useCommand('document.configure');
  const [tried, setTried] = useState<Partial<Record<DocumentChoice['kind'], DocumentChoice>>>({});
  const stored: DocumentChoice =
    kind === 'cueSheet'
      ? { kind, settings: settings.cueSheet }
      : kind === 'roleTable'
        ? { kind, settings: settings.roleTable }
        : { kind, settings: settings.settlement };

  function choose(choice: DocumentChoice) {
    if (!isReadOnly) configure.mutate({ experimentId, choice });
    else setTried((now) => ({ ...now, [choice.kind]: choice }));
  }

  return { choice: (isReadOnly ? tried[kind] : undefined) ?? stored, choose };
}
