import { presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { headsOf, placed } from '../domain/participants.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/**
 * 참가자 명단: a table for each group. Who is not one of the organisers sees masked names, no phone and no access needs; consent to be
 * filmed is never printed on it.
 */
export const participantList = definePlainPaper('participantList', {
  room: 'people',
  icon: 'table',
  page: 'portrait',
  audiences: ['internal', 'shared', 'public'],
  reads: ['participation', 'participantGroup', 'checkIn'],
  needs: ['participation'],
  options: { who: oneOf(['confirmed', 'placed', 'all']) },
  compose({ settings, words, rows, text, name, phone, head }) {
    const isInternal = settings.audience === 'internal';
    const all = rows('participation');
    // Who walked in stands apart, after those who registered, and counts apart.
    const participations = withoutWalkIns(
      { people: [], participations: all },
      presencesOf(rows('checkIn')),
    ).participations;
    const walkIns = all.filter((row) => !participations.includes(row));
    const listed =
      settings.who === 'all'
        ? participations
        : settings.who === 'placed'
          ? placed(participations)
          : participations.filter(({ state }) => state === 'confirmed');
    const groups = [
      ...rows('participantGroup').map((group) => ({ id: group.id, title: text('participantGroup', group, 'title') })),
      { id: null, title: words.noGroup },
    ]
      .map(({ id, title }) => ({ title, own: listed.filter(({ groupId }) => groupId === id) }))
      .concat({ title: words.walkIns, own: [...walkIns] });
    const full = groups.filter(({ own }) => own.length > 0);
    const columns = [
      { head: words.number, width: 12, align: 'center' as const },
      { head: head('participation', 'personId') },
      ...(isInternal ? [{ head: words.phone, width: 34, figures: true as const }] : []),
      { head: head('participation', 'state'), width: 18, align: 'center' as const },
      { head: head('participation', 'companions'), width: 18, align: 'center' as const },
      ...(isInternal ? [{ head: head('participation', 'accessNeed'), width: 48 }] : []),
    ];
    const blocks = full.flatMap(({ title, own }) => [
      ...(full.length === 1 && title === words.noGroup
        ? []
        : [{ kind: 'heading' as const, text: `${title} ${own.length}` }]),
      {
        kind: 'table' as const,
        columns,
        rows: own.map((row, at) => ({
          cells: [
            String(at + 1),
            name(row.personId),
            ...(isInternal ? [phone(row.personId)] : []),
            valueWord(settings.locale, 'participationState', row.state),
            row.companions === 0 ? '' : String(row.companions),
            ...(isInternal ? [text('participation', row, 'accessNeed')] : []),
          ],
        })),
        empty: words.empty,
      },
    ]);
    const count = (own: typeof listed) => `${own.length} (${words.companions} ${headsOf(own)})`;
    const facts = [
      { label: words.people, value: count(listed) },
      ...(walkIns.length === 0 ? [] : [{ label: words.walkIns, value: count(walkIns) }]),
    ];
    return [
      blocks.length === 0 ? { blocks: [{ kind: 'table', columns, rows: [], empty: words.empty }] } : { facts, blocks },
    ];
  },
});
