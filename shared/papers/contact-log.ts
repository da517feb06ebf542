import { formatDate } from '../domain/civil-date.ts';
import { formatClock } from '../domain/clock-time.ts';
import { newestFirst } from '../domain/contact-log.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 연락 기록표: who was contacted when, how and with what result, the latest first. */
export const contactLog = definePlainPaper('contactLog', {
  room: 'topic',
  icon: 'phone',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  reads: ['contact'],
  needs: ['contact'],
  options: { who: oneOf(['proposers', 'everybody']) },
  compose({ settings, words, rows, head, text, name }) {
    const { locale } = settings;
    const proposers = new Set(
      rows('person')
        .filter(({ role }) => role === 'proposer')
        .map(({ id }) => id),
    );
    const log = rows('contact').filter(({ ownerId }) => settings.who === 'everybody' || proposers.has(ownerId));
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: head('contact', 'contactedOn'), width: 30 },
              { head: words.whom, width: 34 },
              { head: words.how, width: 40 },
              { head: words.by, width: 28 },
              { head: head('contact', 'outcome') },
              { head: head('contact', 'nextStep'), width: 56 },
            ],
            rows: newestFirst(log).map((entry) => {
              const { contactedOn, contactedAt, channel, direction, result, nextOn } = entry;
              const next = text('contact', entry, 'nextStep');
              return {
                cells: [
                  {
                    text: formatDate(contactedOn, locale),
                    ...(contactedAt === null ? {} : { small: formatClock(contactedAt) }),
                  },
                  { text: name(entry.ownerId), small: text('contact', entry, 'spokeWith') },
                  {
                    text: `${valueWord(locale, 'contactDirection', direction)} · ${valueWord(locale, 'contactChannel', channel)}`,
                    small: valueWord(locale, 'contactResult', result),
                  },
                  entry.byId === null ? '' : name(entry.byId),
                  text('contact', entry, 'outcome'),
                  nextOn === null ? next : { text: next, small: formatDate(nextOn, locale) },
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
