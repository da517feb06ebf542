import { choicesOf, optionsOf } from '@shared/domain/survey/codes.ts';
import { keyDigit, NOTHING_ENTERED } from '@shared/domain/survey/sheet-entry.ts';
import type { EnteredAnswer } from '@shared/domain/survey/sheet-entry.ts';
import { pickedDigits } from '@shared/domain/survey/survey-summary.ts';
import type { Entity } from '@shared/entities/index.ts';
import { ErrorNote, runKey } from '@ui/index.ts';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../Followup.module.css';

export interface QuestionEntryProps {
  readonly question: Entity<'surveyQuestion'>;
  /** Its place on the sheet, from 0. */
  readonly place: number;
  readonly answer: EnteredAnswer;
  readonly onAnswer: (answer: EnteredAnswer) => void;
  readonly onGoTo: (place: number) => void;
  readonly onStore: () => void;
}

/** One question of the sheet that is keyed in: a box for the digit, or for words. */
export function QuestionEntry(props: QuestionEntryProps) {
  const { question, place, answer } = props;
  const label = `${place + 1}. ${question.text}`;
  return (
    <div
      className={styles.entry}
      data-answered={answer.picked !== '' || answer.text !== '' || answer.isNone || undefined}
    >
      {question.kind === 'text' ? <WordsEntry {...props} label={label} /> : <DigitEntry {...props} label={label} />}
    </div>
  );
}

interface EntryProps extends QuestionEntryProps {
  readonly label: string;
}

function DigitEntry({ question, place, answer, onAnswer, onGoTo, onStore, label }: EntryProps) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const hintId = useId();
  const marked = pickedDigits(answer.picked);
  const options = question.kind === 'scale5' ? [] : optionsOf(question.options);
  const choices = choicesOf(question);

  function key(digit: number): void {
    const keyed = keyDigit(question, answer, digit);
    if ('refused' in keyed) {
      setRefusal(t('followup.survey.capture.refused', { most: keyed.refused.most }));
      return;
    }
    setRefusal(null);
    onAnswer(keyed.answer);
    if (keyed.isDone) onGoTo(place + 1);
  }
  /** What an input method or a paste brings; a digit by itself is taken as a key. */
  function type(text: string): void {
    const last = [...text.trim()].at(-1) ?? '';
    if (last === '') return;
    if (/^[0-9]$/.test(last)) key(Number(last));
    else setRefusal(t('followup.survey.capture.notDigit'));
  }
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const ran = runKey(event, {
      Enter: onStore,
      ArrowDown: () => onGoTo(place + 1),
      ArrowUp: () => onGoTo(place - 1),
      Backspace: () => {
        setRefusal(null);
        if (answer.picked === '' && !answer.isNone) onGoTo(place - 1);
        else onAnswer(NOTHING_ENTERED);
      },
    });
    if (ran || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    event.preventDefault();
    key(Number(event.key));
  }
  return (
    <>
      <label className={styles.question} htmlFor={`${hintId}-box`}>
        {label}
      </label>
      <div className={styles.digits}>
        <input
          id={`${hintId}-box`}
          data-place=""
          className={styles.digit}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={hintId}
          aria-invalid={refusal !== null || undefined}
          value={answer.isNone ? '0' : answer.picked}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setRefusal(null)}
          onKeyDown={press}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <div className={styles.choices} aria-hidden>
          {Array.from({ length: choices }, (_, at) => (
            <button
              key={at}
              type="button"
              tabIndex={-1}
              className={styles.choice}
              data-on={marked.includes(at + 1) || undefined}
              onClick={() => key(at + 1)}
            >
              {at + 1} {options[at] ?? ''}
            </button>
          ))}
          <button
            type="button"
            tabIndex={-1}
            className={styles.choice}
            data-on={answer.isNone || undefined}
            onClick={() => key(0)}
          >
            {t('followup.survey.capture.noneShort')}
          </button>
        </div>
        <span id={hintId} className={styles.hint}>
          {hint()}
        </span>
      </div>
      {refusal === null ? null : <ErrorNote>{refusal}</ErrorNote>}
    </>
  );

  function hint(): string {
    if (question.kind === 'multi') return t('followup.survey.capture.multi');
    if (question.kind === 'choice') return '';
    const { low, high } = {
      low: t('followup.survey.capture.scale.low'),
      high: t('followup.survey.capture.scale.high'),
    };
    return `1 ${low} – ${choices} ${high}`;
  }
}

function WordsEntry({ answer, onAnswer, onStore, label }: EntryProps) {
  const boxId = useId();
  return (
    <>
      <label className={styles.question} htmlFor={boxId}>
        {label}
      </label>
      <textarea
        id={boxId}
        data-place=""
        rows={1}
        className={styles.words}
        value={answer.text}
        spellCheck={false}
        onChange={(event) => onAnswer({ ...NOTHING_ENTERED, text: event.currentTarget.value })}
        onKeyDown={(event) => runKey(event, { Enter: onStore })}
      />
    </>
  );
}
