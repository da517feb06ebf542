import { goingOn, upcoming } from '@shared/domain/day/press.ts';
import type { WhatIf } from '@shared/domain/day/forecast.ts';
import { Banner, Button, ConfirmDialog, Menu, Select, useIsReadOnly, useToast } from '@ui/index.ts';
import type { KeyLike } from '@ui/index.ts';
import { Ellipsis, MonitorUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import type { Action } from '@app/actions/action.ts';
import { menuItemOf } from '@app/actions/action.ts';
import { useActions } from '@app/actions/useActions.ts';
import { forecastOf, presentOf, RUN_TICK, useDayOfSheet, useDayWords } from '@app/day/index.ts';
import { callHost } from '@app/lib/api.ts';
import { useNow } from '@app/lib/useNow.ts';
import styles from '../Day.module.css';
import { ForecastTable } from './ForecastTable.tsx';
import { NowPanel } from './NowPanel.tsx';
import { OutdatedPrints } from './OutdatedPrints.tsx';
import { SpeakerTimer } from './SpeakerTimer.tsx';
import { usePresses } from './usePresses.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';

export interface RunBoardProps {
  readonly experimentId: string;
  readonly sheetId: string;
  readonly sheets: readonly { readonly id: string; readonly title: string }[];
  readonly onSheet: (sheetId: string) => void;
}

/** More minutes early than this are asked about. */
const EARLY = 2;

interface Question {
  readonly minutes: number;
  /** What follows from going on. */
  readonly about: string;
  readonly go: () => void;
}

const CONTROLS = [
  'button:not([role=tab][aria-selected=true])',
  'a',
  'input',
  'textarea',
  'select',
  'summary',
  '[role=option]',
  '[role=menu]',
  '[role=menuitem]',
].join(', ');

/** A key of a control is that control's own: Space on a button presses the button. A key that is held down is one press. */
function byKey(event: KeyLike | undefined, press: () => void): false | void {
  if (document.activeElement?.matches(CONTROLS) === true) return false;
  if (event?.repeat !== true) press();
}

/** The running of one sheet: what is on and what comes, the forecast of every row, and the presses. */
export function RunBoard({ experimentId, sheetId, sheets, onSheet }: RunBoardProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const toast = useToast();
  const now = useNow(RUN_TICK);
  const of = presentOf(useDayOfSheet(experimentId, sheetId), now);
  const words = useDayWords(of);
  const press = usePresses(experimentId, of);
  const focus = useRef<HTMLDivElement>(null);
  const [whatIf, setWhatIf] = useState<WhatIf | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const day = forecastOf(of, now);
  const shown = whatIf === null ? day : forecastOf(of, now, whatIf);
  const nextId = upcoming(day.plan, of.records);
  const going = goingOn(of.records);
  const isHeld = going.some(({ heldAt }) => heldAt !== null);

  /** Asks first where it would be more than two minutes early. */
  function early(cueId: string | null, go: () => void): void {
    const rows = new Map(day.forecast.rows.map((row) => [row.id, row]));
    const next = cueId === null ? undefined : rows.get(cueId);
    const expected = next?.start ?? Math.max(day.now, ...going.map((one) => rows.get(one.cueId ?? '')?.end ?? 0));
    const left = expected - day.now;
    const about = cueId === null ? t('day.run.early.aboutEnd') : t('day.run.early.about', { title: words.cue(cueId) });
    if (left > EARLY && Number.isFinite(left)) setQuestion({ minutes: Math.floor(left), about, go });
    else go();
  }
  function step(): void {
    focus.current?.focus();
    if (day.state === 'running') early(nextId, () => press.next());
    else early(day.plan[0]?.id ?? null, press.start);
  }
  async function writePlan(): Promise<void> {
    const changed = await press.writePlan();
    if (changed !== null)
      toast({
        text: changed === 0 ? t('day.run.planSame') : t('day.run.planWritten', { count: changed }),
        tone: 'done',
      });
  }
  const isRunning = day.state === 'running' && !isReadOnly;
  const actions: readonly Action[] = [
    {
      id: 'day.next',
      label: day.state === 'running' ? t(nextId === null ? 'day.run.nextLast' : 'day.run.next') : t('day.run.start'),
      keys: ['Space'],
      changes: true,
      when: () => !isReadOnly && day.state !== 'ended',
      perform: (_on, event) => byKey(event, step),
    },
    {
      id: 'day.skip',
      label: t('day.run.skip'),
      keys: ['s'],
      changes: true,
      when: () => isRunning && nextId !== null,
      perform: (_on, event) =>
        byKey(event, () => {
          if (nextId !== null) press.skip(nextId);
        }),
    },
    {
      id: 'day.hold',
      label: t(isHeld ? 'day.run.goOn' : 'day.run.hold'),
      keys: ['h'],
      changes: true,
      when: () => isRunning && going.length > 0,
      perform: (_on, event) => byKey(event, press.hold),
    },
  ];
  const others: readonly Action[] = [
    { id: 'day.undo', label: t('day.run.undo'), changes: true, when: () => of.run !== null, perform: press.undo },
    {
      id: 'day.writePlan',
      label: t('day.run.writePlan'),
      changes: true,
      when: () => isRunning,
      perform: () => void writePlan(),
    },
    { id: 'day.end', label: t('day.run.end'), changes: true, when: () => isRunning, perform: press.end },
  ];
  useActions(t('day.keys.run'), actions);
  return (
    <div className={styles.board}>
      <div className={styles.side}>
        <div className={styles.tools}>
          {sheets.length < 2 ? null : (
            <Select
              label={t('day.run.sheet')}
              value={sheetId}
              options={sheets.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={onSheet}
            />
          )}
          <Button
            icon={MonitorUp}
            onClick={() => void callHost('host.openBigScreen', { experimentId, sheetId }).catch(reportFailure)}
          >
            {t('day.run.big')}
          </Button>
          <Menu align="end" items={others.map((action) => menuItemOf(action, undefined))}>
            <Button variant="quiet" icon={Ellipsis}>
              {t('day.run.menu')}
            </Button>
          </Menu>
        </div>
        <div ref={focus} tabIndex={-1} className={styles.focus}>
          <NowPanel
            of={of}
            day={day}
            words={words}
            nextId={nextId}
            actions={actions}
            onStep={step}
            onAgain={press.start}
            isBusy={press.isBusy}
          />
        </div>
        <SpeakerTimer experimentId={experimentId} now={now} />
        <WhatIfPanel day={day} words={words} whatIf={whatIf} onChange={setWhatIf} />
        <OutdatedPrints experimentId={experimentId} />
      </div>
      <div className={styles.main}>
        <div className={styles.notices}>
          {whatIf === null ? null : <Banner title={t('day.run.whatIf.shown')} />}
          {shown.issues.map((issue) => {
            const { title, remedy } = words.issue(issue);
            return <Banner key={title} tone="warn" title={title} remedy={remedy} />;
          })}
        </div>
        <ForecastTable experimentId={experimentId} of={of} day={shown} words={words} press={press} onJump={early} />
      </div>
      <ConfirmDialog
        open={question !== null}
        onOpenChange={(open) => {
          if (!open) setQuestion(null);
        }}
        tone="primary"
        title={t('day.run.early.title', { count: question?.minutes ?? 0 })}
        description={question?.about ?? ''}
        confirmLabel={t('day.run.early.yes')}
        cancelLabel={t('day.run.early.no')}
        onConfirm={() => {
          question?.go();
          setQuestion(null);
        }}
      />
    </div>
  );
}
