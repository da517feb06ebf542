import { formatPlainDate } from '../domain/civil-date.ts';
import { changedFacts } from '../domain/publicity/printed-facts.ts';
import type { CivilDate } from '../domain/units.ts';
import { definePlainPaper } from './plain.ts';
import { byDay, FACT_TABLES, publicityRowsOf } from './publicity-rows.ts';

/** 게시 확인표: what was posted when and where, how many saw it, and the articles that came of it: evidence for the report. */
export const postingProof = definePlainPaper('postingProof', {
  room: 'publicity',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: [...FACT_TABLES, 'publicityItem', 'itemChannel', 'channel', 'pressRelease', 'pressSending', 'attachment'],
  needs: ['itemChannel'],
  options: {},
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
              const shots = rows('attachment').filter(
                ({ ownerTable, ownerId }) => ownerTable === 'itemChannel' && ownerId === placement.id,
              ).length;
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
        ],
      },
    ];
  },
});
