import { remarksOf } from '../domain/scoring-remarks.ts';
import { scoreTopic } from '../domain/topic-scoring.ts';
import type { Subject } from '../domain/topic-scoring.ts';
import { approvals, flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { methodLine, points, reached } from './scoring-words.ts';

/**
 * 집계표: of proposals, of directions, or of both, the order with the points of each criterion, how far raters differ, the method, and why
 * another one was chosen.
 */
export const scoringResult = definePlainPaper('scoringResult', {
  room: 'topic',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['proposal', 'proposalCount', 'criterion', 'rater', 'rating', 'ballotOption', 'direction', 'decision'],
  needs: ['criterion'],
  options: { spread: flag(true), remarks: flag(true), approvals: approvals() },
  compose({ settings, words, rows, head, text }) {
    const proposals = rows('proposal');
    const directions = rows('direction');
    const topic = {
      criteria: rows('criterion'),
      proposals,
      directions,
      counts: rows('proposalCount'),
      options: rows('ballotOption'),
      raters: rows('rater'),
      ratings: rows('rating'),
    };
    const titles = new Map(rows('criterion').map((row) => [row.id, text('criterion', row, 'title')]));
    const names = new Map([
      ...proposals.map((row) => [row.id, text('proposal', row, 'title')] as const),
      ...directions.map((row) => [row.id, text('direction', row, 'title')] as const),
    ]);
    const proposal = proposals.find(({ state }) => state === 'selected');
    const direction = directions.find(({ isChosen }) => isChosen);

    /** The order of proposals or of directions, with what it must not be read without. */
    function blocksOf(subject: Subject): readonly PaperBlock[] {
      const scores = scoreTopic(topic, subject);
      const { scoring, scored, shifts } = scores;
      const chosen =
        subject === 'proposal'
          ? proposal && { id: proposal.id, reason: text('proposal', proposal, 'reason') }
          : direction && { id: direction.id, reason: text('direction', direction, 'reason') };
      const chosenWord = subject === 'proposal' ? words.chosen : words.chosenDirection;
      const [closest] = shifts;

      function spreadOf(criterionId: string, id: string): string {
        const { least, most, counted, dropped, missing } = scores.ratings(criterionId, id);
        const asked = counted + dropped + missing.length;
        return least === null || most === null ? `0/${asked}` : `${least}–${most}, ${counted}/${asked}`;
      }
      const ranked = scoring.ok ? scoring.ranked : [];
      const notes = [
        scoring.ok
          ? methodLine(words.method, scored, titles)
          : words.noResult.replace('{{sum}}', String(scoring.sum)).replace('{{missing}}', String(scoring.missing)),
        ...(settings.spread ? [words.spreadNote] : []),
        ...(closest === undefined
          ? []
          : [
              words.sensitivity
                .replace('{{criterion}}', titles.get(closest.criterionId) ?? '')
                .replace('{{points}}', Math.abs(closest.by).toFixed(1))
                .replace('{{behind}}', names.get(closest.behind) ?? '')
                .replace('{{ahead}}', names.get(closest.ahead) ?? ''),
            ]),
        ...(chosen === undefined ? [] : [`${chosenWord}: ${names.get(chosen.id) ?? ''} – ${chosen.reason}`]),
      ];
      return [
        {
          kind: 'table',
          columns: [
            { head: words.rank, width: 16, align: 'center' },
            { head: head(subject, 'title') },
            ...scored.map((criterion) => ({
              head: `${titles.get(criterion.id) ?? ''} (${criterion.weight})`,
              width: 38,
              align: 'right' as const,
            })),
            { head: words.total, width: 22, align: 'right', figures: true },
          ],
          rows: ranked.map(({ id, rank, isTied, points: own, total }) => ({
            cells: [
              rank === null ? '-' : `${rank}${isTied ? ` ${words.tied}` : ''}`,
              {
                text: names.get(id) ?? '',
                ...(chosen?.id === id ? { strong: true as const, small: chosenWord } : {}),
              },
              ...scored.map((criterion) => ({
                text: points(own[criterion.id] ?? null),
                small: [
                  reached(criterion, scores.reached(criterion.id, id)),
                  ...(criterion.kind === 'rating' && settings.spread ? [spreadOf(criterion.id, id)] : []),
                ].join(' · '),
              })),
              { text: points(total), strong: true },
            ],
          })),
          empty: words.empty,
        },
        ...notes.map((note) => ({ kind: 'prose' as const, text: note })),
        ...(settings.remarks
          ? remarkBlocks(subject, ranked.length > 0 ? ranked.map(({ id }) => id) : scores.candidates)
          : []),
      ];
    }

    /** What raters wrote, where anybody did. */
    function remarkBlocks(subject: Subject, order: readonly string[]): readonly PaperBlock[] {
      const remarks = remarksOf(topic.ratings, order, topic.criteria);
      if (remarks.length === 0) return [];
      const raterOf = (id: string | null) => {
        const rater = topic.raters.find((row) => row.id === id);
        return rater === undefined ? words.together : text('rater', rater, 'label');
      };
      return [
        { kind: 'heading', text: words.remarks },
        {
          kind: 'table',
          columns: [
            { head: head(subject, 'title'), width: 60 },
            { head: head('rating', 'criterionId'), width: 46 },
            { head: head('rating', 'raterId'), width: 34 },
            { head: head('rating', 'comment') },
          ],
          rows: remarks.map(({ candidateId, criterionId, rating }) => ({
            cells: [
              names.get(candidateId) ?? '',
              titles.get(criterionId) ?? '',
              raterOf(rating.raterId),
              text('rating', rating, 'comment'),
            ],
          })),
          empty: '',
        },
      ];
    }

    const weighed = (['proposal', 'direction'] as const).filter((subject) =>
      topic.criteria.some((row) => row.subject === subject && row.kind !== 'must' && !row.isShownOnly),
    );
    const told = weighed.length === 0 ? (['proposal'] as const) : weighed;
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          ...told.flatMap(blocksOf),
          ...rows('decision').map((decision) => ({
            kind: 'form' as const,
            lines: [
              { label: head('decision', 'title'), value: text('decision', decision, 'title') },
              { label: head('decision', 'makers'), value: text('decision', decision, 'makers') },
              { label: head('decision', 'outcome'), value: text('decision', decision, 'outcome') },
            ],
          })),
        ],
      },
    ];
  },
});
