import { dutyHolders } from '../domain/emergency-contacts.ts';
import { onShift } from '../domain/shifts/posts.ts';
import { definePlainPaper } from './plain.ts';

/** 비상연락망: whom one calls on the day, by duty; room for what only the day can say. */
export const emergencyContacts = definePlainPaper('emergencyContacts', {
  room: 'people',
  icon: 'phone',
  page: 'portrait',
  // A masked number helps nobody.
  audiences: ['internal'],
  reads: ['task', 'taskAssignment', 'post', 'shift', 'shiftEntry'],
  needs: ['taskAssignment', 'shiftEntry'],
  options: {},
  compose({ words, common, rows, text, name, phone }) {
    const people = rows('person');
    const cards = rows('task').filter(({ archivedAt }) => archivedAt === null);
    const contacts = dutyHolders({
      people,
      cards,
      assignments: rows('taskAssignment'),
      onShift: onShift({ posts: rows('post'), shifts: rows('shift'), entries: rows('shiftEntry') }),
    }).flatMap((holder) => {
      const person = people.find(({ id }) => id === holder.personId);
      const duties = holder.duties.map((duty) => common.duties[duty]).join(' · ');
      return person === undefined ? [] : [{ person, duties }];
    });
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.duty, width: 42 },
              { head: words.name },
              { head: words.affiliation, width: 52 },
              { head: words.phone, width: 36, align: 'center', figures: true },
            ],
            rows: contacts.map(({ person, duties }) => ({
              cells: [
                { text: duties, strong: true },
                name(person.id),
                { text: text('person', person, 'affiliation'), small: text('person', person, 'position') },
                phone(person.id),
              ],
            })),
            empty: words.empty,
          },
          { kind: 'heading', text: words.onTheDay },
          {
            kind: 'form',
            lines: [
              { label: words.venueHost, value: '' },
              { label: words.hospital, value: '' },
              { label: words.pharmacy, value: '' },
              { label: words.meetingPoint, value: '' },
            ],
          },
          { kind: 'heading', text: words.publicLines },
          { kind: 'form', lines: [common.fire, common.police] },
        ],
      },
    ];
  },
});
