/**
 * What a person's record must know about itself (개인정보 보호법 §15②, §21; korean conventions 4): why it is held, by what right,
 * and until when. What is not stated follows from the person's role and the experiment's dates.
 */
import { addDays, addMonths, diffDays } from './civil-date.ts';
import type { CivilDate } from './units.ts';

/** Why someone's data is held. */
export const HELD_PURPOSES = [
  'participation',
  'results',
  'emergency',
  'duty',
  'proposal',
  'cooperation',
  'payment',
  'other',
] as const;
export type HeldPurpose = (typeof HELD_PURPOSES)[number];

export const CONSENTS = ['unasked', 'written', 'online', 'oral', 'notNeeded', 'refused', 'withdrawn'] as const;
export type Consent = (typeof CONSENTS)[number];

/** 초상: being filmed and shown. `limited`: only as `portraitScope` says. */
export const PORTRAITS = ['unasked', 'granted', 'limited', 'refused', 'withdrawn'] as const;

/** How long after which day. Settlement falls back on the event where no due date is set. */
export type Term = {
  readonly after: 'event' | 'settlement';
  readonly count: number;
  readonly unit: 'day' | 'month';
};
export type Terms = Readonly<Record<HeldPurpose, Term>>;

/**
 * Where the app begins; every organiser sets their own. Only the five years for payments are commonly asked for (evidence of
 * grants and withholding; korean conventions 4.3 marks it as to be confirmed); the others are ours, kept short on purpose.
 */
export const DEFAULT_TERMS: Terms = {
  participation: { after: 'event', count: 30, unit: 'day' },
  results: { after: 'event', count: 90, unit: 'day' },
  emergency: { after: 'event', count: 7, unit: 'day' },
  duty: { after: 'event', count: 90, unit: 'day' },
  proposal: { after: 'event', count: 12, unit: 'month' },
  cooperation: { after: 'event', count: 12, unit: 'month' },
  payment: { after: 'settlement', count: 60, unit: 'month' },
  other: { after: 'event', count: 30, unit: 'day' },
};

/** Under this key the desk keeps the library's own terms. */
export const TERMS_KEY = 'privacy.terms';

export const TERM_AFTER = ['event', 'settlement'] as const;
export const TERM_UNITS = ['day', 'month'] as const;
/** Ten years: whoever needs longer states it for the person. */
export const LONGEST_TERM = { day: 3660, month: 120 } as const;

/** The library's own terms from whatever was stored; what cannot be read, or was never set, is the default. */
export function readTerms(stored: unknown): Terms {
  const own = typeof stored === 'object' && stored !== null ? stored : {};
  const terms: Record<HeldPurpose, Term> = { ...DEFAULT_TERMS };
  for (const purpose of HELD_PURPOSES) {
    const term = readTerm(Reflect.get(own, purpose));
    if (term !== undefined) terms[purpose] = term;
  }
  return terms;
}

function readTerm(stored: unknown): Term | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const after = TERM_AFTER.find((one) => one === Reflect.get(stored, 'after'));
  const unit = TERM_UNITS.find((one) => one === Reflect.get(stored, 'unit'));
  const count: unknown = Reflect.get(stored, 'count');
  if (after === undefined || unit === undefined || typeof count !== 'number') return undefined;
  return Number.isInteger(count) && count >= 0 && count <= LONGEST_TERM[unit] ? { after, count, unit } : undefined;
}

/** Days within which data is destroyed once its right is gone: "without delay" is read as five days (korean conventions 4.3). */
const WITHOUT_DELAY_DAYS = 5;

const PURPOSE_BY_ROLE: Readonly<Record<string, HeldPurpose>> = {
  organiser: 'duty',
  staff: 'duty',
  crew: 'duty',
  facilitator: 'duty',
  speaker: 'duty',
  proposer: 'proposal',
  participant: 'participation',
  partner: 'cooperation',
  institution: 'cooperation',
};

export interface HeldRecord {
  readonly role: string;
  readonly purpose: HeldPurpose | null;
  readonly consent: Consent;
  readonly consentOn: CivilDate | null;
  readonly keepUntil: CivilDate | null;
}

