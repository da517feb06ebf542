import type { DocumentChoice, DocumentRoom } from '@shared/contract/document.contract.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import { useState } from 'react';
import { useCommand } from '@app/lib/data.ts';
import { useReadOnly } from '@app/lib/view.ts';

/** How the paper of a kind is set: kept with the experiment; where that is only looked at, for as long as the room is open. */
export function useChoice(experimentId: string, { settings }: DocumentRoom, kind: PaperKind) {
  const isReadOnly = useReadOnly();
  const configure = useCommand('document.configure');
  const [tried, setTried] = useState<Partial<Record<PaperKind, DocumentChoice>>>({});
  // The settings of a kind are those of its choice, which a key that is not yet known cannot tell.
  const stored = { kind, settings: settings[kind] } as DocumentChoice;

  function choose(choice: DocumentChoice) {
    if (!isReadOnly) configure.mutate({ experimentId, choice });
    else setTried((now) => ({ ...now, [choice.kind]: choice }));
  }

  return { choice: (isReadOnly ? tried[kind] : undefined) ?? stored, choose };
}
