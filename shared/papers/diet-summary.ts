import { dietsIn } from '../domain/catering/diets.ts';
import { formatDate } from '../domain/civil-date.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 식이 집계: how many do not eat what, where the number comes from, and what there is for them; counts only, nobody is named. */
export const dietSummary = definePlainPaper('dietSummary', {
  room: 'catering',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['dietCount', 'cateringRule', 'menuItem'],
  needs: ['dietCount'],
  options: {},
  compose({ settings, words, rows, head, text }) {
    const { locale } = settings;
    const items = rows('menuItem');
    const [rule] = rows('cateringRule');
    const askedOn = rule?.dietsAskedOn ?? null;
    return [
      {
        facts: askedOn === null ? [] : [{ label: words.askedOn, value: formatDate(askedOn, locale) }],
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: head('dietCount', 'kind'), width: 42 },
              { head: head('dietCount', 'count'), width: 20, align: 'right', figures: true },
              { head: words.items },
              { head: head('dietCount', 'source'), width: 50 },
            ],
            rows: rows('dietCount').map((row) => {
              const suiting = items.filter(({ diets }) => dietsIn(diets).includes(row.kind));
              return {
                cells: [
                  {
                    text: valueWord(locale, 'diet', row.kind),
                    strong: true as const,
                    small: text('dietCount', row, 'label'),
                  },
                  words.heads.replace('{{count}}', String(row.count)),
                  suiting.map((item) => text('menuItem', item, 'name')).join(', ') || words.noItem,
                  [valueWord(locale, 'dietSource', row.source), text('dietCount', row, 'foundIn')]
                    .filter((part) => part !== '')
                    .join(' · '),
                ],
              };
            }),
            empty: words.empty,
          },
          { kind: 'prose', text: words.explained },
        ],
      },
    ];
  },
});
