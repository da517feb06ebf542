import { z } from 'zod';
import { CHECK_IN_ACTIONS, CHECK_IN_SOURCES, DOOR_KINDS } from '../domain/door/codes.ts';
import { defineEntity } from './define.ts';
import { choice, code, flag, instant, integer, line, orNone, rank, ref } from './fields.ts';

/**
 * 접수 기록: an entry of the log of the door, which is only added to (`domain/door/presence`). It outlives the record of the person, so that
 * the number of those who came stays what it was.
 */
export const checkIn = defineEntity({
  room: 'day',
  name: ['personId', 'label'],
  order: ['experimentId'],
  listed: false,
  onCopy: 'drop',
  fields: {
    personId: ref('person', 'clear'),
    /** What keeps the entries of one person or one walk-in together; it says nothing of them. */
    subject: code(z.string().min(1).max(64)),
    kind: choice(z.enum(DOOR_KINDS), 'doorKind', 'participant'),
    /** What a walk-in without a name is called. */
    label: line({ personal: 'free' }),
    action: choice(z.enum(CHECK_IN_ACTIONS), 'checkInAction', 'arrive'),
    at: instant(),
    companions: integer(0, 99, 0),
    /** The marker that was handed out. */
    markerId: ref('optOutMarker', 'clear'),
    tagGiven: flag(),
    source: choice(z.enum(CHECK_IN_SOURCES), 'checkInSource', 'search'),
    /** Of an undo: the entry that it takes back. */
    undoesId: orNone(ref('checkIn', 'part')),
    rank: rank(),
  },
});
