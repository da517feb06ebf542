import { formatPlainDate, seoulDate } from '@shared/domain/civil-date.ts';
import type { GateResult } from '@shared/domain/gates.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { Button, Popover } from '@ui/index.ts';
import { DoorClosed, DoorOpen, Flag } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { useCommand } from '@app/lib/data.ts';
import styles from './Gates.module.css';
import { MissingList } from './MissingList.tsx';

export interface GateMarkProps {
  readonly experimentId: string;
  readonly stage: Stage;
  readonly gate: GateResult;
  readonly cardOf: (source: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}

const MARKS = { passed: DoorOpen, open: DoorClosed, overruled: Flag } as const;

/** The state of a stage's gate on the column head; opens what it misses, and takes an overrule back. */
export function GateMark({ experimentId, stage, gate, cardOf, onOpen }: GateMarkProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const reinstate = useCommand('gate.reinstate');
  const required = gate.missing.filter(({ severity }) => severity === 'required').length;
  const date = gate.override === null ? '' : formatPlainDate(seoulDate(gate.override.at), locale);
  const state =
    gate.state === 'passed'
      ? t('board.gateMark.passed')
      : gate.state === 'open'
        ? t('board.gateMark.open', { count: required })
        : t('board.gateMark.overruled', { date });
  const name = t(`shell.stage.${stage}`);
  const Mark = MARKS[gate.state];
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={t('gate.title', { stage: name })}
      trigger={
        <button
          type="button"
          className={styles.mark}
          data-state-of-gate={gate.state}
          aria-label={t('board.gateMark.label', { stage: name, state })}
        >
          <Mark size={13} aria-hidden />
          {state}
        </button>
      }
    >
      <div className={styles.sheet}>
        <h3>{t('gate.title', { stage: name })}</h3>
        {gate.override === null ? null : (
          <div className={styles.override}>
            <p>{t('gate.overruledOn', { date, reason: gate.override.reason })}</p>
            <Button
              size="small"
              changes
              onClick={() => {
                setOpen(false);
                reinstate.mutate({ experimentId, stage });
              }}
            >
              {t('gate.reinstate')}
            </Button>
          </div>
        )}
        <MissingList
          experimentId={experimentId}
          missing={gate.missing}
          cardOf={cardOf}
          onOpen={(id) => {
            setOpen(false);
            onOpen(id);
          }}
        />
      </div>
    </Popover>
  );
}
