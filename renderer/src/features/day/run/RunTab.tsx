import { Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSheetToRun } from '@app/day/index.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Day.module.css';
import { RunBoard } from './RunBoard.tsx';

function readSheet(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

/** 진행: one sheet at a time; tracks that run side by side are sheets of their own, each with its own run. */
export function RunTab({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [kept, keep] = usePreference(`day.sheet.${experimentId}`, readSheet);
  const [picked, setPicked] = useState<string | null>(null);
  const { sheets, sheetId } = useSheetToRun(experimentId, kept, picked);

  function choose(id: string): void {
    setPicked(id);
    keep(id);
  }
  if (sheetId === null)
    return (
      <div className={styles.scroll}>
        <EmptyState
          sentence={t('day.run.noSheet')}
          example={
            <ExampleTable
              columns={[
                [t('day.run.column.cue'), t('day.run.example.row')],
                [t('day.run.column.plan'), t('day.run.example.plan')],
                [t('day.run.column.expected'), t('day.run.example.expected')],
                [t('day.run.column.late'), t('day.run.example.late')],
              ]}
            />
          }
          action={
            <Button
              variant="primary"
              size="large"
              icon={ListOrdered}
              onClick={() => go(rowAddress(experimentId, 'programme', null))}
            >
              {t('day.run.toSheet')}
            </Button>
          }
        />
      </div>
    );
  return <RunBoard key={sheetId} experimentId={experimentId} sheetId={sheetId} sheets={sheets} onSheet={choose} />;
}
