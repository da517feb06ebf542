import type { cueCommands } from '@shared/contract/cue.contract.ts';
import type { Person } from '@shared/contract/entities.ts';
import { freeWords, printPeople, readPeople } from '@shared/domain/cue-people.ts';
import { labelsOf, PeopleBook } from '@shared/domain/people-book.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { PeopleEntry, personName } from '../person/person-name.shared.ts';
import { setPeople } from './cue.repo.ts';

type PeopleCommands = Pick<typeof cueCommands, 'cue.addPeople'>;

interface Entered {
  readonly word: string;
  readonly person: Person;
}

/** Reading prints a deputy as this, in either language. */
const DEPUTY = '부';

export const cuePeopleCommandHandlers: CommandHandlers<PeopleCommands> = {
  'cue.addPeople': {
    run(work, { experimentId, words }) {
      const before = work.list('person', { experimentId }).length;
      const entry = new PeopleEntry(work);
      const entered = words.map((word): Entered => ({ word, person: entry.enter(word) }));
      const [first] = entered;
      if (first !== undefined && entered.length === 1)
        work.describe({ name: personName(first.person) }, 'cue.addPerson');
      else work.describe({ count: entered.length });

      const people = work.list('person', { experimentId });
      const byId = new Map(people.map((person) => [person.id, person]));
      const labels = labelsOf(people);
      const chosen = bookOf(entered);
      let cues = 0;
      for (const { id: cueId, otherPeople } of cuesWithWords(work, experimentId)) {
        if (!freeWords([{ otherPeople }]).some((word) => chosen.find(word).length > 0)) continue;
        const assignments = work.list('cueAssignment', { cueId });
        const cell = { people: assignments.map(({ personId, duty }) => ({ personId, duty })), otherPeople };
        // Only those on the cue and those who were chosen are known here: every other word of the cell stays as it is.
        const book = bookOf(entered);
        for (const { personId } of cell.people) {
          const person = byId.get(personId);
          if (person !== undefined) book.add(person);
        }
        const read = readPeople(printPeople(cell, labels, DEPUTY), book, cell);
        if (!read.ok) continue;
        work.update('cue', cueId, { otherPeople: read.otherPeople });
        setPeople(work, experimentId, cueId, assignments, read.people);
        cues += 1;
      }
      return { people: people.length - before, cues };
    },
  },
};

/** The chosen people by their own names and by the words that were chosen for them. */
function bookOf(entered: readonly Entered[]): PeopleBook {
  const book = new PeopleBook([]);
  for (const { word, person } of entered) book.add(person, [word.replace(/^@\s*/u, '')]);
  return book;
}

function cuesWithWords(reader: Reader, experimentId: string) {
  return reader.all(
    sql
      .selectFrom('cue')
      .select(['id', 'otherPeople'])
      .where('experimentId', '=', experimentId)
      .where('otherPeople', '!=', ''),
  );
}
