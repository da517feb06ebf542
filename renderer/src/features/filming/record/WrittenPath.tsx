import { WRITTEN_STEPS, writtenPath } from '@shared/domain/filming/record-form.ts';
import type { WrittenStep } from '@shared/domain/filming/record-form.ts';
import { Button } from '@ui/index.ts';
import { Check, Circle, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useData, useStepCommand } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Filming.module.css';
import type { FilmingTab } from '../tab-of-row.ts';
import type { Filming } from '../useFilming.ts';

/** Where a step is done; the cards stand on the board. */
const PLACE: Readonly<Record<Exclude<WrittenStep, 'tasks'>, FilmingTab>> = {
  people: 'interviews',
  questions: 'interviews',
  answers: 'interviews',
  text: 'deliverables',
  image: 'deliverables',
};

const TASKS = [
  { name: 'ask', stage: 'prepare', offsetDays: -21 },
  { name: 'note', stage: 'run', offsetDays: 0 },
  { name: 'design', stage: 'followup', offsetDays: 10 },
  { name: 'check', stage: 'followup', offsetDays: 14 },
] as const;

export interface WrittenPathProps {
  readonly of: Filming;
  readonly onShow: (tab: FilmingTab) => void;
}

/** The full way of a record without a camera, with the cards and deliverables of its own (requirements C56). */
export function WrittenPath({ of, onShow }: WrittenPathProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const undoToast = useUndoToast();
  const { experimentId, brief, interviews, deliverables } = of;
  const { data: board } = useData('board.get', { experimentId });
  const { mutateAsync: begin, isPending } = useStepCommand('filming.beginWritten');
  const cards = board?.cards ?? [];
  const path = writtenPath({ tasks: cards, interviews: interviews.rows, deliverables: deliverables.rows });

  async function take(): Promise<void> {
    const { output, step } = await begin({
      experimentId,
      tasks: TASKS.map(({ name, ...when }) => ({
        ...when,
        title: t(`filming.written.tasks.${name}`),
        notes: t(`filming.written.tasks.${name}Notes`),
      })),
      deliverables: [
        { kind: 'writtenInterview', title: t('filming.written.deliverables.text') },
        { kind: 'imageDesign', title: t('filming.written.deliverables.image') },
      ],
    });
    undoToast(t('filming.written.made', { count: output.taskIds.length }), step);
  }
  return (
    <section aria-label={t('filming.written.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('filming.written.title')}</h2>
      <p className={styles.quiet}>{t('filming.written.about')}</p>
      {brief.recordWritten ? (
        <ol className={styles.steps}>
          {WRITTEN_STEPS.map((step) => (
            <li key={step} data-done={path[step] || undefined}>
              {path[step] ? <Check size={16} aria-hidden /> : <Circle size={16} aria-hidden />}
              <button
                type="button"
                className={styles.link}
                onClick={() => (step === 'tasks' ? go(rowAddress(experimentId, 'board', null)) : onShow(PLACE[step]))}
              >
                {t(`filming.written.step.${step}`)}
              </button>
              <span className={styles.quiet}>{t(path[step] ? 'filming.written.done' : 'filming.written.open')}</span>
            </li>
          ))}
        </ol>
      ) : null}
      {path.tasks && brief.recordWritten ? null : (
        <div className={styles.act}>
          <Button changes icon={PencilLine} loading={isPending} onClick={() => void take()}>
            {t('filming.written.begin')}
          </Button>
          <span className={styles.quiet}>{t('filming.written.beginHint')}</span>
        </div>
      )}
    </section>
  );
}
