/** What the facts are read from, as plain data. */
import type { BudgetFormula } from '../amounts.ts';
import type { ORDER_STATES } from '../catering/orders.ts';
import type { ToldFacts } from '../filming/opt-outs.ts';
import type { FilmingAnswer } from '../filming/record-form.ts';
import type { ParticipationState } from '../participants.ts';
import type { ItemKind, ItemState } from '../publicity/codes.ts';
import type { LineSpan } from '../shifts/coverage.ts';
import type { WatchedKind } from '../shifts/posts.ts';
import type { Area, Stage, TaskStatus } from '../stage.ts';
import type { SUPPLY_SOURCES, SUPPLY_STATES, SupplyKind } from '../supplies.ts';
import type { CivilDate } from '../units.ts';
import type { VENUE_STATES } from '../venue-findings.ts';

/** The newest issue of a paper: of one kind, for one audience, in one language. */
export interface IssuedPaper {
  readonly kind: string;
  readonly number: number;
  /** Its revision code, and the one that it would have today; null: it cannot be made any more. */
  readonly code: string;
  readonly now: string | null;
}

interface StoreCue {
  readonly id: string;
  /** All that the sheet says of it. */
  readonly says: string;
  /** Whether somebody leads it, or it names somebody in words. */
  readonly hasLead: boolean;
}

interface StoreCard {
  readonly id: string;
  readonly area: Area;
  readonly stage: Stage;
  readonly status: TaskStatus;
  readonly source: string | null;
  /** Whose it is. */
  readonly leads: readonly string[];
}

interface StorePost {
  readonly id: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
}

export interface StoreSupply {
  readonly id: string;
  readonly kind: SupplyKind;
  readonly quantity: number;
  readonly source: (typeof SUPPLY_SOURCES)[number];
  readonly state: (typeof SUPPLY_STATES)[number];
  readonly isTested: boolean;
  readonly returnedOn: CivilDate | null;
}

export interface CheckStore {
  readonly experiment: {
    readonly eventDate: CivilDate | null;
    readonly eventStart: number | null;
    readonly eventMinutes: number | null;
    /** The line of the papers. */
    readonly venue: string;
    readonly headCount: number | null;
    readonly allottedBudget: number | null;
  };
  /** How many are expected; null: nobody has said. */
  readonly expected: number | null;
  readonly cues: readonly StoreCue[];
  /** Without archived ones. */
  readonly cards: readonly StoreCard[];
  /** What is told, and how far it is. */
  readonly posts: readonly StorePost[];
  readonly venues: readonly {
    readonly id: string;
    readonly isChosen: boolean;
    readonly state: (typeof VENUE_STATES)[number];
  }[];
  readonly participations: readonly { readonly state: ParticipationState; readonly companions: number }[];
  readonly budgetLines: readonly BudgetFormula[];
  readonly orders: readonly {
    readonly id: string;
    readonly state: (typeof ORDER_STATES)[number];
    readonly guaranteed: number | null;
  }[];
  /** Servings that are planned. */
  readonly meals: number;
  readonly supplies: readonly StoreSupply[];
  readonly filming: FilmingAnswer;
  /** When the notice of filming was put up. */
  readonly signOn: CivilDate | null;
  /** What a crew would be told now, and whether it was. */
  readonly optOuts: ToldFacts;
  readonly isCrewTold: boolean;
  /** Markers to have at hand. */
  readonly markersNeeded: number;
  /** Of kinds that have shifts. */
  readonly uncovered: Readonly<Partial<Record<WatchedKind, readonly LineSpan[]>>>;
  /** Without the checklist itself; of one kind there may be several. */
  readonly papers: readonly IssuedPaper[];
}
