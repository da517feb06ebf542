/** The money of an experiment as its room shows it: sums by line, 비목 and source, withholding, and what deserves a look. */
import type { BudgetLine, Expense, FundingSource } from '@shared/contract/entities.ts';
import { lineAmount, rateOf, rollUp, settleSources, sumWon } from '@shared/domain/money.ts';
import type { BudgetFigures, RollUp, RollUpRow, SourceSettlement } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import { labelLines, labelSources } from './labels.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';

export interface MoneyBook {
  readonly sources: readonly FundingSource[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Expense[];
}

export interface LineView extends BudgetLine {
  readonly amount: Won;
  /** Share of the whole plan in percent; null while nothing is planned. */
  readonly share: number | null;
  readonly figures: BudgetFigures;
}

export interface SourceView extends FundingSource {
  readonly figures: BudgetFigures;
  /** What came in against what went out, as the books close. */
  readonly settlement: SourceSettlement;
}

export interface BookView {
  readonly lines: readonly LineView[];
  readonly sources: readonly SourceView[];
  readonly expenses: readonly Expense[];
  readonly lineLabels: readonly Labelled[];
  readonly sourceLabels: readonly Labelled[];
  readonly byCategory: readonly RollUpRow[];
  /** Planned or spent without a source; null when there is none. */
  readonly noSource: BudgetFigures | null;
  /** Spent outside the plan; null when there is none. */
  readonly noLine: BudgetFigures | null;
  readonly total: BudgetFigures;
  /** Sum of what the sources give. */
  readonly given: Won;
  /** Whom an expense was paid to, of the directory. */
  readonly nameOf: (personId: string) => string;
}

const NOTHING: BudgetFigures = { planned: won(0), spent: won(0), left: won(0), rate: null };

function byKey(rows: readonly RollUpRow[]): ReadonlyMap<string | null, BudgetFigures> {
  return new Map(rows.map((row) => [row.key, row]));
}

/** The store refuses what cannot be added exactly; should a file hold it all the same, it counts as nothing rather than wrongly. */
function sumsOf({ lines, expenses }: MoneyBook): RollUp {
  const planned = lines.map((line) => ({ ...line, amount: amountOf(line) }));
  const sums = rollUp(planned, expenses);
  return sums.ok ? sums.value : { byLine: [], byCategory: [], bySource: [], total: NOTHING };
}

function amountOf(line: BudgetLine): Won {
  const amount = lineAmount(line);
  return amount.ok ? amount.value : won(0);
}

interface BookWords {
  readonly unnamed: string;
  readonly nameOf?: (personId: string) => string;
}

export function viewBook(book: MoneyBook, { unnamed, nameOf = () => '' }: BookWords): BookView {
  const sums = sumsOf(book);
  const byLine = byKey(sums.byLine);
  const bySource = byKey(sums.bySource);
  const given = sumWon(book.sources.map((source) => source.amount ?? won(0)));
  return {
    lines: book.lines.map((line) => {
      const amount = amountOf(line);
      return { ...line, amount, share: rateOf(amount, sums.total.planned), figures: byLine.get(line.id) ?? NOTHING };
    }),
    sources: viewSources(book.sources, bySource),
    expenses: book.expenses,
    lineLabels: labelLines(book.lines, unnamed),
    sourceLabels: labelSources(book.sources),
    byCategory: sums.byCategory,
    noSource: bySource.get(null) ?? null,
    noLine: byLine.get(null) ?? null,
    total: sums.total,
    given: given.ok ? given.value : won(0),
    nameOf,
  };
}

function viewSources(
  sources: readonly FundingSource[],
  bySource: ReadonlyMap<string | null, BudgetFigures>,
): readonly SourceView[] {
  const figuresOf = ({ id }: FundingSource) => bySource.get(id) ?? NOTHING;
  const settled = settleSources(sources.map((source) => ({ ...source, spent: figuresOf(source).spent })));
  const settlements = new Map(settled.ok ? settled.value.map((row) => [row.id, row]) : []);
  return sources.map((source) => ({
    ...source,
    figures: figuresOf(source),
    settlement: settlements.get(source.id) ?? unsettled(source.id),
  }));
}

/** Amounts that cannot be added exactly settle nothing. */
function unsettled(id: string): SourceSettlement {
  return { id, received: null, spent: won(0), left: null, interest: won(0), overspent: won(0), toReturn: null };
}

/** A source that is not stored yet: nothing of it is counted. */
export function newSource(source: FundingSource): SourceView {
  return { ...source, figures: NOTHING, settlement: unsettled(source.id) };
}

/** A line that is not stored yet: nothing of it is counted. */
export function newLine(line: BudgetLine): LineView {
  return { ...line, amount: won(0), share: null, figures: NOTHING };
}
