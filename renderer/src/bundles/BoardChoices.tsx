import type { ForeignChoices, ForeignPreview } from '@shared/contract/foreign.contract.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import type { Area, Stage, TaskStatus } from '@shared/domain/stage.ts';
import { Field, Select } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Bundles.module.css';

export interface ChoicesProps {
  readonly preview: ForeignPreview;
  readonly choices: ForeignChoices;
  readonly onChange: (choices: ForeignChoices) => void;
}

const NONE = 'none';

/** What the lists and the labels of a board mean here. */
export function BoardChoices({ preview, choices, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const areas = AREAS.map((value) => ({ value, label: t(`shell.area.${value}`) }));
  const stages = [
    ...STAGES.map((value) => ({ value, label: t(`shell.stage.${value}`) })),
    { value: NONE, label: t('bundle.foreign.leaveList') } as const,
  ];
  const statuses = TASK_STATUSES.map((value) => ({ value, label: t(`board.status.${value}`) }));

  function setList(id: string, stage: Stage | null, status: TaskStatus) {
    onChange({ ...choices, lists: { ...choices.lists, [id]: { stage, status } } });
  }
  function setLabel(id: string, area: Area | null) {
    onChange({ ...choices, labels: { ...choices.labels, [id]: area } });
  }

  return (
    <>
      <section className={styles.stack} aria-label={t('bundle.foreign.lists')}>
        <h3 className={styles.heading}>{t('bundle.foreign.lists')}</h3>
        {preview.lists.map(({ id, name, cards, stage, status }) => (
          <div key={id} className={styles.meaning}>
            <span>{t('bundle.foreign.named', { name, count: cards })}</span>
            <Select
              label={t('bundle.foreign.stageOf', { name })}
              value={stage ?? NONE}
              options={stages}
              onChange={(value) => setList(id, value === NONE ? null : value, status)}
            />
            <Select
              label={t('bundle.foreign.statusOf', { name })}
              value={status}
              options={statuses}
              disabled={stage === null}
              onChange={(value) => setList(id, stage, value)}
            />
          </div>
        ))}
      </section>
      {preview.labels.length === 0 ? null : (
        <section className={styles.stack} aria-label={t('bundle.foreign.labels')}>
          <h3 className={styles.heading}>{t('bundle.foreign.labels')}</h3>
          {preview.labels.map(({ id, name, cards, area }) => (
            <div key={id} className={styles.meaning}>
              <span>{t('bundle.foreign.named', { name: name || t('bundle.foreign.nameless'), count: cards })}</span>
              <Select
                label={t('bundle.foreign.areaOf', { name: name || t('bundle.foreign.nameless') })}
                value={area ?? NONE}
                options={[...areas, { value: NONE, label: t('bundle.foreign.toNote') }]}
                onChange={(value) => setLabel(id, value === NONE ? null : value)}
              />
            </div>
          ))}
        </section>
      )}
      <Field label={t('bundle.foreign.otherArea')}>
        <Select
          label={t('bundle.foreign.otherArea')}
          value={choices.area}
          options={areas}
          onChange={(area) => onChange({ ...choices, area })}
        />
      </Field>
    </>
  );
}
