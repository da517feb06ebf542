import { nextNumber } from '@shared/domain/survey/sheet-entry.ts';
import { SHEET_SOURCES } from '@shared/domain/survey/codes.ts';
import {
  Button,
  Field,
  NotStored,
  NumberField,
  runKey,
  SegmentedControl,
  TextField,
  useIsReadOnly,
} from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { choiceOptions } from '@app/i18n/field-words.ts';
import { usePreference } from '@app/lib/preferences.ts';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { QuestionEntry } from './QuestionEntry.tsx';
import { ReturnedLine } from './ReturnedLine.tsx';
import { SheetList } from './SheetList.tsx';
import type { Capture } from './useCapture.ts';

export interface CaptureViewProps {
  readonly of: Followup;
  readonly capture: Capture;
  readonly openRow: OpenRow;
}

interface Said {
  readonly tone: 'status' | 'refusal';
  readonly text: string;
}

function readStack(stored: unknown): number {
  return typeof stored === 'number' && stored > 0 ? stored : 0;
}

/** 입력: a paper sheet at a time, by digits alone; the focus moves by itself (requirements E08). */
export function CaptureView({ of, capture, openRow }: CaptureViewProps) {
  const { t } = useTranslation();
  const words = useNumberWords();
  const isReadOnly = useIsReadOnly();
  const [stack, setStack] = usePreference(`followup.stack.${of.experimentId}`, readStack);
  const [said, setSaid] = useState<Said | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const { entry } = capture;
  const sheets = of.sheets.rows;
  const corrected = sheets.find(({ id }) => id === entry.sheetId);
  const number = corrected?.number ?? nextNumber(sheets);
  const at = sheets.length + 1;

  /** Goes to a question by its place; after the last one to the button that stores. */
  function focus(place: number): void {
    const places = fields.current?.querySelectorAll<HTMLElement>('[data-place]');
    places?.[Math.max(0, Math.min(place, places.length - 1))]?.focus();
  }
  async function store(): Promise<void> {
    if (!capture.isTouched) {
      setSaid({ tone: 'refusal', text: t('followup.survey.capture.emptySheet') });
      focus(0);
      return;
    }
    const wasCorrected = corrected !== undefined;
    try {
      const stored = await capture.store();
      const word = wasCorrected ? 'corrected' : 'stored';
      setSaid({ tone: 'status', text: t(`followup.survey.capture.${word}`, { number: stored }) });
      if (openRow.id !== null) openRow.open(null);
      focus(0);
    } catch (error) {
      setSaid({ tone: 'refusal', text: failureText(error) });
    }
  }
  const list = <SheetList of={of} capture={capture} openRow={openRow} onCorrect={() => focus(0)} />;
  if (isReadOnly) return <div className={styles.capture}>{list}</div>;
  return (
    <div className={styles.capture}>
      <section
        aria-label={t('followup.survey.capture.title')}
        className={styles.sheet}
        onKeyDown={(event) => runKey(event, { F2: () => noteField.current?.focus() })}
      >
        <header className={styles.sheetHead}>
          <h2 className={styles.sheetTitle}>
            {corrected === undefined
              ? t(stack > 0 ? 'followup.survey.capture.nextOf' : 'followup.survey.capture.next', { all: stack, at })
              : t('followup.survey.capture.correcting', { number })}
          </h2>
          <span className={styles.number} aria-hidden>
            {number}
          </span>
        </header>
        <p className={styles.quiet}>
          {t('followup.survey.capture.writeNumber', { number })} {t('followup.survey.capture.keys')}
        </p>
        {capture.isWaiting ? <p className={styles.quiet}>{t('followup.survey.capture.waiting')}</p> : null}
        <div ref={fields} className={styles.entries}>
          {of.questions.rows.map((question, place) => (
            <QuestionEntry
              key={question.id}
              question={question}
              place={place}
              answer={capture.answerOf(question.id)}
              onAnswer={(answer) => {
                setSaid(null);
                capture.answer(question.id, answer);
              }}
              onGoTo={focus}
              onStore={() => void store()}
            />
          ))}
          <NotStored>
            <div className={styles.foot}>
              <Button variant="primary" icon={Check} data-place="" onClick={() => void store()}>
                {t(corrected === undefined ? 'followup.survey.capture.store' : 'followup.survey.capture.storeThis')}
              </Button>
              {corrected === undefined ? null : (
                <Button variant="quiet" onClick={capture.clear}>
                  {t('followup.survey.capture.cancel')}
                </Button>
              )}
              <TextField
                ref={noteField}
                label={t('followup.survey.capture.note')}
                placeholder={t('followup.survey.capture.noteHint')}
                value={entry.note}
                onCommit={capture.setNote}
                onDraft={capture.setNote}
                onEnter={() => void store()}
                className={styles.grow}
              />
            </div>
          </NotStored>
          <p role={said?.tone === 'refusal' ? 'alert' : 'status'} className={styles.said} data-tone={said?.tone}>
            {said?.text}
          </p>
        </div>
      </section>
      <aside className={styles.beside}>
        <ReturnedLine of={of} />
        <NotStored>
          <div className={styles.foot}>
            <Field label={t('followup.survey.capture.stack')} layout="stacked">
              <NumberField
                value={stack === 0 ? null : stack}
                words={words}
                min={0}
                max={100_000}
                unit={t('followup.survey.capture.sheets')}
                onCommit={(value) => setStack(value ?? 0)}
              />
            </Field>
            <SegmentedControl
              label={t('followup.survey.capture.source')}
              value={entry.source}
              segments={choiceOptions('surveySheet', 'source').flatMap(({ value, label }) => {
                const source = SHEET_SOURCES.find((one) => one === value);
                return source === undefined ? [] : [{ value: source, label }];
              })}
              onChange={capture.setSource}
            />
          </div>
        </NotStored>
        {list}
      </aside>
    </div>
  );
}
