import { scoreTopic } from '../domain/topic-scoring.ts';
import { approvals, flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { methodLine, points, reached } from './scoring-words.ts';

/** 집계표: the order with the points of each criterion, how far raters differ, the method, and why another one was chosen. */
export const scoringResult = definePlainPaper('scoringResult', {
  room: 'topic',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['proposal', 'proposalCount', 'criterion', 'rater', 'rating', 'ballotOption', 'direction', 'decision'],
  needs: ['criterion'],
  options: { spread: flag(true), approvals: approvals() },
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
    const { scoring, scored, shifts } = scores;
    const titles = new Map(rows('criterion').map((row) => [row.id, text('criterion', row, 'title')]));
    const names = new Map(proposals.map((row) => [row.id, text('proposal', row, 'title')]));
    const chosen = proposals.find(({ state }) => state === 'selected');
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
      ...(chosen === undefined
        ? []
        : [`${words.chosen}: ${names.get(chosen.id) ?? ''} – ${text('proposal', chosen, 'reason')}`]),
    ];
    return [
      {
        blocks: [
          { kind: 'signatures', labels: settings.approvals },
          {
            kind: 'table',
            columns: [
              { head: words.rank, width: 16, align: 'center' },
              { head: head('proposal', 'title') },
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
                  ...(chosen?.id === id ? { strong: true as const, small: words.chosen } : {}),
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
