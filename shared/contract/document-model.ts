/**
 * What each document says, as plain data: names and numbers already masked for the audience, nothing yet put into words or places.
 * Money is won, times are sheet minutes, dates civil, instants UTC. The revision code is taken over a model without its `issue`.
 */
import type { Audience } from './entities.ts';
import type { CueTotals } from '../domain/cue-model.ts';
import type { PaperLocale } from '../papers/define.ts';
import type { PlainKind } from '../papers/index.ts';
import type { PaperPage, PaperSheet } from '../papers/plain.ts';
import type { Area, TaskStatus } from '../domain/stage.ts';
import type { CivilDate, Instant, Won } from '../domain/units.ts';

export type DocumentLocale = PaperLocale;

/** One printing of a document. */
export interface Issue {
  readonly number: number;
  readonly issuedAt: Instant;
  /** `7F3A-92C1`. */
  readonly revision: string;
}

interface DocumentHead {
  readonly locale: DocumentLocale;
  readonly audience: Audience;
  readonly issue: Issue;
  /** Sample experiments say so on their paper. */
  readonly isSample: boolean;
  /** Event title. */
  readonly title: string;
  readonly date: CivilDate | null;
  /** Sheet minutes; null when the time is not known. */
  readonly start: number | null;
  readonly end: number | null;
  readonly venue: string;
  readonly organiser: string;
  readonly operator: string;
  /** Absent where nobody is said, so that a paper issued before there were such facts keeps its revision code. */
  readonly partners?: string;
  readonly sponsors?: string;
}

/** A person as this audience may see them. */
export interface PrintedPerson {
  readonly name: string;
  /** Formatted; empty when unknown or hidden. */
  readonly phone: string;
}

export const CUE_KEYS = [
  'number',
  'section',
  'time',
  'minutes',
  'title',
  'content',
  'people',
  'sound',
  'light',
  'video',
  'stage',
  'note',
] as const;
export type CueKey = (typeof CUE_KEYS)[number];

export interface CueColumnModel {
  /** A built-in key, or that of a custom column. */
  readonly key: CueKey | `custom:${string}`;
  /** The user's own heading; null prints the built-in one. */
  readonly title: string | null;
  /** As on the screen; scaled to the page. */
  readonly width: number;
}

export interface CueRowModel {
  readonly number: string;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  /** The minutes were not stated but filled up. */
  readonly derived: boolean;
  readonly pinned: boolean;
  /** Positive a gap before the row, negative an overlap; 0 on filtered sheets, whose neighbours are missing. */
  readonly gapBefore: number;
  readonly title: string;
  readonly subtitle: string;
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
  readonly content: string;
  readonly sound: string;
  readonly light: string;
  readonly video: string;
  readonly stage: string;
  readonly note: string;
  readonly custom: Readonly<Record<string, string>>;
}

/** What a sheet for one duty was filtered by. */
export type CueFilter =
  | { readonly kind: 'column'; readonly key: 'sound' | 'light' | 'video' | 'stage' }
  | { readonly kind: 'person'; readonly name: string };

export interface CueSheetModel extends DocumentHead {
  readonly kind: 'cueSheet';
  readonly view: 'staff' | 'participant';
  /** Heading chosen by the user; empty prints the usual one. */
  readonly heading: string;
  /** Name of the track, empty when the experiment has one sheet. */
  readonly track: string;
  readonly director: PrintedPerson | null;
  readonly host: PrintedPerson | null;
  /** Staff are reminded not to speak of the purpose. */
  readonly hiddenPurpose: boolean;
  readonly purpose: string;
  readonly filter: CueFilter | null;
  readonly columns: readonly CueColumnModel[];
  readonly rows: readonly CueRowModel[];
  readonly totals: CueTotals;
  readonly lengthMinutes: number | null;
  readonly remark: string;
}

/** When a task is due, or a cue runs. */
export type When =
  | { readonly kind: 'none' }
  | { readonly kind: 'tbd' }
  | { readonly kind: 'day'; readonly date: CivilDate; readonly start: number | null; readonly end: number | null }
  | { readonly kind: 'range'; readonly from: CivilDate; readonly to: CivilDate };

export interface RoleRowModel {
  readonly title: string;
  readonly detail: string;
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
  readonly when: When;
  readonly place: string;
  /** Null for a duty of the day, which is not ticked off here. */
  readonly status: TaskStatus | null;
  readonly phones: readonly string[];
  readonly note: string;
  /** Someone on it has another duty at the same time. */
  readonly conflict: boolean;
}

export interface RoleGroupModel {
  /** `day`: what is done on the day itself, by cue sheet and shifts. */
  readonly area: Area | 'day';
  readonly rows: readonly RoleRowModel[];
}

interface RoleConflictModel {
  readonly person: string;
  readonly first: { readonly title: string; readonly when: When };
  readonly second: { readonly title: string; readonly when: When };
}

export interface PersonEntryModel {
  readonly from: 'task' | 'cue' | 'shift';
  readonly when: When;
  readonly title: string;
  readonly duty: 'lead' | 'deputy';
  readonly place: string;
  /** The others on the same work. */
  readonly others: readonly string[];
  readonly note: string;
  readonly conflict: boolean;
}

export interface PersonSheetModel extends PrintedPerson {
  readonly affiliation: string;
  readonly position: string;
  readonly entries: readonly PersonEntryModel[];
}

