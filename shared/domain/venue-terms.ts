/** The usual terms of Korean halls: a tenth as a deposit on signing, the balance two to four weeks and extras three weeks ahead. */

export const VENUE_TERM_PRESETS = [
  { kind: 'apply', daysBefore: 60 },
  { kind: 'deposit', daysBefore: 45 },
  { kind: 'balance', daysBefore: 21 },
  { kind: 'extras', daysBefore: 21 },
  { kind: 'cancelUntil', daysBefore: 30 },
] as const;
