import { scaleOf } from '@shared/domain/topic-scoring.ts';
import {
  Checkbox,
  EmptyState,
  ExampleTable,
  Button,
  NumberField,
  Select,
  TextArea,
  TextField,
  useIsReadOnly,
} from '@ui/index.ts';
import { Columns2, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { Comparison } from '@app/records/Comparison.tsx';
import { pointsText, reachedText } from '../method-text.ts';
import { mustRows } from '../must-rows.tsx';
import { isOfRaters, rate } from '../rate.ts';
import { ScoreNotes } from '../scoring/ScoreNotes.tsx';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

/** 방향 비교: ways of taking the topic to the public, side by side (requirements M04–M14, B38). */
export function DirectionsTab({ topic }: { readonly topic: Topic }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const isReadOnly = useIsReadOnly();
  const { directions, ratings, ofDirections: scores } = topic;
  const edit = (id: string, patch: Parameters<typeof directions.edit>[0][number]['patch']) =>
    directions.edit([{ id, patch }]);
  const add = (title: string) => directions.add([{ title }], null);
  const rowOf = (id: string) => directions.rows.find((row) => row.id === id);
  const isOther =
    directions.rows.some(({ isChosen }) => isChosen) && directions.rows.some(({ isProposed }) => isProposed);

  if (directions.rows.length === 0) {
    return (
      <EmptyState
        sentence={t('topic.directions.empty')}
        example={
          <ExampleTable
            columns={(['title', 'type', 'traits'] as const).map((name) => [
              columnTitle('direction', name),
              t(`topic.directions.example.${name}`),
            ])}
          />
        }
        action={
          <Button
            variant="primary"
            size="large"
            changes
            icon={Columns2}
            onClick={() =>
              void directions.add(
                [
                  { title: t('topic.directions.first'), type: 'experiment' },
                  { title: t('topic.directions.second'), type: 'proCon' },
                ],
                null,
              )
            }
          >
            {t('topic.directions.begin')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.scroll}>
      {scores.scored.length === 0 ? null : (
        <ScoreNotes topic={topic} scores={scores} titleOf={(id) => rowOf(id)?.title ?? ''} />
      )}
      <Comparison
        label={t('topic.directions.title')}
        corner={t('topic.directions.corner')}
        candidates={directions.rows.map(({ id, title, isChosen, isProposed, reason }) => ({
          id,
          title,
          isChosen,
          reason,
          issue:
            isChosen && !isProposed && isOther && reason.trim() === '' ? t('topic.directions.reasonNeeded') : undefined,
        }))}
        groups={[
          {
            id: 'facts',
            label: t('topic.directions.facts'),
            rows: [
              {
                id: 'title',
                title: columnTitle('direction', 'title'),
                render: (id) => (
                  <TextField
                    label={columnTitle('direction', 'title')}
                    value={rowOf(id)?.title ?? ''}
                    onCommit={(title) => (title.trim() === '' ? undefined : edit(id, { title }))}
                  />
                ),
              },
              {
                id: 'type',
                title: columnTitle('direction', 'type'),
                render: (id) => (
                  <Select
                    label={columnTitle('direction', 'type')}
                    value={rowOf(id)?.type ?? 'experiment'}
                    options={choiceOptions('direction', 'type')}
                    onChange={(type) => void edit(id, { type: type as 'experiment' })}
                  />
                ),
              },
              {
                id: 'traits',
                title: columnTitle('direction', 'traits'),
                render: (id) => (
                  <TextArea
                    rows={3}
                    label={columnTitle('direction', 'traits')}
                    value={rowOf(id)?.traits ?? ''}
                    onCommit={(traits) => edit(id, { traits })}
                  />
                ),
              },
              {
                id: 'isProposed',
                title: columnTitle('direction', 'isProposed'),
                render: (id) => (
                  <Checkbox
                    checked={rowOf(id)?.isProposed === true}
                    onChange={(isProposed) => void edit(id, { isProposed })}
                  >
                    {t('topic.directions.proposed')}
                  </Checkbox>
                ),
              },
            ],
          },
          {
            id: 'musts',
            label: t('topic.compare.musts'),
            rows: mustRows({ topic, subject: 'direction', titleOf: (id) => rowOf(id)?.title ?? '' }),
          },
          {
            id: 'scored',
            label: t('topic.compare.scored'),
            rows: [...scores.scored, ...scores.shownOnly].map((criterion) => {
              const { low, high } = scaleOf(criterion);
              return {
                id: criterion.id,
                title: criterion.title,
                hint: criterion.isShownOnly
                  ? t('topic.compare.shownOnly')
                  : t('topic.compare.weight', { weight: criterion.weight, low, high }),
                render: (id: string) =>
                  isOfRaters(ratings.rows, { criterionId: criterion.id, candidateId: id }) ? (
                    t('topic.directions.mean', {
                      mean: reachedText(criterion, scores.reached(criterion.id, id)),
                      count: scores.ratings(criterion.id, id).counted,
                    })
                  ) : (
                    <NumberField
                      label={`${criterion.title}, ${rowOf(id)?.title ?? ''}`}
                      words={numbers}
                      min={low}
                      max={high}
                      className={styles.number}
                      value={scores.reached(criterion.id, id)}
                      onCommit={(value) =>
                        rate(ratings, 'direction', [
                          {
                            criterionId: criterion.id,
                            candidateId: id,
                            raterId: null,
                            given: { value, isAbstained: false },
                          },
                        ])
                      }
                    />
                  ),
              };
            }),
          },
          {
            id: 'total',
            label: t('topic.compare.result'),
            rows: scores.scoring.ok
              ? [
                  {
                    id: 'total',
                    title: t('topic.ranking.total'),
                    isNumber: true,
                    render: (id: string) => {
                      const found = scores.scoring.ok ? scores.scoring.ranked.find((one) => one.id === id) : undefined;
                      return pointsText(found?.total ?? null);
                    },
                  },
                ]
              : [],
          },
        ]}
        onReason={(id, reason) => edit(id, { reason })}
        onChoose={(id) =>
          void directions.edit(
            directions.rows
              .filter((row) => row.isChosen !== (row.id === id))
              .map((row) => ({ id: row.id, patch: { isChosen: row.id === id } })),
          )
        }
      />
      {isReadOnly ? null : (
        <div className={styles.bar}>
          <TextField
            key={directions.rows.length}
            label={t('topic.directions.add')}
            placeholder={t('topic.directions.add')}
            value=""
            onCommit={(title) => (title.trim() === '' ? undefined : add(title))}
          />
          {directions.rows.map(({ id, title }) => (
            <Button
              key={id}
              variant="quiet"
              size="small"
              changes
              icon={Trash2}
              onClick={() => void directions.remove([id])}
            >
              {t('topic.directions.remove', { title })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
