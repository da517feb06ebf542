import { gradeOf, isOnScale, pointsOfGrade } from '@shared/domain/scoring-ratings.ts';
import { scaleOf } from '@shared/domain/topic-scoring.ts';
import type { CriterionRow } from '@shared/domain/topic-scoring.ts';
import { DataGrid, NotStored, SegmentedControl, Select, spreadPaste, useToast } from '@ui/index.ts';
import type { CellEdit, CommitResult, GridColumn } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useGridHint } from '@app/records/table/useGridHint.ts';
import { useGridWords } from '@app/records/table/useGridWords.ts';
import { reachedText } from '../method-text.ts';
import { rate, ratingAt } from '../rate.ts';
import type { Given } from '../rate.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';

/** Stands for all raters together in the switch. */
const TOGETHER = 'together';

const LAYERS = ['points', 'remarks'] as const;
type Layer = (typeof LAYERS)[number];

interface Candidate {
  readonly id: string;
  readonly title: string;
  /** Changes with what any cell shows. */
  readonly shown: string;
}

type ReadScore = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly error: string };

/**
 * 채점표: proposals down, criteria across, one rater at a time; digits fill, Tab goes on, `-` abstains. The same cells take what the rater
 * remarks.
 */
export function ScoringView({ experimentId, topic }: { readonly experimentId: string; readonly topic: Topic }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { raters, ratings, proposals, ofProposals: scores } = topic;
  const [chosen, setChosen] = useState<string | null>(null);
  const [layer, setLayer] = useState<Layer>('points');
  const isRemarks = layer === 'remarks';
  const known = raters.rows.find(({ id }) => id === chosen) ?? (chosen === TOGETHER ? undefined : raters.rows[0]);
  const raterId = known?.id ?? null;
  const isTyped = ({ kind }: CriterionRow) => kind === 'rating';
  const others = [...scores.scored, ...scores.shownOnly];
  // What is keyed in stands first.
  const criteria = [...others.filter(isTyped), ...scores.musts, ...others.filter((one) => !isTyped(one))];

  function raterOf({ kind }: CriterionRow): string | null {
    return kind === 'must' ? null : raterId;
  }
  function textOf(criterion: CriterionRow, candidateId: string): string {
    return isRemarks ? remarkOf(criterion, candidateId) : pointsOf(criterion, candidateId);
  }
  function remarkOf(criterion: CriterionRow, candidateId: string): string {
    return (
      ratingAt(ratings.rows, { criterionId: criterion.id, candidateId, raterId: raterOf(criterion) })?.comment ?? ''
    );
  }
  function pointsOf(criterion: CriterionRow, candidateId: string): string {
    if (criterion.kind === 'count' || criterion.kind === 'vote')
      return reachedText(criterion, scores.reached(criterion.id, candidateId));
    const rating = ratingAt(ratings.rows, { criterionId: criterion.id, candidateId, raterId: raterOf(criterion) });
    if (rating?.isAbstained === true) return '-';
    const value = rating?.value ?? null;
    if (value === null) return '';
    if (criterion.kind === 'must') return t(value > 0 ? 'topic.verdict.pass' : 'topic.verdict.fail');
    return criterion.scale === 'grades' ? (gradeOf(value) ?? String(value)) : String(value);
  }
  const rows = scores.candidates.map((id): Candidate => ({
    id,
    title: proposals.rows.find((row) => row.id === id)?.title ?? '',
    shown: criteria.map((criterion) => textOf(criterion, id)).join('|'),
  }));
  const columns: readonly GridColumn<Candidate>[] = [
    {
      id: 'title',
      title: columnTitle('proposal', 'title'),
      width: 240,
      kind: 'text',
      fixed: true,
      editable: () => false,
      text: ({ title }) => title,
      tone: () => 'strong',
    },
    ...criteria.map((criterion): GridColumn<Candidate> => {
      const isEdited = criterion.kind === 'must' || isTyped(criterion);
      return {
        id: criterion.id,
        title:
          criterion.kind === 'must'
            ? criterion.title
            : t('topic.scoring.head', { title: criterion.title, weight: criterion.weight }),
        width: isRemarks ? 240 : 132,
        kind: isRemarks ? 'multiline' : 'text',
        ...(isRemarks ? {} : { align: 'center' as const }),
        editable: () => isEdited,
        tone: () => (isEdited ? 'plain' : 'quiet'),
        text: ({ id }) => textOf(criterion, id),
      };
    }),
  ];

  async function store(edits: readonly CellEdit[]): Promise<string | undefined> {
    const read = edits.flatMap(({ rowId, columnId, text }) => {
      const criterion = criteria.find(({ id }) => id === columnId);
      if (criterion === undefined || criterion.kind === 'count' || criterion.kind === 'vote') return [];
      return [
        {
          criterion,
          rowId,
          score: isRemarks ? { ok: true as const, given: { comment: text } } : readScore(t, criterion, text),
        },
      ];
    });
    const fault = read.find(({ score }) => !score.ok)?.score;
    if (fault !== undefined && !fault.ok) return fault.error;
    try {
      await rate(
        ratings,
        'proposal',
        read.flatMap(({ criterion, rowId, score }) =>
          score.ok
            ? [
                {
                  criterionId: criterion.id,
                  candidateId: rowId,
                  raterId: raterOf(criterion),
                  given: score.given,
                },
              ]
            : [],
        ),
      );
      return undefined;
    } catch (error) {
      return failureText(error);
    }
  }
  async function storeMany(edits: readonly CellEdit[]): Promise<void> {
    const error = await store(edits);
    if (error !== undefined) toast({ text: error, tone: 'error' });
  }
  const words = useGridWords('');
  const hint = useGridHint();

  if (rows.length === 0 || criteria.length === 0) {
    return (
      <div className={styles.notes}>
        <p>{t(rows.length === 0 ? 'topic.scoring.noProposals' : 'topic.scoring.noCriteria')}</p>
      </div>
    );
  }
  return (
    <div className={styles.fill}>
      <div className={styles.bar}>
        <NotStored>
          <Select
            label={t('topic.scoring.rater')}
            className={styles.select}
            value={raterId ?? TOGETHER}
            options={[
              ...raters.rows.map(({ id, label }) => ({ value: id, label, hint: leftText(id) })),
              { value: TOGETHER, label: t('topic.scoring.together') },
            ]}
            onChange={setChosen}
          />
        </NotStored>
        <NotStored>
          <SegmentedControl
            label={t('topic.scoring.layers')}
            value={layer}
            segments={LAYERS.map((value) => ({ value, label: t(`topic.scoring.layer.${value}`) }))}
            onChange={setLayer}
          />
        </NotStored>
        <span className={styles.quiet}>{t(isRemarks ? 'topic.scoring.remarksHelp' : 'topic.scoring.help')}</span>
      </div>
      <DataGrid
        key={`${experimentId} ${layer}`}
        label={t('topic.scoring.grid')}
        words={words}
        hint={hint}
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        frozen={1}
        onCommitCell={(rowId, columnId, text): Promise<CommitResult> =>
          store([{ rowId, columnId, text }]).then((error) => (error === undefined ? undefined : { error }))
        }
        onCommitCells={(edits) => void storeMany(edits)}
        onPaste={(pasted) => void storeMany(spreadPaste(pasted.matrix, pasted).edits)}
      />
    </div>
  );

  function leftText(id: string): string {
    const left = scores.scored
      .filter(({ kind }) => kind === 'rating')
      .flatMap((criterion) =>
        scores.candidates.filter((one) => scores.ratings(criterion.id, one).missing.includes(id)),
      );
    return left.length === 0 ? '' : t('topic.scoring.left', { count: left.length });
  }
}

