import { formatPlainDate } from '../domain/civil-date.ts';
import { needsCaptions } from '../domain/followup/content-issues.ts';
import { tellingWord, tellingWordsOf } from '../domain/publicity/telling-words.ts';
import { lacksAltText, notCleared } from '../domain/shown-people.ts';
import { filled } from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 콘텐츠 목록: what is published where, who is shown with their consent, and what is there for who cannot see or hear it (F12–F20). */
export const contentList = definePlainPaper('contentList', {
  room: 'followup',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['experiment', 'contentItem', 'appearance', 'attachment'],
  needs: ['contentItem'],
  options: {},
  compose({ settings: { locale, audience }, words, hidesPurpose, rows, head, text, name }) {
    const [event] = rows('experiment');
    const telling = event === undefined || !hidesPurpose ? null : tellingWordsOf(event);
    // A group is nobody whom a picture could show.
    const portraits = new Map(
      rows('person').flatMap(({ id, isGroup, portrait }) => (isGroup ? [] : [[id, portrait] as const])),
    );
    const items = rows('contentItem').filter(
      ({ state, title, place }) =>
        (audience !== 'public' || state === 'published') &&
        (telling === null || tellingWord(telling, title, place) === null),
    );
    function shown(itemId: string): string {
      const ids = rows('appearance')
        .filter(({ ownerTable, ownerId }) => ownerTable === 'contentItem' && ownerId === itemId)
        .map(({ personId }) => personId);
      if (ids.length === 0) return words.nobody;
      const open = notCleared(ids, portraits).length;
      const all = open === 0 ? words.allAgreed : filled(words.someOpen, { count: open });
      const who = audience === 'public' ? filled(words.people, { count: ids.length }) : ids.map(name).join(', ');
      return `${who} (${all})`;
    }
    function altTexts(itemId: string): string {
      const pictures = rows('attachment').filter(
        ({ ownerTable, ownerId, mediaType }) =>
          ownerTable === 'contentItem' && ownerId === itemId && mediaType.startsWith('image/'),
      );
      const told = pictures.filter((picture) => !lacksAltText(picture)).length;
      return pictures.length === 0 ? '' : `${told}/${pictures.length}`;
    }
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 10, align: 'center', figures: true },
              { head: head('contentItem', 'title') },
              { head: head('contentItem', 'kind'), width: 24, align: 'center' },
              { head: head('contentItem', 'state'), width: 28, align: 'center' },
              { head: head('contentItem', 'place'), width: 52 },
              { head: words.who, width: 50 },
              { head: words.captions, width: 26, align: 'center' },
              { head: words.altText, width: 22, align: 'center' },
            ],
            rows: items.map((item, at) => ({
              cells: [
                String(at + 1),
                { text: text('contentItem', item, 'title'), strong: true as const },
                valueWord(locale, 'contentKind', item.kind),
                {
                  text: valueWord(locale, 'contentState', item.state),
                  ...(item.publishedOn === null ? {} : { small: formatPlainDate(item.publishedOn, locale) }),
                },
                { text: text('contentItem', item, 'place'), ...(item.url === '' ? {} : { small: item.url }) },
                shown(item.id),
                needsCaptions(item.kind) ? valueWord(locale, 'subtitles', item.captions) : '',
                altTexts(item.id),
              ],
            })),
            empty: words.empty,
          },
          { kind: 'prose', text: words.explained },
        ],
      },
    ];
  },
});
