import { formatDate } from '../domain/civil-date.ts';
import { confirmedFor } from '../domain/recruits.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 섭외 현황표: for each role how many are needed and sure, and who was asked with what answer. */
export const recruitingStatus = definePlainPaper('recruitingStatus', {
  room: 'people',
  icon: 'table',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['recruitNeed', 'recruit'],
  needs: ['recruitNeed'],
  options: {},
  compose({ settings, words, rows, text, name, head }) {
    const { locale } = settings;
    const recruits = rows('recruit');
    const lines = rows('recruitNeed').flatMap((need) => {
      const sure = confirmedFor(need, recruits);
      const lacking = need.needed - sure;
      const role = [text('recruitNeed', need, 'title'), valueWord(locale, 'recruitKind', need.kind)].join('\n');
      const count = `${sure}/${need.needed}${lacking > 0 ? `\n${words.lacking} ${lacking}` : ''}`;
      const by = need.byOn === null ? '' : formatDate(need.byOn, locale);
      const own = recruits.filter(({ needId }) => needId === need.id);
      const asked = own.map((row) => [
        row.personId === null ? text('recruit', row, 'label') : name(row.personId),
        valueWord(locale, 'recruitState', row.state),
        row.slides === 'notNeeded' ? '' : valueWord(locale, 'slidesState', row.slides),
      ]);
      return (asked.length === 0 ? [[words.nobody, '', '']] : asked).map((cells, at) => ({
        // Once per role: neighbours that say the same are not one role.
        cells: [role, ...(at === 0 ? [count, by] : ['', '']), ...cells],
      }));
    });
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: head('recruit', 'needId'), width: 42, merges: true },
              { head: words.count, width: 22, align: 'center' },
              { head: head('recruitNeed', 'byOn'), width: 30 },
              { head: words.who },
              { head: head('recruit', 'state'), width: 22, align: 'center' },
              { head: head('recruit', 'slides'), width: 28, align: 'center' },
            ],
            rows: lines,
            empty: words.empty,
          },
        ],
      },
    ];
  },
});
