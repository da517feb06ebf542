import { Button, Field, TextArea } from '@ui/index.ts';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommand, useLoaded } from '@app/lib/data.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

const GHOSTS = ['straw', 'seat', 'school'] as const;
const PARTS = ['claimedEffect', 'institutionDifficulty'] as const;

export interface QuestionTabProps {
  readonly experimentId: string;
  readonly topic: Topic;
}

/** 질문: from the claimed effect and the difficulty to one sentence; the same facts as on the overview (requirements A18–A25). */
export function QuestionTab({ experimentId, topic }: QuestionTabProps) {
  const { t } = useTranslation();
  const { experiment, brief } = useLoaded('experiment.detail', { experimentId });
  const edit = useCommand('experiment.edit');
  const editBrief = useCommand('experiment.editBrief');
  const chosen = topic.proposals.rows.find(({ state }) => state === 'selected');
  const { question } = experiment;
  const effect = brief.claimedEffect.trim();
  const difficulty = brief.institutionDifficulty.trim();
  const draft = t('topic.question.draft', { effect: bare(effect), difficulty: bare(difficulty) });
  const isOpen = effect === '' || difficulty === '';

  function store(text: string): Promise<unknown> {
    return edit.mutateAsync({ experimentId, patch: { question: text } });
  }
  return (
    <div className={styles.scroll}>
      <div className={styles.prose}>
        <p className={styles.quiet}>
          {chosen === undefined ? t('topic.question.noChosen') : t('topic.question.chosen', { title: chosen.title })}
        </p>
        {PARTS.map((name) => (
          <Field key={name} label={t(`overview.${name}`)}>
            <TextArea
              rows={2}
              value={brief[name]}
              onCommit={(text) => editBrief.mutateAsync({ experimentId, patch: { [name]: text } })}
            />
          </Field>
        ))}
        {chosen === undefined || chosen.issues.trim() === '' ? null : (
          <p className={styles.quiet}>{t('topic.question.issues', { issues: chosen.issues })}</p>
        )}
        <Field label={t('overview.question')} hint={t('topic.question.hint')}>
          <TextArea rows={2} value={question} onCommit={store} placeholder={t('topic.question.ghost.school')} />
        </Field>
        {isOpen ? (
          <p className={styles.quiet}>{t('topic.question.partsNeeded')}</p>
        ) : (
          <div className={styles.section}>
            <p>{t('topic.question.draftLabel')}</p>
            <p className={styles.ghost}>{draft}</p>
            <div className={styles.foot}>
              <Button changes icon={PenLine} disabled={draft === question} onClick={() => void store(draft)}>
                {t('topic.question.useDraft')}
              </Button>
            </div>
          </div>
        )}
        <div className={styles.section}>
          <p>{t('topic.question.samples')}</p>
          <ul className={styles.ghosts}>
            {GHOSTS.map((name) => (
              <li key={name} className={styles.ghost}>
                {t(`topic.question.ghost.${name}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The first sentence without its full stop: it stands inside another one. */
function bare(text: string): string {
  const [first = ''] = text.split('\n');
  return first.replace(/[.。]\s*$/u, '');
}
