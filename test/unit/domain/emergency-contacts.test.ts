import { dutyHolders } from '@shared/domain/emergency-contacts.ts';
import type { Area } from '@shared/domain/stage.ts';
import { describe, expect, test } from 'vitest';

function person(id: string, role = 'staff') {
  return { id, role, isGroup: false };
}
function card(id: string, area: Area, source: string | null = null) {
  return { id, area, source };
}
function lead(taskId: string, personId: string, duty: 'lead' | 'deputy' = 'lead') {
  return { taskId, personId, duty };
}

describe('whom one calls', () => {
  test('is found by duty, in the order of the list', () => {
    const holders = dutyHolders({
      people: [person('reception'), person('emergency'), person('boss', 'organiser')],
      cards: [card('a', 'staffing', 'D22'), card('b', 'staffing', 'D24')],
      assignments: [lead('a', 'reception'), lead('b', 'emergency')],
    });
    expect(holders).toEqual([
      { personId: 'boss', duties: ['charge'] },
      { personId: 'emergency', duties: ['emergency'] },
      { personId: 'reception', duties: ['reception'] },
    ]);
  });

  test('is one line for who holds several duties; deputies and strangers hold none', () => {
    const holders = dutyHolders({
      people: [person('one'), person('two')],
      cards: [card('a', 'staffing', 'D24'), card('b', 'staffing', 'D22'), card('c', 'catering')],
      assignments: [lead('a', 'one'), lead('b', 'one'), lead('b', 'two', 'deputy'), lead('c', 'gone')],
    });
    expect(holders).toEqual([{ personId: 'one', duties: ['emergency', 'reception'] }]);
  });

  test('is of an area who leads most of its cards, the crew and the house first', () => {
    const cards = [
      card('a', 'filming'),
      card('b', 'filming'),
      card('c', 'filming'),
      card('d', 'venue'),
      card('e', 'venue'),
    ];
    const holders = dutyHolders({
      people: [person('one'), person('crew', 'crew'), person('two')],
      cards,
      assignments: [
        lead('a', 'one'),
        lead('b', 'one'),
        lead('c', 'crew'),
        lead('d', 'two'),
        lead('e', 'two'),
        lead('d', 'one'),
      ],
    });
    expect(holders).toEqual([
      { personId: 'two', duties: ['venue'] },
      { personId: 'crew', duties: ['filming'] },
    ]);
  });
});