function readScore(t: TFunction, criterion: CriterionRow, text: string): ReadScore {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { ok: true, given: { value: null, isAbstained: false } };
  if (criterion.kind === 'must') {
    const lower = typed.toLowerCase();
    if ([t('topic.verdict.pass').toLowerCase(), '예', 'o', 'y', '1', 'yes', '맞음'].includes(lower))
      return { ok: true, given: { value: 1, isAbstained: false } };
    if ([t('topic.verdict.fail').toLowerCase(), '아니요', 'x', 'n', '0', 'no', '아님'].includes(lower))
      return { ok: true, given: { value: 0, isAbstained: false } };
    return { ok: false, error: t('topic.scoring.verdictNeeded') };
  }
  if (typed === '-') return { ok: true, given: { value: null, isAbstained: true } };
  const scale = scaleOf(criterion);
  const value = (criterion.scale === 'grades' ? pointsOfGrade(typed) : undefined) ?? Number(typed);
  return Number.isInteger(value) && isOnScale(value, scale)
    ? { ok: true, given: { value, isAbstained: false } }
    : {
        ok: false,
        error: t(criterion.scale === 'grades' ? 'topic.scoring.gradeNeeded' : 'topic.scoring.pointsNeeded', {
          low: scale.low,
          high: scale.high,
        }),
      };
}
