import { doorCounts } from '../domain/door/door-counts.ts';
import { cameHeads, hasCome, presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { countPeople, headCounts } from '../domain/head-counts.ts';
import { headsOf, placed } from '../domain/participants.ts';
import { LIST_TABLES } from './door-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 인원 집계표: how many came of how many, by what they came as and by group; nobody's name stands on it. Empty figures are written by hand. */
export const headcountSheet = definePlainPaper('headcountSheet', {
  room: 'day',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: [...LIST_TABLES, 'checkIn', 'closing'],
  needs: ['checkIn', 'participation'],
  options: {},
  compose({ settings, words, event, rows, text }) {
    const people = rows('person');
    const participations = rows('participation');
    const presences = presencesOf(rows('checkIn'));
    const listed = withoutWalkIns({ people, participations }, presences);
    const isCounted = presences.size > 0;
    const onDuty = new Set([...rows('cueAssignment'), ...rows('shiftEntry')].map(({ personId }) => personId));
    const came = [...presences.values()].filter(hasCome);
    const cameIds = new Set(came.map(({ personId }) => personId));
    const companionsOf = new Map(came.map(({ personId, companions }) => [personId, companions]));
    const typed = rows('closing')[0]?.actualHeadCount ?? null;
    const counted = {
      ...countPeople(listed.people, onDuty, listed.participations),
      came: cameHeads(presences, ['participant']),
    };
    const { target, registered, expected, actual } = headCounts(event, counted, typed);
    const heads = (count: number | null) => (count === null ? ' ' : words.heads.replace('{{count}}', String(count)));
    const share = (part: number, whole: number | null) =>
      whole === null || whole === 0 || !isCounted ? ' ' : `${Math.round((part / whole) * 100)}%`;
    const kinds = doorCounts({ people, participations, onDuty, presences });
    const sum = kinds.reduce((total, one) => total + one.came, 0);
    const groups = rows('participantGroup').map((group) => {
      const own = participations.filter(({ groupId }) => groupId === group.id);
      const there = own.filter(({ personId }) => cameIds.has(personId));
      const arrived = there.reduce((total, { personId }) => total + 1 + (companionsOf.get(personId) ?? 0), 0);
      const due = placed(listed.participations.filter(({ groupId }) => groupId === group.id));
      return { title: text('participantGroup', group, 'title'), placed: headsOf(due), arrived };
    });
    const walkIns = came.filter(({ arrival }) => arrival?.source === 'walkIn');
    const figure = { width: 34, align: 'right' as const, figures: true as const };
    const source = actual.source === 'typed' ? words.typed : actual.source === 'door' ? words.byDoor : '';
    return [
      {
        facts: [
          { label: words.target, value: heads(target.value) },
          { label: words.registered, value: heads(registered.value) },
          { label: words.expected, value: heads(expected.value) },
          {
            label: words.actual,
            value: [heads(actual.value), source].filter((said) => said.trim() !== '').join(' · '),
          },
        ],
        blocks: [
          { kind: 'heading', text: words.byKind },
          {
            kind: 'table',
            columns: [
              { head: words.kind },
              { head: words.due, ...figure },
              { head: words.came, ...figure },
              { head: words.share, ...figure },
            ],
            rows: [
              ...kinds.map((one) => ({
                cells: [
                  valueWord(settings.locale, 'doorKind', one.kind),
                  heads(one.expected),
                  isCounted ? heads(one.came) : ' ',
                  share(one.came, one.expected),
                ],
              })),
              { sum: true as const, cells: [words.sum, ' ', isCounted ? heads(sum) : ' ', ' '] },
            ],
            empty: words.empty,
          },
          ...(groups.length === 0
            ? []
            : [
                { kind: 'heading' as const, text: words.byGroup },
                {
                  kind: 'table' as const,
                  columns: [
                    { head: words.group },
                    { head: words.placed, ...figure },
                    { head: words.came, ...figure },
                    { head: words.share, ...figure },
                  ],
                  rows: groups.map((group) => ({
                    cells: [
                      group.title,
                      heads(group.placed),
                      isCounted ? heads(group.arrived) : ' ',
                      share(group.arrived, group.placed),
                    ],
                  })),
                  empty: '',
                },
              ]),
          { kind: 'heading', text: words.more },
          {
            kind: 'form',
            lines: [
              {
                label: words.walkIns,
                value: isCounted ? heads(walkIns.reduce((total, { companions }) => total + 1 + companions, 0)) : '',
              },
              { label: words.peak, value: event.peakCount === null ? '' : heads(event.peakCount) },
              { label: words.checkedBy, value: '' },
            ],
          },
          { kind: 'prose', text: words.note },
        ],
      },
    ];
  },
});
