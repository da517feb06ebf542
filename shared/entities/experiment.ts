import { z } from 'zod';
import { defineRoot } from './define.ts';
import {
  choice,
  clock,
  code,
  day,
  fixed,
  flag,
  heads,
  instant,
  line,
  minutes,
  note,
  orNone,
  plannedDay,
  requiredLine,
  won,
} from './fields.ts';
import { line as lineOf } from './columns.ts';

export const experiment = defineRoot({
  room: 'overview',
  name: ['title'],
  /** Those of the venue. */
  files: 'plan',
  onCopy: 'keep',
  fields: {
    title: requiredLine({ personal: 'free' }),
    /** The experiment question (requirements A18). */
    question: note({ personal: 'free' }),
    origin: choice(z.enum(['citizen', 'institution']), 'origin'),
    eventDate: orNone(day()),
    eventStart: orNone(clock()),
    eventMinutes: orNone(minutes()),
    headCount: orNone(heads()),
    /** 주최, the host. */
    organiser: line({ personal: 'free' }),
    /** 주관, the operator. */
    operator: line({ personal: 'free' }),
    venue: line({ personal: 'free' }),
    purpose: note({ personal: 'free' }),
    /** Purpose kept from participants (requirements C17, E03). */
    hiddenPurpose: flag(),
    planningStart: plannedDay(),
    allottedBudget: orNone(won()),
    settlementDue: plannedDay(),
    isSample: fixed(flag()),
    templateVersion: fixed(orNone(code(lineOf))),
    createdAt: fixed(instant()),
    updatedAt: fixed(instant()),
    trashedAt: orNone(instant()),
  },
});
