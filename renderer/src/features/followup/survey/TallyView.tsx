import { isMoreThanCame, returnedOf } from '@shared/domain/survey/survey-summary.ts';
import { readCount } from '@shared/domain/survey/tally.ts';
import { isRefused, readTally, SHEETS_PLACE } from '@shared/domain/survey/tally-entry.ts';
import type { Refused } from '@shared/domain/survey/tally-entry.ts';
import { Button, ErrorNote, NotStored, runKey, TextField, useIsReadOnly } from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { ReturnedLine } from './ReturnedLine.tsx';
import { TallyList } from './TallyList.tsx';
import { TallyQuestion } from './TallyQuestion.tsx';
import { tallyProblemText } from './tally-words.ts';
import type { TallyEntry } from './useTallyEntry.ts';

export interface TallyViewProps {
  readonly of: Followup;
  readonly entry: TallyEntry;
  readonly openRow: OpenRow;
}

interface Said {
  readonly tone: 'status' | 'refusal';
  readonly text: string;
}

/** 집계: how often each answer stands on a pile of papers that somebody counted by hand (rooms R11). */
export function TallyView({ of, entry, openRow }: TallyViewProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { draft } = entry;
  const questions = of.questions.rows;
  const tallies = of.tallies.rows;
  const corrected = tallies.findIndex((tally) => tally.id === draft.tallyId);
  const papers = readCount(draft.sheets);
  const list = <TallyList of={of} entry={entry} openRow={openRow} onCorrect={() => focus(SHEETS_PLACE)} />;
  if (isReadOnly) return <div className={styles.capture}>{list}</div>;

  function boxes(): readonly HTMLElement[] {
    return [...(fields.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  }
  function focus(place: string): void {
    boxes()
      .find((box) => box.dataset['place'] === place)
      ?.focus();
  }
  function step(from: HTMLElement, by: 1 | -1): void {
    const all = boxes();
    all[Math.max(0, Math.min(all.indexOf(from) + by, all.length - 1))]?.focus();
  }
  function touched(): void {
    setSaid(null);
    setRefused(null);
  }
  async function store(): Promise<void> {
    const read = readTally(draft, questions);
    if (isRefused(read)) {
      setSaid(null);
      setRefused(read);
      focus(read.place);
      return;
    }
    const word = corrected < 0 ? 'stored' : 'corrected';
    try {
      await entry.store(read);
      setSaid({ tone: 'status', text: t(`followup.survey.tally.${word}`, { count: read.sheets }) });
      setRefused(null);
      if (openRow.id !== null) openRow.open(null);
      focus(SHEETS_PLACE);
    } catch (error) {
      setSaid({ tone: 'refusal', text: failureText(error) });
    }
  }
  const sheetsProblem = papers.ok ? (refused?.place === SHEETS_PLACE ? refused : null) : papers;
  const others = tallies.filter((tally) => tally.id !== draft.tallyId);
  const withThis = [...others, { sheets: papers.ok ? (papers.value ?? 0) : 0 }];
  const { all } = returnedOf(of.sheets.rows.length, withThis);
  const isOver = papers.ok && papers.value !== null && isMoreThanCame(all, of.came);
  return (
    <div className={styles.capture}>
      <section
        aria-label={t('followup.survey.tally.title')}
        className={styles.sheet}
        onKeyDown={(event) => runKey(event, { F2: () => noteField.current?.focus(), 'Mod+Enter': () => void store() })}
      >
        <h2 className={styles.sheetTitle}>
          {corrected < 0
            ? t('followup.survey.tally.title')
            : t('followup.survey.tally.correcting', { at: corrected + 1 })}
        </h2>
        <p className={styles.quiet}>
          {t('followup.survey.tally.how')} {t('followup.survey.tally.keys')}
        </p>
        {entry.isWaiting ? <p className={styles.quiet}>{t('followup.survey.tally.waiting')}</p> : null}
        {/* Above the boxes: there the focus goes, however many questions follow. */}
        <p role={said?.tone === 'refusal' ? 'alert' : 'status'} className={styles.said} data-tone={said?.tone}>
          {said?.text}
        </p>
        {refused?.code === 'tally.nothing' ? (
          <ErrorNote>{tallyProblemText(t, refused.code, refused.params, '')}</ErrorNote>
        ) : null}
        <div ref={fields} className={styles.entries}>
          <div className={styles.entry} data-answered={draft.sheets !== '' || undefined}>
            <label htmlFor={`${id}-sheets`} className={styles.question}>
              {t('followup.survey.tally.sheets')}
            </label>
            <div className={styles.digits}>
              <input
                id={`${id}-sheets`}
                data-place={SHEETS_PLACE}
                className={styles.digit}
                inputMode="numeric"
                autoComplete="off"
                aria-describedby={`${id}-papers`}
                aria-invalid={sheetsProblem !== null || undefined}
                value={draft.sheets}
                onFocus={(event) => event.currentTarget.select()}
                onChange={(event) => {
                  touched();
                  entry.change({ sheets: event.currentTarget.value });
                }}
                onKeyDown={(event) => {
                  const box = event.currentTarget;
                  runKey(event, { Enter: () => step(box, 1), ArrowDown: () => step(box, 1) });
                }}
              />
              <span className={styles.hint}>{t('followup.survey.capture.sheets')}</span>
            </div>
            <span id={`${id}-papers`}>
              {sheetsProblem === null ? null : (
                <ErrorNote>{tallyProblemText(t, sheetsProblem.code, sheetsProblem.params, '')}</ErrorNote>
              )}
            </span>
            <p role="status" className={styles.warning}>
              {isOver ? t('followup.survey.tally.over', { all, heads: of.came }) : null}
            </p>
          </div>
          {questions.map((question, at) => (
            <TallyQuestion
              key={question.id}
              question={question}
              at={at}
              draft={draft}
              refused={refused?.questionId === question.id ? refused : null}
              onCount={(place, text) => {
                touched();
                entry.setCount(place, text);
              }}
              onStep={step}
            />
          ))}
          <NotStored>
            <div className={styles.foot}>
              <Button variant="primary" icon={Check} data-place="store" onClick={() => void store()}>
                {t(corrected < 0 ? 'followup.survey.tally.store' : 'followup.survey.capture.storeThis')}
              </Button>
              {corrected < 0 ? null : (
                <Button
                  variant="quiet"
                  onClick={() => {
                    touched();
                    entry.clear();
                  }}
                >
                  {t('followup.survey.capture.cancel')}
                </Button>
              )}
              <TextField
                ref={noteField}
                label={t('followup.survey.tally.note')}
                placeholder={t('followup.survey.tally.noteHint')}
                value={draft.note}
                onCommit={(note) => entry.change({ note })}
                onDraft={(note) => entry.change({ note })}
                onEnter={() => void store()}
                className={styles.grow}
              />
            </div>
          </NotStored>
        </div>
      </section>
      <aside className={styles.beside}>
        <ReturnedLine of={of} />
        {list}
      </aside>
    </div>
  );
}
