/** The codes of the door. */
export const CHECK_IN_ACTIONS = ['arrive', 'leave', 'give', 'undo'] as const;
export type CheckInAction = (typeof CHECK_IN_ACTIONS)[number];

/** By what a press was made: the search, a reader's code, the list of a second door, a line for who is not on any list, the tab of staff. */
export const CHECK_IN_SOURCES = ['search', 'code', 'paper', 'walkIn', 'staff'] as const;
export type CheckInSource = (typeof CHECK_IN_SOURCES)[number];

export const DOOR_KINDS = ['participant', 'speaker', 'staff', 'guest'] as const;
export type DoorKind = (typeof DOOR_KINDS)[number];

const KIND_OF_ROLE: Readonly<Record<string, DoorKind>> = {
  participant: 'participant',
  speaker: 'speaker',
  proposer: 'speaker',
  organiser: 'staff',
  staff: 'staff',
  crew: 'staff',
  facilitator: 'staff',
};

/** Whoever has a participation comes as a participant, whatever else they are. */
export function doorKind(role: string, takesPart: boolean): DoorKind {
  return takesPart ? 'participant' : (KIND_OF_ROLE[role] ?? 'guest');
}
