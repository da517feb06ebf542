import { scaleOf, scoreTopic } from '../domain/topic-scoring.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';

/** 심사 채점표: blank, one for each rater, to be filled in by hand and keyed in. */
export const scoringSheet = definePlainPaper('scoringSheet', {
  room: 'topic',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['proposal', 'criterion', 'rater'],
  needs: ['criterion'],
  options: { cut: oneOf(['byRater', 'blank']) },
  compose({ settings, words, rows, head, text }) {
    const proposals = rows('proposal');
    const criteria = rows('criterion').filter(({ subject, kind }) => subject === 'proposal' && kind === 'rating');
    const none = { directions: [], counts: [], options: [], raters: [], ratings: [] };
    const { candidates } = scoreTopic({ criteria: [], proposals, ...none }, 'proposal');
    const blocks = [
      {
        kind: 'table',
        columns: [
          { head: words.number, width: 10, align: 'center' },
          { head: head('proposal', 'title') },
          ...criteria.map((criterion) => ({
            head: `${text('criterion', criterion, 'title')}\n${rangeOf(criterion)}`,
            width: Math.min(30, 96 / Math.max(1, criteria.length)),
            align: 'center' as const,
          })),
          { head: words.comment, width: 40 },
        ],
        rows: proposals
          .filter(({ id }) => candidates.includes(id))
          .map((proposal, index) => ({
            cells: [String(index + 1), text('proposal', proposal, 'title'), ...criteria.map(() => ' '), ' '],
          })),
        empty: words.empty,
      },
      { kind: 'prose', text: words.abstain },
      ...criteria.flatMap((criterion) =>
        criterion.scaleNote.trim() === ''
          ? []
          : [
              {
                kind: 'prose' as const,
                text: `${text('criterion', criterion, 'title')}: ${text('criterion', criterion, 'scaleNote').replaceAll('\n', ' · ')}`,
              },
            ],
      ),
      { kind: 'form', lines: [{ label: words.signature, value: '' }] },
    ] as const;
    const raters = settings.cut === 'byRater' ? rows('rater') : [];
    return raters.length === 0
      ? [{ facts: [{ label: words.rater, value: '' }], blocks }]
      : raters.map((rater) => {
          const label = text('rater', rater, 'label');
          return { title: label, facts: [{ label: words.rater, value: label }], blocks };
        });

    function rangeOf(criterion: (typeof criteria)[number]): string {
      const { low, high } = scaleOf(criterion);
      return criterion.scale === 'grades' ? 'A–E' : `${low}–${high}`;
    }
  },
});
