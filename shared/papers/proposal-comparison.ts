import { scoreTopic } from '../domain/topic-scoring.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { methodLine, points, reached } from './scoring-words.ts';

/** Candidates on one sheet; more begin another. */
const ACROSS = 5;

/** 제안 비교표: proposals side by side, what must be met first, then what is scored, then what they say. */
export const proposalComparison = definePlainPaper('proposalComparison', {
  room: 'topic',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: [
    'proposal',
    'proposalCount',
    'institutionPosition',
    'criterion',
    'rater',
    'rating',
    'ballotOption',
    'direction',
  ],
  needs: ['proposal'],
  options: { texts: flag(true), reasons: flag(true) },
  compose({ settings, words, rows, head, text }) {
    const proposals = rows('proposal');
    const scores = scoreTopic(
      {
        criteria: rows('criterion'),
        proposals,
        directions: rows('direction'),
        counts: rows('proposalCount'),
        options: rows('ballotOption'),
        raters: rows('rater'),
        ratings: rows('rating'),
      },
      'proposal',
    );
    const titles = new Map(rows('criterion').map((row) => [row.id, text('criterion', row, 'title')]));
    const candidates = proposals.filter(({ id }) => scores.candidates.includes(id));
    const { scoring } = scores;
    const ranked = (id: string) => (scoring.ok ? scoring.ranked.find((one) => one.id === id) : undefined);
    const verdict = (criterionId: string, id: string) => {
      const value = scores.verdict(criterionId, id);
      return value === null ? words.unknown : value ? words.met : words.notMet;
    };
    const positions = rows('institutionPosition');

    return chunks(candidates, ACROSS).map((own) => {
      function line(label: string, cell: (proposal: (typeof own)[number]) => string, strong = false) {
        return {
          cells: [
            { text: label, ...(strong ? { strong: true as const } : {}) },
            ...own.map((proposal) => (strong ? { text: cell(proposal), strong: true as const } : cell(proposal))),
          ],
        };
      }
      const told = (name: 'problem' | 'idea' | 'effect' | 'alternatives') =>
        line(head('proposal', name), (proposal) => text('proposal', proposal, name));
      return {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.criterion, width: 46 },
              ...own.map((proposal) => ({
                head: `${text('proposal', proposal, 'title')}${proposal.state === 'selected' ? ` (${words.chosen})` : ''}`,
              })),
            ],
            rows: [
              ...scores.musts.map((criterion) =>
                line(titles.get(criterion.id) ?? '', ({ id }) => verdict(criterion.id, id)),
              ),
              ...[...scores.scored, ...scores.shownOnly].map((criterion) =>
                line(
                  criterion.isShownOnly
                    ? `${titles.get(criterion.id) ?? ''} (${words.shownOnly})`
                    : `${titles.get(criterion.id) ?? ''} (${criterion.weight})`,
                  ({ id }) => {
                    const raw = reached(criterion, scores.reached(criterion.id, id));
                    const own = ranked(id)?.points[criterion.id];
                    return own === undefined ? raw : `${raw} → ${points(own)}`;
                  },
                ),
              ),
              ...(scoring.ok ? [line(words.total, ({ id }) => points(ranked(id)?.total ?? null), true)] : []),
              ...(settings.texts
                ? [
                    told('problem'),
                    told('idea'),
                    told('effect'),
                    line(head('institutionPosition', 'difficulty'), ({ id }) =>
                      positions
                        .filter(({ proposalId }) => proposalId === id)
                        .map(
                          (position) =>
                            `${text('institutionPosition', position, 'institution')}: ${text('institutionPosition', position, 'difficulty')}`,
                        )
                        .join('\n'),
                    ),
                    told('alternatives'),
                  ]
                : []),
              ...(settings.reasons
                ? [line(head('proposal', 'reason'), (proposal) => text('proposal', proposal, 'reason'))]
                : []),
            ],
            empty: words.empty,
          },
          {
            kind: 'prose',
            text: scoring.ok ? methodLine(words.method, scores.scored, titles) : noResult(words.noResult, scoring),
          },
        ],
      };
    });
  },
});

function noResult(words: string, { sum, missing }: { readonly sum: number; readonly missing: number }): string {
  return words.replace('{{sum}}', String(sum)).replace('{{missing}}', String(missing));
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
