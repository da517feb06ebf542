import { SidePanel, Split } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '@app/lib/preferences.ts';

const WIDTH = { least: 320, most: 800, first: 380 } as const;

function readWidth(stored: unknown): number {
  return typeof stored === 'number' && stored >= WIDTH.least && stored <= WIDTH.most ? stored : WIDTH.first;
}

export interface MasterDetailProps {
  /** Under which the width of the panel is remembered. */
  readonly memory: string;
  /** The open row; null while there is none. */
  readonly detail: { readonly id: string; readonly title: string; readonly content: ReactNode } | null;
  readonly onClose: () => void;
  /** The list. */
  readonly children: ReactNode;
}

/** A list, and beside it what is open of it (`useOpenRow`). */
export function MasterDetail({ memory, detail, onClose, children }: MasterDetailProps) {
  const { t } = useTranslation();
  const [width, setWidth] = usePreference(memory, readWidth);
  return (
    <Split
      panel={
        detail === null ? null : (
          <SidePanel
            key={detail.id}
            title={detail.title}
            closeLabel={t('records.close')}
            resizeLabel={t('records.resize')}
            onClose={onClose}
            width={width}
            onWidthChange={setWidth}
          >
            {detail.content}
          </SidePanel>
        )
      }
    >
      {children}
    </Split>
  );
}