export interface EmergencyContact extends PrintedPerson {
  readonly role: string;
}

export interface RoleTableModel extends DocumentHead {
  readonly kind: 'roleTable';
  readonly heading: string;
  /** The table of everyone, one page for each person, or both. */
  readonly view: 'overall' | 'byPerson' | 'both';
  readonly groups: readonly RoleGroupModel[];
  readonly conflicts: readonly RoleConflictModel[];
  readonly uncovered: readonly { readonly title: string; readonly area: Area; readonly when: When }[];
  readonly people: readonly PersonSheetModel[];
  /** Two people share a page where both fit; absent where each has one of their own. */
  readonly sharePages?: true;
  readonly emergency: readonly EmergencyContact[];
  readonly remark: string;
}

interface MoneyRowModel {
  readonly planned: Won;
  readonly spent: Won;
}

export interface SourceRowModel extends MoneyRowModel {
  /** Empty: charged to no source. */
  readonly name: string;
  readonly kind: 'subsidy' | 'own' | 'sponsor' | 'other' | null;
  /** What was given; null while that is not known. */
  readonly received: Won | null;
  readonly interest: Won;
  /** Leftover and interest that go back; 0 for own money, null while that is not known. */
  readonly toReturn: Won | null;
}

export interface BudgetRowModel extends MoneyRowModel {
  /** Empty: on no budget line. */
  readonly category: string;
  readonly subcategory: string;
  readonly item: string;
  /** `50,000 × 30개`. */
  readonly basis: string;
}

export interface ExpenseRowModel {
  readonly number: number;
  readonly date: CivilDate | null;
  readonly category: string;
  readonly subcategory: string;
  readonly description: string;
  readonly payee: string;
  readonly supply: Won;
  readonly vat: Won;
  readonly total: Won;
  readonly source: string;
  /** As stated, else as its evidence proves it. */
  readonly means: 'card' | 'transfer' | 'cash' | 'other' | null;
  readonly evidence: 'taxInvoice' | 'invoice' | 'cardSlip' | 'cashReceipt' | 'receipt' | 'voucher' | 'none';
  readonly evidenceNumber: string;
}

export interface WithholdingRowModel {
  /** Number of the expense in the list. */
  readonly number: number;
  readonly payee: string;
  readonly kind: 'other' | 'business' | 'daily';
  readonly gross: Won;
  readonly incomeTax: Won;
  readonly localTax: Won;
  readonly net: Won;
}

export interface SettlementModel extends DocumentHead {
  readonly kind: 'settlement';
  /** 결산보고서 for one's own books, 정산보고서 for granted money. */
  readonly report: 'closing' | 'subsidy';
  readonly heading: string;
  /** Labels of the approval boxes, junior first; none hides them. */
  readonly approvals: readonly string[];
  readonly question: string;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate } | null;
  readonly heads: { readonly planned: number | null; readonly actual: number | null };
  readonly results: string;
  readonly survey: string;
  readonly sources: readonly SourceRowModel[];
  readonly lines: readonly BudgetRowModel[];
  readonly expenses: readonly ExpenseRowModel[];
  readonly withholding: readonly WithholdingRowModel[];
  readonly liked: string;
  readonly regretted: string;
  readonly improve: string;
  readonly nextPlan: string;
  readonly remark: string;
}

/** A paper that is declared whole: its blocks say what stands on it. */
export interface PlainModel extends DocumentHead {
  readonly kind: PlainKind;
  readonly heading: string;
  readonly page: PaperPage;
  readonly sheets: readonly PaperSheet[];
  readonly remark: string;
  /** The pictures that its blocks name, by their hash, as far as they can be drawn; read just before it is rendered. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

export type DocumentModel = CueSheetModel | RoleTableModel | SettlementModel | PlainModel;

/** A document before it has a number and a time of issue. */
export type DraftOf<M extends DocumentModel> = M extends DocumentModel ? Omit<M, 'issue'> : never;
export type DocumentDraft = DraftOf<DocumentModel>;

/** Puts a number and a time on a draft. */
export function issueDraft(draft: DocumentDraft, issue: Issue): DocumentModel {
  return { ...draft, issue };
}

/** What the data leaves open or contradicts, shown beside the paper; the renderer has the words. */
export type DocumentNotice =
  | { readonly code: 'underrun' | 'overrun'; readonly minutes: number }
  | {
      readonly code:
        | 'empty'
        | 'gaps'
        | 'overlaps'
        | 'noMinutes'
        | 'conflicts'
        | 'uncovered'
        | 'undatedExpenses'
        | 'splitPayments'
        | 'untaxedFees'
        | 'overspentSources'
        | 'unknownReceipts'
        | 'staffRows';
      readonly count: number;
    }
  | { readonly code: 'missingEvidence'; readonly count: number; readonly amount: Won }
  /** The purpose is hidden, and nobody has said yet whether the title gives it away. */
  | { readonly code: 'titleUnasked' };

/** What happened to the text on its way to the page; the renderer has the words. */
export type DocumentWarning =
  /** No font has these characters; `□` stands for them. */
  | { readonly code: 'missingGlyphs'; readonly characters: readonly string[] }
  /** A text was too long for its cell. `where` is a row number or a heading. */
  | { readonly code: 'capped'; readonly where: string; readonly omitted: number };
