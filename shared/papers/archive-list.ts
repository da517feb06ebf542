import { formatPlainDate } from '../domain/civil-date.ts';
import { archivedUntil } from '../domain/followup/content-issues.ts';
import { tellingWord, tellingWordsOf } from '../domain/publicity/telling-words.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 기록물 목록: what is kept, where, by whose right and until when (requirements F21–F23). */
export const archiveList = definePlainPaper('archiveList', {
  room: 'followup',
  icon: 'table',
  page: 'landscape',
  audiences: ['internal', 'shared', 'public'],
  reads: ['experiment', 'archiveItem', 'attachment'],
  needs: ['archiveItem'],
  options: {},
  compose({ settings: { locale, audience }, words, hidesPurpose, days, rows, head, text }) {
    const [event] = rows('experiment');
    const telling = event === undefined || !hidesPurpose ? null : tellingWordsOf(event);
    const items = rows('archiveItem').filter(
      ({ isPublic, rights, title }) =>
        (audience !== 'public' || (isPublic && rights !== 'internalOnly')) &&
        (telling === null || tellingWord(telling, title) === null),
    );
    const filesOf = (id: string) =>
      rows('attachment').filter(({ ownerTable, ownerId }) => ownerTable === 'archiveItem' && ownerId === id).length;
    // Who made it and who holds the rights may be people; the public learns of things only.
    const isPublic = audience === 'public';
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 10, align: 'center', figures: true },
              { head: head('archiveItem', 'title') },
              { head: head('archiveItem', 'kind'), width: 24, align: 'center' },
              { head: head('archiveItem', 'madeOn'), width: 26, align: 'center', figures: true },
              ...(isPublic ? [] : [{ head: head('archiveItem', 'maker'), width: 30 }]),
              ...(isPublic ? [] : [{ head: head('archiveItem', 'keptAt'), width: 44 }]),
              { head: head('archiveItem', 'rights'), width: 44 },
              { head: head('archiveItem', 'keepUntil'), width: 26, align: 'center', figures: true },
              { head: words.files, width: 14, align: 'center', figures: true },
            ],
            rows: items.map((item, at) => {
              const until = archivedUntil(item, days.eventDate);
              const holder = isPublic ? '' : text('archiveItem', item, 'holder');
              const files = filesOf(item.id);
              return {
                cells: [
                  String(at + 1),
                  {
                    text: text('archiveItem', item, 'title'),
                    strong: true as const,
                    ...(item.url === '' ? {} : { small: item.url }),
                  },
                  valueWord(locale, 'archiveKind', item.kind),
                  item.madeOn === null ? '' : formatPlainDate(item.madeOn, locale),
                  ...(isPublic ? [] : [text('archiveItem', item, 'maker')]),
                  ...(isPublic ? [] : [text('archiveItem', item, 'keptAt')]),
                  {
                    text: valueWord(locale, 'archiveRights', item.rights),
                    ...(holder === '' ? {} : { small: holder }),
                  },
                  until === null ? words.forGood : formatPlainDate(until, locale),
                  files === 0 ? '' : String(files),
                ],
              };
            }),
            empty: words.empty,
          },
        ],
      },
    ];
  },
});
