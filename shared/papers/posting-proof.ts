import { formatPlainDate } from '../domain/civil-date.ts';
import { changedFacts } from '../domain/publicity/printed-facts.ts';
import type { CivilDate } from '../domain/units.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { byDay, FACT_TABLES, publicityRowsOf } from './publicity-rows.ts';

/** 게시 확인표: what was posted when and where, how many saw it, and the articles that came of it: evidence for the report. */
export const postingProof = definePlainPaper('postingProof', {
  room: 'publicity',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: [...FACT_TABLES, 'publicityItem', 'itemChannel', 'channel', 'pressRelease', 'pressSending', 'attachment'],
  needs: ['itemChannel'],
  options: { shots: flag(true) },
  compose(context) {
    const { settings, words, rows, head, text } = context;
    const { locale } = settings;
    const { facts, mayNotPrint, changeWord } = publicityRowsOf(context);
    const items = new Map(rows('publicityItem').map((item) => [item.id, item]));
    const channels = new Map(rows('channel').map((channel) => [channel.id, channel]));
    const releases = new Map(rows('pressRelease').map((release) => [release.id, release]));
    const posted = byDay(
      rows('itemChannel').flatMap((placement) =>
        placement.postedOn === null ? [] : [{ placement, day: placement.postedOn }],
      ),
    );
    const sent = rows('pressSending').filter(({ sentOn, publishedOn }) => sentOn !== null || publishedOn !== null);
    const dayText = (day: CivilDate | null) => (day === null ? '' : formatPlainDate(day, locale));
    const channelText = (id: string) => {
      const channel = channels.get(id);
      return channel === undefined ? '' : text('channel', channel, 'title');
    };
    const filesOf = (ownerTable: string, id: string) =>
      rows('attachment').filter((file) => file.ownerTable === ownerTable && file.ownerId === id);

    /** The pictures of a post or an article, each with where and when it was. */
    function shown(ownerTable: 'itemChannel' | 'pressSending', id: string, caption: string) {
      return filesOf(ownerTable, id)
        .filter(({ mediaType }) => mediaType.startsWith('image/'))
        .map((file) => {
          const alt = mayNotPrint(file.altText) ? '' : text('attachment', file, 'altText');
          return {
            sha256: file.sha256,
            caption: [caption, alt].filter(Boolean).join('\n'),
            alt,
            instead: words.notDrawn,
          };
        });
    }
    function pictures(): readonly PaperBlock[] {
      const ofPosts = posted.flatMap(({ placement, day }) => {
        const item = items.get(placement.itemId);
        // A picture of what may not be told would tell it.
        if (item === undefined || mayNotPrint(item.title, item.body, placement.text)) return [];
        const title = text('publicityItem', item, 'title');
        return shown('itemChannel', placement.id, `${dayText(day)} ${channelText(placement.channelId)} · ${title}`);
      });
      const ofPress = sent.flatMap((sending) => {
        const release = releases.get(sending.releaseId);
        if (release === undefined || mayNotPrint(release.headline)) return [];
        const title = text('pressRelease', release, 'headline');
        const when = dayText(sending.publishedOn ?? sending.sentOn);
        return shown('pressSending', sending.id, `${when} ${channelText(sending.channelId)} · ${title}`);
      });
      const all = [...ofPosts, ...ofPress];
      return all.length === 0 || !settings.shots
        ? []
        : [
            { kind: 'heading', text: words.files },
            { kind: 'pictures', pictures: all },
          ];
    }
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.postedOn, width: 26, align: 'center', figures: true },
              { head: head('itemChannel', 'channelId'), width: 34 },
              { head: head('publicityItem', 'title') },
              { head: words.address, width: 48 },
              { head: words.reach, width: 26, align: 'right' },
              { head: words.files, width: 22, align: 'center' },
            ],
            rows: posted.map(({ placement, day }) => {
              const item = items.get(placement.itemId);
              const isHidden = item !== undefined && mayNotPrint(item.title, item.body, placement.text);
              const changed = placement.printed === null ? [] : changedFacts(placement.printed, facts);
              const shots = filesOf('itemChannel', placement.id).length;
              return {
                cells: [
                  dayText(day),
                  channelText(placement.channelId),
                  {
                    text: item === undefined ? '' : isHidden ? words.hidden : text('publicityItem', item, 'title'),
                    strong: true as const,
                    ...(changed.length === 0
                      ? {}
                      : { small: words.wrong.replace('{{facts}}', changed.map(changeWord).join(', ')) }),
                  },
                  mayNotPrint(placement.url) ? words.hidden : text('itemChannel', placement, 'url'),
                  placement.reach === null
                    ? ''
                    : {
                        text: placement.reach.toLocaleString('en'),
                        ...(placement.asOf === null
                          ? {}
                          : { small: words.asOf.replace('{{date}}', dayText(placement.asOf)) }),
                      },
                  shots === 0 ? words.none : String(shots),
                ],
              };
            }),
            empty: words.empty,
          },
          { kind: 'prose', text: words.total.replace('{{count}}', String(posted.length)) },
          { kind: 'heading', text: words.press },
          {
            kind: 'table',
            columns: [
              { head: words.sentOn, width: 26, align: 'center', figures: true },
              { head: head('pressSending', 'channelId'), width: 40 },
              { head: head('pressRelease', 'headline') },
              { head: words.publishedOn, width: 26, align: 'center', figures: true },
              { head: words.address, width: 48 },
            ],
            rows: sent.map((sending) => {
              const release = releases.get(sending.releaseId);
              const title = release === undefined ? '' : text('pressRelease', release, 'headline');
              return {
                cells: [
                  dayText(sending.sentOn),
                  channelText(sending.channelId),
                  release !== undefined && mayNotPrint(release.headline) ? words.hidden : title,
                  dayText(sending.publishedOn),
                  mayNotPrint(sending.url) ? words.hidden : text('pressSending', sending, 'url'),
                ],
              };
            }),
            empty: words.noPress,
          },
          ...pictures(),
        ],
      },
    ];
  },
});