export interface HeldAround {
  readonly eventDate: CivilDate | null;
  readonly settlementDue: CivilDate | null;
  /** A fee with tax withheld went to this person: tax law asks for the record (conventions 3.4). */
  readonly isPaid: boolean;
}

/** What a record says about itself before anyone has asked. */
export const UNRECORDED = {
  purpose: null,
  consent: 'unasked',
  consentOn: null,
  consentBy: '',
  consentGround: '',
  keepUntil: null,
  portrait: 'unasked',
  portraitOn: null,
  portraitScope: '',
  guardian: '',
  bank: '',
  account: '',
} as const;

/** The stated purpose, else the one that goes with the role. */
export function purposeOf({ role, purpose }: Pick<HeldRecord, 'role' | 'purpose'>): HeldPurpose {
  return purpose ?? PURPOSE_BY_ROLE[role] ?? 'other';
}

/** The last day of a term; null where the experiment has no date to count from. */
export function termEnd(term: Term, { eventDate, settlementDue }: Omit<HeldAround, 'isPaid'>): CivilDate | null {
  const from = term.after === 'settlement' ? (settlementDue ?? eventDate) : eventDate;
  if (from === null) return null;
  return term.unit === 'day' ? addDays(from, term.count) : addMonths(from, term.count);
}

export interface KeepUntil {
  /** The last day on which the record may be held; null where no date is known to count from. */
  readonly on: CivilDate | null;
  /** `own`: stated; `rule`: by the term of `purpose`; `noConsent`: refused or withdrawn; `law`: payments outlast the rest. */
  readonly by: 'own' | 'rule' | 'noConsent' | 'law';
  readonly purpose: HeldPurpose;
}

/**
 * Until when a record may be held. A record of a payment stays as long as the law asks, whatever else is said; consent that was
 * refused or withdrawn ends the right at once; then the stated day; then the purpose's term.
 */
export function keepUntilOf(record: HeldRecord, around: HeldAround, terms: Terms = DEFAULT_TERMS): KeepUntil {
  const purpose = purposeOf(record);
  if (around.isPaid || purpose === 'payment') {
    const asked = termEnd(terms.payment, around);
    const own = record.keepUntil;
    const outlasts = own === null || (asked !== null && own < asked);
    return outlasts ? { on: asked, by: 'law', purpose: 'payment' } : { on: own, by: 'own', purpose };
  }
  if (record.consent === 'refused' || record.consent === 'withdrawn') {
    const from = record.consentOn;
    return { on: from === null ? null : addDays(from, WITHOUT_DELAY_DAYS), by: 'noConsent', purpose };
  }
  if (record.keepUntil !== null) return { on: record.keepUntil, by: 'own', purpose };
  return { on: termEnd(terms[purpose], around), by: 'rule', purpose };
}

export const DUE_STATES = ['overdue', 'soon', 'later', 'far', 'undated'] as const;
/** `soon`: within 30 days; `later`: within 90; `undated`: no date to count from. */
export type DueState = (typeof DUE_STATES)[number];

export function dueState({ on, by }: Pick<KeepUntil, 'on' | 'by'>, today: CivilDate): DueState {
  // Refused or withdrawn on a day nobody wrote down: the right is gone already.
  if (on === null) return by === 'noConsent' ? 'overdue' : 'undated';
  const days = diffDays(today, on);
  if (days < 0) return 'overdue';
  if (days <= 30) return 'soon';
  return days <= 90 ? 'later' : 'far';
}

/** Whether the record stands on consent, or on a ground that needs none. A group is nobody. */
export function hasGround({ consent, isGroup }: { readonly consent: Consent; readonly isGroup: boolean }): boolean {
  return isGroup || consent === 'written' || consent === 'online' || consent === 'oral' || consent === 'notNeeded';
}

const ITEMS = [
  'name',
  'nickname',
  'affiliation',
  'position',
  'phone',
  'email',
  'guardian',
  'account',
  'notes',
] as const;
export type HeldItem = (typeof ITEMS)[number];

/** The items collected: what is filled in, and nothing else. */
export function itemsHeld(record: Readonly<Record<HeldItem, string>>): readonly HeldItem[] {
  return ITEMS.filter((item) => record[item] !== '');
}
