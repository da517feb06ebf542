import { ROOM_IDS } from '@shared/entities/rooms.ts';
import { describe, expect, test } from 'vitest';
import { GLOSSARY, GLOSSARY_GROUPS, GLOSSARY_KINDS } from '@app/glossary/entries.ts';

/** How many items the sections of the requirements have that hold terms, principles and wordings. */
const SECTIONS = { T: 25, H: 29, K: 15, L: 21, M: 14, V: 5 } as const;

/** Items of those sections that are something else, and what. */
const OTHERS: Readonly<Record<string, string>> = {
  T02: 'a field: what the institution adopted',
  T13: 'a task of a later platform',
  T15: 'a role: the team in charge of a stage',
  T23: 'roles: readers of the guide',
  H05: 'an example: divisions of one organisation',
  H07: 'a choice: who runs the event',
  H08: 'a choice: kinds of partner',
  H10: 'a paper: what the experience becomes',
  H11: 'a choice: on site, online or both',
  H13: 'an example of a programme',
  H14: 'a task: training and content',
  H17: 'a choice: kinds of service',
  H20: 'a choice: kinds of participant',
  H22: 'a choice: kinds of event',
  H23: 'a choice: hybrid and remote events',
  H25: 'a choice: actions of a campaign',
  H26: 'a task: checking facts',
  H29: 'fields of what is published',
  K01: 'a field: goal of a project',
  K02: 'a field: its means',
  K03: 'an example: slogans',
  K04: 'a field: what is to be experienced',
  K05: 'a field: circumstances',
  K07: 'a task of the first step',
  K09: 'a task of the second step',
  K10: 'a task of the second step',
  K12: 'a task of the open debate',
  L03: 'an example from the history of forums',
  L04: 'a choice: which platform is used',
  L05: 'fields of a proposal card',
  L06: 'figures: thresholds of a proposal card',
  L16: 'roles of participants',
  M03: 'an example: where a case took place',
  M11: 'a field: summary of a proposal',
  M12: 'figures of a proposal',
  M13: 'fields: its leading opinions',
};

function itemsOf(section: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${section}${String(index + 1).padStart(2, '0')}`);
}

describe('the glossary', () => {
  test('explains every term, principle and wording of its sections once, and nothing else of them', () => {
    const told = GLOSSARY.flatMap(({ items }) => items).filter((item) => item !== 'A01');
    const expected = Object.entries(SECTIONS)
      .flatMap(([section, count]) => itemsOf(section, count))
      .filter((item) => OTHERS[item] === undefined);
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test('shows every entry under a heading of its own, of a kind that can be chosen, each heading with one', () => {
    expect(GLOSSARY_GROUPS.filter((group) => !GLOSSARY.some((entry) => entry.group === group))).toEqual([]);
    expect(GLOSSARY_KINDS.filter((kind) => !GLOSSARY.some((entry) => entry.kind === kind))).toEqual([]);
    const inOrder = GLOSSARY.map(({ group }) => GLOSSARY_GROUPS.indexOf(group));
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
  });

  test('names rooms that there are, and other entries than itself', () => {
    const strange = GLOSSARY.filter(
      ({ key, room, see = [] }) => (room !== undefined && !ROOM_IDS.includes(room)) || see.includes(key),
    );
    expect(strange).toEqual([]);
  });
});
