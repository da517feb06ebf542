import { z } from 'zod';
import { OFFICIALS, PAY_KINDS, PAY_STATES, PAY_UNITS } from '../domain/payments/codes.ts';
import { defineEntity } from './define.ts';
import {
  aboutPerson,
  choice,
  day,
  fixed,
  integer,
  line,
  note,
  orNone,
  rank,
  ref,
  requiredLine,
  won,
} from './fields.ts';

/** 지급 묶음: people who are paid for the same thing, of one budget line (requirements R28; korean conventions 3.7). */
export const payBatch = defineEntity({
  room: 'money',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(PAY_KINDS), 'payKind', 'meeting'),
    meetingId: ref('meeting', 'clear'),
    /** Null: the day of the meeting, or else of the event. */
    heldOn: orNone(day()),
    /** Empty: the place of the meeting. */
    place: line({ personal: 'free' }),
    /** What the times of a payment count: meetings, hours, days. */
    unit: choice(z.enum(PAY_UNITS), 'payUnit', 'time'),
    lineId: ref('budgetLine', 'clear'),
    sourceId: ref('fundingSource', 'clear'),
    state: choice(z.enum(PAY_STATES), 'payState', 'draft'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/**
 * 지급: one voucher. Taxes and what is left of them are computed (`domain/payments`), never stored, and neither is a resident number. Name,
 * affiliation and account of somebody in the directory stand there.
 */
export const payment = defineEntity({
  room: 'money',
  name: ['payeeName', 'personId'],
  order: ['experimentId'],
  files: 'receipt',
  taxed: { by: 'incomeKind', unless: 'none', isPerson: () => true },
  onCopy: 'drop',
  gestures: true,
  fields: {
    batchId: ref('payBatch', 'part'),
    personId: ref('person', 'clear'),
    /** Of somebody who is not in the directory. */
    payeeName: line({ personal: 'name' }),
    affiliation: line({ personal: 'about' }),
    unitWon: won(),
    times: integer(1, 1_000, 1),
    /** Null: nobody has said yet; the program never guesses (korean conventions 3.4). */
    incomeKind: orNone(choice(z.enum(['none', 'other', 'business', 'daily']), 'withholding')),
    /** Why it is that kind: once or again and again, who said so. */
    kindReason: line({ personal: 'about' }),
    /** 공직자등: whether a law caps the fee. */
    official: aboutPerson(choice(z.enum(OFFICIALS), 'official', 'no')),
    signedOn: orNone(day()),
    transferredOn: orNone(day()),
    /** The expense that was written when it was paid. */
    expenseId: ref('expense', 'clear'),
    /** The payment that this one takes back: its amounts count as less than nothing. */
    reversesId: ref('payment', 'clear'),
    /** Of the voucher: given when the row is added, once in an experiment, and kept. */
    number: fixed(integer(0, 1_000_000, 0)),
    note: note({ personal: 'about' }),
    rank: rank(),
  },
});
