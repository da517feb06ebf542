/**
 * The log of the door. Whether a press changes anything follows from the log in the same transaction: two presses within a blink of each
 * other write one entry, and the second is told of the first.
 */
import type { doorCommands } from '@shared/contract/door.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { doorKind } from '@shared/domain/door/codes.ts';
import { presencesOf } from '@shared/domain/door/presence.ts';
import type { Presence } from '@shared/domain/door/presence.ts';
import { maskPerson } from '@shared/domain/masking.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { personRules } from '../people/person.rules.shared.ts';
import { participationRules } from '../participation/participation.rules.shared.ts';

type Entry = Entity<'checkIn'>;

const people = rankedTable(PRODUCT, 'person', personRules);
const participations = rankedTable(PRODUCT, 'participation', participationRules);

const ROLE_OF = { participant: 'participant', speaker: 'speaker', staff: 'staff', guest: 'other' } as const;

interface Door {
  readonly log: readonly Entry[];
  readonly presenceOf: (key: string) => Presence<Entry> | undefined;
}

function doorOf(work: UnitOfWork, experimentId: string): Door {
  const log = work.list('checkIn', { experimentId });
  const presences = presencesOf(log);
  return { log, presenceOf: (key) => presences.get(key) };
}

/** A row of this experiment. */
function owned<N extends 'person' | 'optOutMarker' | 'checkIn'>(
  work: UnitOfWork,
  table: N,
  id: string,
  experimentId: string,
): Entity<N> {
  const row = work.get(table, id);
  if (row.experimentId !== experimentId) throw new AppError('notFound', { what: table });
  return row;
}

type Written = Pick<Entry, 'personId' | 'subject' | 'kind' | 'label' | 'action'> & Partial<Entry>;

function write(work: UnitOfWork, experimentId: string, log: readonly Entry[], entry: Written): void {
  if (typeof entry.markerId === 'string') owned(work, 'optOutMarker', entry.markerId, experimentId);
  work.insert('checkIn', {
    companions: 0,
    markerId: null,
    tagGiven: false,
    source: 'search',
    undoesId: null,
    ...entry,
    id: work.ports.newId(),
    experimentId,
    at: work.ports.now(),
    rank: rankBetween(log.at(-1)?.rank ?? null, null),
  });
}

/** What undo calls somebody at the door. */
function labelOf(work: UnitOfWork, { personId, label }: Pick<Entry, 'personId' | 'label'>): string {
  const person = personId === null ? undefined : work.find('person', personId);
  return person === undefined ? label : maskPerson(person, 'internal', '');
}

/** The entry that others of the same person or walk-in follow. */
function same(presence: Presence<Entry>): Pick<Entry, 'personId' | 'subject' | 'kind' | 'label'> | null {
  const [first] = presence.entries;
  return first === undefined
    ? null
    : { personId: first.personId, subject: first.subject, kind: presence.kind, label: presence.label };
}

export const doorCommandHandlers: CommandHandlers<typeof doorCommands> = {
  'door.arrive': {
    run(work, { experimentId, personId, companions, markerId, tagGiven, source }) {
      const person = owned(work, 'person', personId, experimentId);
      const { log, presenceOf } = doorOf(work, experimentId);
      const presence = presenceOf(personId);
      work.describe({ what: maskPerson(person, 'internal', '') });
      if (presence?.state === 'in' && presence.arrival !== null)
        return { already: { at: presence.arrival.at, source: presence.arrival.source } };
      const takesPart = work.list('participation', { experimentId, personId }).length > 0;
      const subject = presence?.entries[0]?.subject ?? work.ports.newId();
      const kind = doorKind(person.role, takesPart);
      const given = { companions, markerId, tagGiven, source };
      write(work, experimentId, log, { personId, subject, kind, label: '', action: 'arrive', ...given });
      return { already: null };
    },
  },
  'door.leave': {
    run(work, { experimentId, key, source }) {
      const { log, presenceOf } = doorOf(work, experimentId);
      const presence = presenceOf(key);
      const own = presence === undefined ? null : same(presence);
      if (own === null || presence?.state !== 'in') return false;
      write(work, experimentId, log, { ...own, action: 'leave', source });
      work.describe({ what: labelOf(work, own) });
      return true;
    },
  },
  'door.give': {
    run(work, { experimentId, key, markerId, tagGiven }) {
      const { log, presenceOf } = doorOf(work, experimentId);
      const presence = presenceOf(key);
      const own = presence === undefined ? null : same(presence);
      const isNew = (markerId !== null && presence?.markerId !== markerId) || (tagGiven && !presence?.tagGiven);
      if (own === null || !isNew) return false;
      write(work, experimentId, log, { ...own, action: 'give', markerId, tagGiven });
      work.describe({ what: labelOf(work, own) });
      return true;
    },
  },
  'door.undo': {
    run(work, { experimentId, entryId }) {
      const entry = owned(work, 'checkIn', entryId, experimentId);
      const { log } = doorOf(work, experimentId);
      if (entry.action === 'undo' || log.some(({ undoesId }) => undoesId === entryId)) return false;
      const { personId, subject, kind, label } = entry;
      write(work, experimentId, log, { personId, subject, kind, label, action: 'undo', undoesId: entryId });
      work.describe({ what: labelOf(work, entry) });
      return true;
    },
  },
  'door.walkIn': {
    run(work, { experimentId, name, affiliation, label, kind, portrait, via, companions, markerId, tagGiven }) {
      const { log } = doorOf(work, experimentId);
      const subject = work.ports.newId();
      const what = name === '' ? label : name;
      if (what === '') throw new AppError('person.nameNeeded', {});
      const named = { name, affiliation, kind, portrait, via, companions };
      const personId = name === '' ? null : addWalkIn(work, experimentId, named);
      const given = { companions, markerId, tagGiven, source: 'walkIn' as const };
      const called = personId === null ? label : '';
      write(work, experimentId, log, { personId, subject, kind, label: called, action: 'arrive', ...given });
      work.describe({ what });
      return { key: personId ?? subject };
    },
  },
};

interface WalkIn {
  readonly name: string;
  readonly affiliation: string;
  readonly kind: Entry['kind'];
  readonly portrait: Entity<'person'>['portrait'];
  readonly via: string;
  readonly companions: number;
}

/** A person of the directory and, where they come to take part, their participation. */
function addWalkIn(
  work: UnitOfWork,
  experimentId: string,
  { kind, portrait, via, companions, ...named }: WalkIn,
): string {
  const today = seoulDate(work.ports.now());
  const portraitOn = portrait === 'unasked' ? null : today;
  const [personId = ''] = people.add(
    work,
    experimentId,
    [{ ...named, role: ROLE_OF[kind], portrait, portraitOn }],
    null,
  );
  if (kind === 'participant')
    participations.add(work, experimentId, [{ personId, state: 'confirmed', appliedOn: today, via, companions }], null);
  return personId;
}
