/** What the papers of the door read: who is expected, by what they come as, with their number on the list. */
import { DOOR_KINDS, doorKind } from '../domain/door/codes.ts';
import type { DoorKind } from '../domain/door/codes.ts';
import { placed } from '../domain/participants.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';

export const LIST_TABLES = ['participation', 'participantGroup', 'cueAssignment', 'shiftEntry'] as const;
type ListTable = (typeof LIST_TABLES)[number];

type ListContext = Pick<PaperContext<PlainName, ListTable, PaperOptions>, 'rows'>;
type TitleContext = Pick<PaperContext<PlainName, ListTable, PaperOptions>, 'rows' | 'text' | 'hidesPurpose'>;

export interface Expected {
  readonly person: Entity<'person'>;
  readonly kind: DoorKind;
  readonly participation: Entity<'participation'> | null;
  /** The place among all who applied, from 1; null: on no list. */
  readonly number: number | null;
}

/**
 * The title of the group that somebody is in; empty without one. On a paper that participants see while the purpose is hidden there are none:
 * `실험군` tells what is tried.
 */
export function groupTitles(
  { rows, text, hidesPurpose }: TitleContext,
  isSeen: boolean,
): (participation: Entity<'participation'> | null) => string {
  const groups = isSeen && hidesPurpose ? [] : rows('participantGroup');
  const titles = new Map(groups.map((group) => [group.id, text('participantGroup', group, 'title')]));
  return (participation) => titles.get(participation?.groupId ?? '') ?? '';
}

/** Participants who have a place, and everybody else who has something to do; while nobody keeps a list, whoever is a participant. */
export function expectedAtDoor({ rows }: ListContext): ReadonlyMap<DoorKind, readonly Expected[]> {
  const participations = rows('participation');
  const onDuty = new Set([...rows('cueAssignment'), ...rows('shiftEntry')].map(({ personId }) => personId));
  const people = new Map(rows('person').map((person) => [person.id, person]));
  const taking = new Set(participations.map(({ personId }) => personId));
  const listed = participations.flatMap((participation, at): readonly Expected[] => {
    const person = people.get(participation.personId);
    const hasPlace = placed([participation]).length > 0;
    return person === undefined || !hasPlace ? [] : [{ person, kind: 'participant', participation, number: at + 1 }];
  });
  const others = [...people.values()]
    .filter(({ id, isGroup }) => !isGroup && !taking.has(id))
    .map((person): Expected => ({ person, kind: doorKind(person.role, false), participation: null, number: null }))
    .filter(({ person, kind }) => (kind === 'participant' ? participations.length === 0 : onDuty.has(person.id)));
  return new Map(DOOR_KINDS.map((kind) => [kind, [...listed, ...others].filter((one) => one.kind === kind)]));
}
