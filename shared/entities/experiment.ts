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
  integer,
  line,
  minutes,
  note,
  orNone,
  plannedDay,
  requiredLine,
  since,
  won,
} from './fields.ts';
import { line as lineOf } from './columns.ts';
import { USUAL_SHOW_RATE } from '../domain/head-counts.ts';

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
    /** The target: how many should be there. */
    headCount: orNone(heads()),
    /** 주최, the host. */
    organiser: line({ personal: 'free' }),
    /** 주관, the operator. */
    operator: line({ personal: 'free' }),
    venue: line({ personal: 'free' }),
    purpose: note({ personal: 'free' }),
    planningStart: plannedDay(),
    allottedBudget: orNone(won()),
    settlementDue: plannedDay(),
    isSample: fixed(flag()),
    templateVersion: fixed(orNone(code(lineOf))),
    createdAt: fixed(instant()),
    updatedAt: fixed(instant()),
    trashedAt: orNone(instant()),
    /** 협력, bodies that work along. */
    partners: since(line({ personal: 'free' }), ''),
    /** 후원, bodies that support with money or in kind. */
    sponsors: since(line({ personal: 'free' }), ''),
    /** Whether participants know the purpose; `blind` hides it from them (requirements C17, E03); null: not decided yet. */
    awareness: orNone(choice(z.enum(['informed', 'blind']), 'awareness')),
    /** What participants read instead of the title while the purpose is hidden; empty: nobody has said whether the title gives it away. */
    participantTitle: since(line({ personal: 'free' }), ''),
    /** What the expected count rests on: the target, or the list of people once all who registered stand on it. */
    expectedFrom: since(choice(z.enum(['target', 'registered']), 'expectedFrom', 'target'), 'target'),
    /** Of those registered, how many in a hundred come. */
    showRate: since(integer(0, 100, USUAL_SHOW_RATE), USUAL_SHOW_RATE),
    showRateReason: since(line({ personal: 'free' }), ''),
    /** Typed over the one that is computed; null: computed. */
    expectedCount: since(orNone(heads()), null),
    /** 보장 인원, what is paid for in any case; null: as many as expected. */
    guaranteedCount: since(orNone(heads()), null),
    /** 순간 최대, the most at one time, for the safety notice. */
    peakCount: since(orNone(heads()), null),
  },
});
