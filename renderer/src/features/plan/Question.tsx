import { answerOf, boundValue, stateAfterText, stateOf } from '@shared/domain/plan-answers.ts';
import type { PlanState } from '@shared/domain/plan-answers.ts';
import type { PlanItem, PlanQuestion } from '@shared/domain/plan-worksheet.ts';
import { Badge, Button, runKey, TextArea, TextField } from '@ui/index.ts';
import { Ban, Clock } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keyText } from '@app/actions/key-text.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { BoundAnswer } from './BoundAnswer.tsx';
import styles from './Plan.module.css';
import { questionTitle, stateWord } from './question-words.ts';
import type { Plan } from './usePlan.ts';

export interface QuestionProps {
  readonly experimentId: string;
  readonly plan: Plan;
  readonly question: PlanQuestion<PlanItem>;
  /** The reason why it does not apply is being asked for. */
  readonly isAsking: boolean;
  readonly onCurrent: () => void;
  readonly onToggle: (state: 'later' | 'notApplicable') => void;
  readonly onAsked: () => void;
  readonly onNext: () => void;
}

const TONES = { open: 'plain', answered: 'ok', later: 'accent', notApplicable: 'done' } as const satisfies Record<
  PlanState,
  string
>;

/** One question: its example, its answer, and whether it is answered, put off or does not apply. Looking at it answers nothing. */
export function Question(props: QuestionProps) {
  const { experimentId, plan, question, isAsking, onCurrent, onToggle, onAsked, onNext } = props;
  const { t } = useTranslation();
  const today = useToday();
  /** Set while Ctrl+Enter commits: what is written then is an answer, whatever was said before. */
  const isAnswering = useRef(false);
  const { key, bound } = question;
  const title = questionTitle(key);
  const state = stateOf(plan.sheet, question);
  const row = plan.rowOf(key);
  const text = row?.text ?? '';
  const dueOn = answerOf(plan.sheet.answers, key)?.dueOn ?? null;
  const isLate = state === 'later' && dueOn !== null && dueOn < today;
  const isFilled = bound !== undefined && state === 'answered';

  function store(next: string): Promise<void> {
    const isAnswer = isAnswering.current && next.trim() !== '';
    isAnswering.current = false;
    return plan.answer(key, { text: next, state: isAnswer ? 'answered' : stateAfterText(row?.state ?? 'open', next) });
  }
  /** Leaving the text commits it; an unchanged one is only marked. */
  function answerAndGoOn(target: EventTarget): void {
    isAnswering.current = bound === undefined;
    if (target instanceof HTMLElement) target.blur();
    const isUnchanged = isAnswering.current;
    isAnswering.current = false;
    if (isUnchanged && text.trim() !== '' && state !== 'answered')
      void plan.answer(key, { state: 'answered', reason: '' });
    onNext();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (runKey(event, { 'Mod+Enter': () => answerAndGoOn(event.target) })) event.stopPropagation();
  }
  return (
    <section
      role="group"
      aria-label={title}
      data-field={key}
      data-state={state}
      className={styles.question}
      onFocusCapture={onCurrent}
      onKeyDownCapture={onKeyDown}
    >
      <div className={styles.head}>
        <h3>{title}</h3>
        <Badge tone={TONES[state]}>{stateWord(state)}</Badge>
        {isLate ? <Badge tone="late">{t('plan.lateBadge')}</Badge> : null}
        <span className={styles.marks}>
          <Button
            variant="quiet"
            size="small"
            changes
            icon={Clock}
            pressed={state === 'later'}
            disabled={isFilled}
            title={t('plan.laterHelp', { keys: keyText('Alt+l') })}
            onClick={() => onToggle('later')}
          >
            {t('plan.later')}
          </Button>
          <Button
            variant="quiet"
            size="small"
            changes
            icon={Ban}
            pressed={state === 'notApplicable'}
            disabled={isFilled}
            title={t('plan.notApplicableHelp', { keys: keyText('Alt+n') })}
            onClick={() => onToggle('notApplicable')}
          >
            {t('plan.notApplicable')}
          </Button>
        </span>
      </div>
      <p className={styles.example}>{t('plan.example', { text: t(`plan.examples.${key}`) })}</p>
      {isAsking ? (
        <TextField
          autoFocus
          label={t('plan.reason')}
          placeholder={t('plan.reasonPlaceholder')}
          value=""
          onEscape={onAsked}
          onCommit={(reason) => {
            onAsked();
            return reason.trim() === '' ? undefined : plan.answer(key, { state: 'notApplicable', reason });
          }}
        />
      ) : null}
      {state === 'notApplicable' && row !== undefined ? (
        <RecordForm
          table="planAnswer"
          row={row}
          groups={[{ fields: [{ name: 'reason' }] }]}
          onEdit={(patch) => plan.answer(key, patch)}
        />
      ) : null}
      {state === 'later' && row !== undefined ? (
        <div className={styles.beside}>
          <RecordForm
            table="planAnswer"
            row={row}
            groups={[{ fields: [{ name: 'byPersonId', references: plan.options }, { name: 'dueOn' }] }]}
            onEdit={(patch) => plan.answer(key, patch)}
          />
        </div>
      ) : null}
      {bound === undefined ? (
        <TextArea rows={2} label={title} placeholder={t('plan.answerPlaceholder')} value={text} onCommit={store} />
      ) : (
        <BoundAnswer
          experimentId={experimentId}
          bound={bound}
          title={title}
          value={boundValue(plan.sheet.bound, bound)}
          onStore={(value) => plan.store(bound, value)}
        />
      )}
    </section>
  );
}
