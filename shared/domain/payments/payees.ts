/** Whom a batch may be made of: those who were present, whose shift is done, who came as guests; and who of them has been paid already. */
import { won } from '../units.ts';
import type { Won } from '../units.ts';
import { activeOf } from './vouchers.ts';
import type { PayBatch, Payment } from './vouchers.ts';

export const PAYEE_SOURCES = ['meeting', 'shifts', 'guests'] as const;
export type PayeeSource = (typeof PAYEE_SOURCES)[number];

export interface PresenceFacts {
  readonly attendees: readonly { readonly meetingId: string; readonly personId: string; readonly state: string }[];
  readonly shifts: readonly { readonly personId: string; readonly state: string }[];
  readonly recruits: readonly {
    readonly personId: string | null;
    readonly state: string;
    readonly feeWon: Won | null;
  }[];
}

export interface Payee {
  readonly personId: string;
  /** What was agreed; null: nothing was. */
  readonly feeWon: Won | null;
  /** How many finished shifts. */
  readonly times: number;
  /** Numbers of the vouchers that they have for it already. */
  readonly paidBy: readonly number[];
}

export interface Drawn {
  readonly source: PayeeSource;
  /** Of the source `meeting`. */
  readonly meetingId: string | null;
}

/** Each of them once, in the order of the list that they stand in. */
export function payeesFrom(
  { source, meetingId }: Drawn,
  facts: PresenceFacts,
  batches: readonly PayBatch[],
  payments: readonly Payment[],
): readonly Payee[] {
  const paid = paidFor({ source, meetingId }, batches, payments);
  const found = new Map<string, { feeWon: Won | null; times: number }>();
  function add(personId: string, feeWon: Won | null): void {
    const known = found.get(personId);
    found.set(personId, { feeWon: known?.feeWon ?? feeWon, times: (known?.times ?? 0) + 1 });
  }
  if (source === 'meeting') for (const { personId } of presentAt(facts, meetingId)) add(personId, null);
  else if (source === 'shifts')
    for (const { personId, state } of facts.shifts) {
      if (state === 'done') add(personId, null);
    }
  else
    for (const { personId, state, feeWon } of facts.recruits)
      if (state === 'confirmed' && personId !== null) add(personId, feeWon);
  return [...found].map(([personId, { feeWon, times }]) => ({
    personId,
    feeWon,
    times: source === 'shifts' ? times : 1,
    paidBy: paid.filter((payment) => payment.personId === personId).map(({ number }) => number),
  }));
}

export function presentAt(
  { attendees }: Pick<PresenceFacts, 'attendees'>,
  meetingId: string | null,
): PresenceFacts['attendees'] {
  return attendees.filter((one) => one.meetingId === meetingId && one.state === 'present');
}

const KINDS = { shifts: ['staff'], guests: ['lecture', 'interview'] } as const;

/** Payments that hold for the same thing: the same meeting, or work of the same kind. */
function paidFor(
  { source, meetingId }: Drawn,
  batches: readonly PayBatch[],
  payments: readonly Payment[],
): readonly Payment[] {
  const kinds: readonly string[] = source === 'meeting' ? [] : KINDS[source];
  const same = new Set(
    batches
      .filter((batch) => (source === 'meeting' ? batch.meetingId === meetingId : kinds.includes(batch.kind)))
      .map(({ id }) => id),
  );
  return activeOf(payments).filter(({ batchId }) => same.has(batchId));
}

/** What each payee is offered: what was agreed with them, else the fee of the meeting, else what was typed. */
export function offeredWon(payee: Pick<Payee, 'feeWon'>, usual: Won | null): Won {
  return payee.feeWon ?? usual ?? won(0);
}
