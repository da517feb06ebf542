import { optionsOf } from '@shared/domain/survey/codes.ts';
import { LEFT_OPEN, readCount, talliedOptions } from '@shared/domain/survey/tally.ts';
import { oneMore, tallyFigures, tallyPlace } from '@shared/domain/survey/tally-entry.ts';
import type { Refused, TallyDraft } from '@shared/domain/survey/tally-entry.ts';
import type { Entity } from '@shared/entities/index.ts';
import { ErrorNote, runKey } from '@ui/index.ts';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../Followup.module.css';
import { tallyProblemText } from './tally-words.ts';

export interface TallyQuestionProps {
  readonly question: Entity<'surveyQuestion'>;
  /** Its place on the sheet, from 0. */
  readonly at: number;
  readonly draft: TallyDraft;
  /** What kept the pile from being stored, where it was this question. */
  readonly refused: Refused | null;
  readonly onCount: (place: string, text: string) => void;
  /** To the box before or after this one. */
  readonly onStep: (from: HTMLElement, by: 1 | -1) => void;
}

/** One question of the pile that is typed: a box for each answer, and what the boxes add up to. */
export function TallyQuestion({ question, at, draft, refused, onCount, onStep }: TallyQuestionProps) {
  const { t } = useTranslation();
  const id = useId();
  const title = `${at + 1}. ${question.text}`;
  const options = talliedOptions(question);
  if (options.length === 0)
    return (
      <div className={styles.entry}>
        <span className={styles.question}>{title}</span>
        <span className={styles.hint}>
          {t(question.kind === 'text' ? 'followup.survey.tally.words' : 'followup.survey.questions.noOptions')}
        </span>
      </div>
    );
  const named = optionsOf(question.options);
  const figures = tallyFigures(draft, question);
  const unread = options
    .map((option) => readCount(textOf(option)))
    .flatMap((read) => (read.ok ? [] : [read]))
    .at(0);
  // Marks of which there are fewer than papers may still be coming: that is told once the pile is to be stored.
  const sum = figures?.problem?.code === 'survey.tallyTooFew' ? null : (figures?.problem ?? null);
  const problem = unread ?? sum ?? refused;
  const noteId = `${id}-note`;
  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={noteId}
      className={styles.entry}
      data-answered={figures !== null || undefined}
    >
      <span id={`${id}-title`} className={styles.question}>
        {title}
      </span>
      <div className={styles.boxes}>
        {options.map((option) => {
          const place = tallyPlace(question.id, option);
          const text = textOf(option);
          return (
            <div key={option} className={styles.box}>
              <label htmlFor={`${id}-${option}`} className={styles.boxLabel}>
                {labelOf(option)}
              </label>
              <div className={styles.boxLine}>
                <input
                  id={`${id}-${option}`}
                  data-place={place}
                  className={styles.digit}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-invalid={!readCount(text).ok || refused?.place === place || undefined}
                  value={text}
                  onFocus={(event) => event.currentTarget.select()}
                  onChange={(event) => onCount(place, event.currentTarget.value)}
                  onKeyDown={(event) => press(event, place, text)}
                />
                <button
                  type="button"
                  tabIndex={-1}
                  aria-hidden
                  className={styles.choice}
                  onClick={() => onCount(place, oneMore(text))}
                >
                  +1
                </button>
              </div>
            </div>
          );
        })}
      </div>
      <span id={noteId}>
        {problem === null ? (
          <span className={styles.hint}>{figuresText()}</span>
        ) : (
          <ErrorNote>{tallyProblemText(t, problem.code, problem.params, question.text)}</ErrorNote>
        )}
      </span>
    </div>
  );

  function textOf(option: number): string {
    return draft.counts[tallyPlace(question.id, option)] ?? '';
  }
  function labelOf(option: number): string {
    if (option === LEFT_OPEN) return t('followup.survey.capture.noneShort');
    if (question.kind !== 'scale5') return `${option} ${named[option - 1] ?? ''}`.trim();
    const end = option === 1 ? 'low' : option === options.length ? 'high' : null;
    return end === null ? String(option) : `${option} ${t(`followup.survey.capture.scale.${end}`)}`;
  }
  function figuresText(): string {
    if (figures === null) return t('followup.survey.tally.notCounted');
    if (figures.open === null) return t('followup.survey.tally.papersFirst');
    return t('followup.survey.tally.figures', { n: figures.n, open: figures.open });
  }
  function press(event: KeyboardEvent<HTMLInputElement>, place: string, text: string): void {
    const box = event.currentTarget;
    const ran = runKey(event, {
      Enter: () => onStep(box, 1),
      ArrowDown: () => onStep(box, 1),
      ArrowUp: () => onStep(box, -1),
    });
    if (ran || event.ctrlKey || event.metaKey || event.altKey || event.key !== '+') return;
    event.preventDefault();
    onCount(place, oneMore(text));
  }
}
