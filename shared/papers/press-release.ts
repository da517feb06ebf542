import { formatDate } from '../domain/civil-date.ts';
import { formatClock } from '../domain/clock-time.ts';
import type { Entity } from '../entities/index.ts';
import { creditedName } from './credited.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock, PaperFact } from './plain.ts';
import { FACT_TABLES, publicityRowsOf } from './publicity-rows.ts';

/** 보도자료: when it may be told, headline, sub-heads, body, the words of those who cleared them, the event; one sheet for each. */
export const pressReleasePaper = definePlainPaper('pressRelease', {
  room: 'publicity',
  icon: 'table',
  page: 'portrait',
  // Written for the press: nothing in it is for inside only.
  audiences: ['public', 'internal'],
  seenByParticipants: true,
  reads: [...FACT_TABLES, 'pressRelease', 'pressQuote', 'attachment', 'proposerAgreement'],
  needs: ['pressRelease'],
  options: { code: flag(false) },
  compose(context) {
    const { settings, words, rows, text, name, phone } = context;
    const { locale } = settings;
    const { dayOf, mayNotPrint, lines, factWord, signUpCode } = publicityRowsOf(context);
    const releases = rows('pressRelease');
    const crediting = { people: rows('person'), agreements: rows('proposerAgreement'), locale, name };
    const whoOf = ({ creditAs, personId }: Entity<'pressQuote'>) =>
      creditAs.trim() || creditedName(crediting, personId);
    if (releases.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];

    function prose(label: string, value: string): readonly PaperBlock[] {
      if (value.trim() === '') return [];
      return [
        ...(label === '' ? [] : [{ kind: 'heading', text: label } as const]),
        { kind: 'prose', text: value, style: 'body' },
      ];
    }
    function embargo({ embargoOn, embargoAt }: Entity<'pressRelease'>): string {
      if (embargoOn === null) return words.embargoNone;
      const when = `${formatDate(embargoOn, locale)}${embargoAt === null ? '' : ` ${formatClock(embargoAt)}`}`;
      return words.embargoUntil.replace('{{when}}', when);
    }
    function contact({ contactId, enquiry }: Entity<'pressRelease'>): string {
      if (settings.audience === 'public') return enquiry;
      return [contactId === null ? '' : `${name(contactId)} ${phone(contactId)}`.trim(), enquiry]
        .filter(Boolean)
        .join(' · ');
    }
    return releases.map((release) => {
      const quotes = rows('pressQuote').filter(({ releaseId, isCleared }) => releaseId === release.id && isCleared);
      const photos = rows('attachment').filter(
        (file) =>
          file.ownerTable === 'pressRelease' && file.ownerId === release.id && file.mediaType.startsWith('image/'),
      );
      const { headline, subheads, lead, body, enquiry } = release;
      const quoted = quotes.flatMap((quote) => [quote.text, whoOf(quote)]);
      const shown = photos.flatMap((file) => [file.altText, file.name]);
      if (mayNotPrint(headline, subheads, lead, body, enquiry, ...quoted, ...shown))
        return { blocks: [{ kind: 'prose', text: words.hidden }] };
      const day = release.releasedOn ?? dayOf(release);
      const facts: readonly PaperFact[] = [
        {
          label: release.releasedOn === null ? words.planned : words.released,
          value: day === null ? '' : formatDate(day, locale),
        },
        { label: words.embargo, value: embargo(release) },
        { label: words.contact, value: contact(release) },
        { label: words.photos, value: words.photoCount.replace('{{count}}', String(photos.length)) },
      ];
      const heads = text('pressRelease', release, 'subheads')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      return {
        title: text('pressRelease', release, 'headline'),
        blocks: [
          { kind: 'form', lines: facts },
          ...heads.map((line): PaperBlock => ({ kind: 'heading', text: `– ${line}` })),
          ...prose('', text('pressRelease', release, 'lead')),
          ...prose('', text('pressRelease', release, 'body')),
          ...prose(
            quotes.length === 0 ? '' : words.quotes,
            quotes
              .map((quote) => {
                // They said how they want to be called in print.
                const who = whoOf(quote);
                const said = `“${text('pressQuote', quote, 'text').trim()}”`;
                return who === '' ? said : `${said} — ${who}`;
              })
              .join('\n\n'),
          ),
          { kind: 'heading', text: words.about },
          {
            kind: 'form',
            values: 'prose',
            lines: lines.map(({ fact, value }) => ({ label: factWord(fact), value })),
          },
          ...(settings.code ? signUpCode : []),
          ...(photos.length === 0
            ? []
            : [
                { kind: 'heading', text: words.attached } as const,
                {
                  kind: 'prose',
                  text: photos
                    .map(
                      (file, at) =>
                        `${at + 1}. ${[text('attachment', file, 'altText'), text('attachment', file, 'name')].filter(Boolean).join(' — ')}`,
                    )
                    .join('\n'),
                } as const,
              ]),
          { kind: 'prose', text: words.end },
        ],
      };
    });
  },
});
