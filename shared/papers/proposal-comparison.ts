import { scoreTopic } from '../domain/topic-scoring.ts';
import type { TopicScores } from '../domain/topic-scoring.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { methodLine, points, reached } from './scoring-words.ts';
import { valueWord } from './value-word.ts';

/** Candidates on one sheet; more begin another. */
const ACROSS = 5;

/**
 * 제안 비교표: proposals side by side, what must be met first, then what is scored, then what they say; directions, where there are any,
 * on a sheet of their own (requirements M04–M14, B38).
 */
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
    const topic = {
      criteria: rows('criterion'),
      proposals,
      directions: rows('direction'),
      counts: rows('proposalCount'),
      options: rows('ballotOption'),
      raters: rows('rater'),
      ratings: rows('rating'),
    };
    const titles = new Map(rows('criterion').map((row) => [row.id, text('criterion', row, 'title')]));

    /** What must be met and what is scored, a line for each criterion, and the sum. */
    function scoreLines(scores: TopicScores, line: Line) {
      const { scoring } = scores;
      const ranked = (id: string) => (scoring.ok ? scoring.ranked.find((one) => one.id === id) : undefined);
      const verdict = (criterionId: string, id: string) => {
        const value = scores.verdict(criterionId, id);
        return value === null ? words.unknown : value ? words.met : words.notMet;
      };
      return [
        ...scores.musts.map((criterion) => line(titles.get(criterion.id) ?? '', (id) => verdict(criterion.id, id))),
        ...[...scores.scored, ...scores.shownOnly].map((criterion) =>
          line(
            criterion.isShownOnly
              ? `${titles.get(criterion.id) ?? ''} (${words.shownOnly})`
              : `${titles.get(criterion.id) ?? ''} (${criterion.weight})`,
            (id) => {
              const raw = reached(criterion, scores.reached(criterion.id, id));
              const own = ranked(id)?.points[criterion.id];
              return own === undefined ? raw : `${raw} → ${points(own)}`;
            },
          ),
        ),
        ...(scoring.ok && scores.scored.length > 0
          ? [line(words.total, (id) => points(ranked(id)?.total ?? null), true)]
          : []),
      ];
    }
    /** How it was scored, or why there is no result; nothing where nothing is scored. */
    function note({ scored, scoring }: TopicScores): readonly PaperBlock[] {
      if (scored.length === 0) return [];
      const said = scoring.ok ? methodLine(words.method, scored, titles) : noResult(words.noResult, scoring);
      return [{ kind: 'prose', text: said }];
    }

    const ofProposals = scoreTopic(topic, 'proposal');
    const candidates = proposals.filter(({ id }) => ofProposals.candidates.includes(id));
    const positions = rows('institutionPosition');
    const proposalSheets = chunks(candidates, ACROSS).map((own) => {
      const line = lineOf(own.map(({ id }) => id));
      const told = (label: string, cell: (proposal: (typeof own)[number]) => string) =>
        line(label, (id) =>
          own
            .filter((proposal) => proposal.id === id)
            .map(cell)
            .join(''),
        );
      const column = (name: 'problem' | 'idea' | 'effect' | 'alternatives' | 'reason') =>
        told(head('proposal', name), (proposal) => text('proposal', proposal, name));
      const difficulty = told(head('institutionPosition', 'difficulty'), ({ id }) =>
        positions
          .filter(({ proposalId }) => proposalId === id)
          .map(
            (position) =>
              `${text('institutionPosition', position, 'institution')}: ${text('institutionPosition', position, 'difficulty')}`,
          )
          .join('\n'),
      );
      const blocks: readonly PaperBlock[] = [
        {
          kind: 'table',
          columns: [
            { head: words.criterion, width: 46 },
            ...own.map((proposal) => ({
              head: `${text('proposal', proposal, 'title')}${proposal.state === 'selected' ? ` (${words.chosen})` : ''}`,
            })),
          ],
          rows: [
            ...scoreLines(ofProposals, line),
            ...(settings.texts
              ? [column('problem'), column('idea'), column('effect'), difficulty, column('alternatives')]
              : []),
            ...(settings.reasons ? [column('reason')] : []),
          ],
          empty: words.empty,
        },
        ...note(ofProposals),
      ];
      return { blocks };
    });

    const directions = rows('direction');
    if (directions.length === 0) return proposalSheets;
    const ofDirections = scoreTopic(topic, 'direction');
    const directionSheets = chunks(directions, ACROSS).map((own) => {
      const line = lineOf(own.map(({ id }) => id));
      const told = (label: string, cell: (direction: (typeof own)[number]) => string) =>
        line(label, (id) =>
          own
            .filter((direction) => direction.id === id)
            .map(cell)
            .join(''),
        );
      const blocks: readonly PaperBlock[] = [
        { kind: 'heading', text: words.directions },
        {
          kind: 'table',
          columns: [
            { head: words.criterion, width: 46 },
            ...own.map((direction) => ({
              head: `${text('direction', direction, 'title')}${direction.isChosen ? ` (${words.chosen})` : ''}`,
            })),
          ],
          rows: [
            told(head('direction', 'type'), ({ type }) => valueWord(settings.locale, 'directionType', type)),
            told(head('direction', 'isProposed'), ({ isProposed }) => (isProposed ? words.proposedFirst : '')),
            ...scoreLines(ofDirections, line),
            ...(settings.texts
              ? [told(head('direction', 'traits'), (direction) => text('direction', direction, 'traits'))]
              : []),
            ...(settings.reasons
              ? [told(head('direction', 'reason'), (direction) => text('direction', direction, 'reason'))]
              : []),
          ],
          empty: words.empty,
        },
        ...note(ofDirections),
      ];
      return { blocks };
    });
    return [...proposalSheets, ...directionSheets];
  },
});

interface Row {
  readonly cells: readonly (string | { readonly text: string; readonly strong?: true })[];
}

/** A line of a comparison: what it is called, and a cell for each candidate. */
type Line = (label: string, cell: (id: string) => string, strong?: boolean) => Row;

function lineOf(ids: readonly string[]): Line {
  return (label, cell, strong = false) => {
    const said = (value: string) => (strong ? { text: value, strong: true as const } : value);
    return { cells: [strong ? said(label) : { text: label }, ...ids.map((id) => said(cell(id)))] };
  };
}

function noResult(words: string, { sum, missing }: { readonly sum: number; readonly missing: number }): string {
  return words.replace('{{sum}}', String(sum)).replace('{{missing}}', String(missing));
}

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
