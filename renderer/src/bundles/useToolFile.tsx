import { useToast } from '@ui/index.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { OpenedDialog } from './OpenedDialog.tsx';
import type { OpenedFile } from './OpenedDialog.tsx';

export interface ToolFile {
  /** Asks for the file. */
  readonly choose: () => void;
  /** What it would bring; stands anywhere on the screen. */
  readonly dialog: ReactNode;
}

/** A file of another tool brought into this experiment; `onSheet` is told of the first sheet that it made. */
export function useToolFile(experimentId: string, onSheet?: (sheetId: string) => void): ToolFile {
  const toast = useToast();
  const undoToast = useUndoToast();
  const [, go] = useLocation();
  const [opened, setOpened] = useState<OpenedFile | null>(null);

  async function choose() {
    try {
      setOpened(await callHost('bundle.choose', {}));
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
  }

  const dialog =
    opened === null ? null : (
      <OpenedDialog
        opened={opened}
        into={experimentId}
        onClose={() => setOpened(null)}
        onTaken={(taken) => {
          setOpened(null);
          undoToast(taken.words, taken.step);
          if (taken.experimentId !== experimentId) go(`/e/${taken.experimentId}`);
          else if (taken.sheetId !== null) onSheet?.(taken.sheetId);
        }}
      />
    );
  return { choose: () => void choose(), dialog };
}
