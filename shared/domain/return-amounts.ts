/**
 * 반납: what goes back to the givers when the books close (korean conventions 3.6): the balance of each returnable source,
 * its interest, and what was disallowed. The balance is what was *received* less what was spent; what was planned has no part in it.
 */
import { sumWon } from './amounts.ts';
import { ok, problem, type Result } from './result.ts';
import { won, type Won } from './units.ts';

export interface ReturnSource {
  readonly id: string;
  /** Subsidies are returned; own money and sponsorships usually are not. */
  readonly returnable: boolean;
  readonly received: Won;
  readonly spent: Won;
  /** Interest known to have come from this source. */
  readonly interest: Won;
  /** 불인정액: spending that the giver did not accept. */
  readonly disallowed: Won;
}

/** `won`: to the won; `tenWon`: below 10 won dropped; `tenWonExceptInterest`: balance so, interest to the won. */
export type ReturnRounding = 'won' | 'tenWon' | 'tenWonExceptInterest';

export interface ReturnInput {
  readonly sources: readonly ReturnSource[];
  /** Interest of a common account, shared by all sources in proportion to what they gave. */
  readonly pooledInterest: Won;
  readonly rounding: ReturnRounding;
}

export interface ReturnRow {
  readonly id: string;
  /** Received less spent; never negative: overspending is not given back. */
  readonly balance: Won;
  readonly interest: Won;
  readonly disallowed: Won;
  /** What goes back after rounding; 0 for a source that is not returnable. */
  readonly amount: Won;
}

export interface Returns {
  readonly rows: readonly ReturnRow[];
  readonly total: Won;
}

export function returnAmounts({ sources, pooledInterest, rounding }: ReturnInput): Result<Returns, 'money.overflow'> {
  const sizes = sources.flatMap((source) => [source.received, source.spent, source.interest, source.disallowed]);
  if (!sumWon([...sizes, pooledInterest].map((amount) => won(Math.abs(amount)))).ok) return problem('money.overflow');
  const shares = shareByWeight(
    pooledInterest,
    sources.map((source) => source.received),
  );
  const rows = sources.map((source, index): ReturnRow => {
    const balance = won(Math.max(0, source.received - source.spent));
    const interest = won(source.interest + (shares[index] ?? 0));
    const due = { balance: balance + source.disallowed, interest };
    const amount = source.returnable ? rounded(due, rounding) : won(0);
    return { id: source.id, balance, interest, disallowed: source.disallowed, amount };
  });
  return ok({ rows, total: won(rows.reduce((sum, row) => sum + row.amount, 0)) });
}

interface Due {
  readonly balance: number;
  readonly interest: number;
}

function rounded({ balance, interest }: Due, rounding: ReturnRounding): Won {
  switch (rounding) {
    case 'won':
      return won(balance + interest);
    case 'tenWon':
      return dropBelowTen(balance + interest);
    case 'tenWonExceptInterest':
      return won(dropBelowTen(balance) + interest);
  }
}

function dropBelowTen(amount: number): Won {
  return won(Math.floor(amount / 10) * 10);
}

/** Whole shares that add up to the amount: each its whole part, the won left over to the largest fractions. Equal weights of 0 share alike. */
function shareByWeight(amount: Won, weights: readonly Won[]): readonly number[] {
  const usable = weights.map((weight) => BigInt(Math.max(0, weight)));
  const sum = usable.reduce((total, weight) => total + weight, 0n);
  const parts = sum === 0n ? usable.map(() => 1n) : usable;
  const whole = sum === 0n ? BigInt(parts.length) : sum;
  if (whole === 0n) return [];
  const size = BigInt(Math.abs(amount));
  const exact = parts.map((part, index) => ({ index, floor: (size * part) / whole, fraction: (size * part) % whole }));
  const left = Number(size - exact.reduce((total, share) => total + share.floor, 0n));
  const favoured = new Set(
    exact
      .toSorted((one, other) =>
        one.fraction === other.fraction ? one.index - other.index : one.fraction > other.fraction ? -1 : 1,
      )
      .slice(0, left)
      .map((share) => share.index),
  );
  return exact.map((share) => Math.sign(amount) * (Number(share.floor) + (favoured.has(share.index) ? 1 : 0)));
}

type SourceKind = 'subsidy' | 'own' | 'sponsor' | 'other' | null;

export interface SettledSource {
  readonly id: string;
  /** Null: nobody said what kind of money it is. */
  readonly kind: SourceKind;
  /** 교부액; null while it is not known. */
  readonly amount: Won | null;
  readonly interest: Won;
  /** Refunds taken off. */
  readonly spent: Won;
}

export interface SourceSettlement {
  readonly id: string;
  readonly received: Won | null;
  readonly spent: Won;
  /** Received less spent, below 0 when overspent; null while it is not known what was received. */
  readonly left: Won | null;
  readonly interest: Won;
  readonly overspent: Won;
  /** What goes back; null while its kind, or what a subsidy paid out, is not known. */
  readonly toReturn: Won | null;
}

/** Each source as the books close, to the won: the one account that the screen and the settlement report give. */
export function settleSources(
  sources: readonly SettledSource[],
): Result<readonly SourceSettlement[], 'money.overflow'> {
  const returns = returnAmounts({
    sources: sources.map(({ id, kind, amount, spent, interest }) => ({
      id,
      returnable: kind === 'subsidy' && amount !== null,
      received: amount ?? won(0),
      spent,
      interest,
      disallowed: won(0),
    })),
    pooledInterest: won(0),
    rounding: 'won',
  });
  if (!returns.ok) return returns;
  return ok(
    sources.map((source, index): SourceSettlement => {
      const { id, kind, amount, spent, interest } = source;
      const left = amount === null ? null : won(amount - spent);
      const isKnown = kind !== null && (kind !== 'subsidy' || amount !== null);
      return {
        id,
        received: amount,
        spent,
        left,
        interest,
        overspent: overspentBy({ kind, received: amount, spent }),
        toReturn: isKnown ? (returns.value.rows[index]?.amount ?? won(0)) : null,
      };
    }),
  );
}

/** By how much more was spent than received; 0 while that is not known. Of one's own money more was put in, which is no overspending. */
export function overspentBy(source: {
  readonly kind: SourceKind;
  readonly received: Won | null;
  readonly spent: Won;
}): Won {
  const { kind, received, spent } = source;
  return received === null || kind === 'own' ? won(0) : won(Math.max(0, spent - received));
}

/** Whether the account of a source has anything to say: money came in or went out, unless what came in is unknown and nothing goes back. */
export function hasMovement({
  received,
  spent,
  interest,
  toReturn,
}: Pick<SourceSettlement, 'received' | 'spent' | 'interest' | 'toReturn'>): boolean {
  if (received === null && toReturn === 0) return false;
  return (received ?? 0) !== 0 || spent !== 0 || interest !== 0;
}
