/** The settlement report: planned, spent and left three ways, what was withheld, what goes back, and what evidence is missing. */
import type { PaperSettings } from '@shared/papers/index.ts';
import type {
  BudgetRowModel,
  DocumentNotice,
  ExpenseRowModel,
  SettlementModel,
  SourceRowModel,
  WithholdingRowModel,
} from '@shared/contract/document-model.ts';
import type { BudgetLine, Expense, FundingSource } from '@shared/contract/entities.ts';
import { formatFormula, lineAmount, overspentBy, rollUp, settleSources, type RollUp } from '@shared/domain/money.ts';
import { headCounts } from '@shared/domain/head-counts.ts';
import { isEvidenceMissing } from '@shared/domain/expense-evidence.ts';
import { shownMeans } from '@shared/domain/payment-means.ts';
import { findSplitPayments } from '@shared/domain/split-payments.ts';
import { leastTold } from '@shared/domain/survey/survey-summary.ts';
import type { FeedbackText } from '@shared/domain/followup/feedback.ts';
import { feedbackDigest, surveyProse } from '@shared/papers/followup-rows.ts';
import { won, type CivilDate, type Won } from '@shared/domain/units.ts';
import { withhold } from '@shared/domain/withholding.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import { single } from '../experiment/experiment.queries.ts';
import { cameAtDoor } from '../experiment/head-counts.shared.ts';
import type { Drafted } from './drafted.ts';
import { headOf } from './document-head.ts';
import { fieldsOf } from './masked-notes.ts';
import type { FieldsOf, TextPlace } from './masked-notes.ts';
import { maskFor, type AudienceMask } from './audience-mask.ts';

export type SettlementDraft = Omit<SettlementModel, 'issue'>;

interface Books {
  readonly sources: readonly FundingSource[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Expense[];
  readonly figures: RollUp;
  readonly mask: AudienceMask;
  /** Expenses of payments that were taken back: their tax was not withheld in the end. */
  readonly takenBack: ReadonlySet<string>;
  /** For fees whose date is not known. */
  readonly usualDate: CivilDate | null;
}

export function draftSettlement(
  reader: Reader,
  experimentId: string,
  settings: PaperSettings<'settlement'>,
): Drafted<SettlementDraft> {
  const experiment = reader.get('experiment', experimentId);
  const closing = single(reader, 'closing', { experimentId });
  const mask = maskFor(reader.list('person', { experimentId }), settings.audience, settings.locale);
  const books = booksOf(reader, experimentId, mask, experiment.eventDate);
  // Neither of the two that it prints is counted from the people.
  const people = { registered: 0, staff: 0, came: cameAtDoor(reader, experimentId) };
  const counts = headCounts(experiment, people, closing.actualHeadCount);
  const { planningStart, settlementDue } = experiment;
  const to = settlementDue ?? experiment.eventDate;
  const setting = fieldsOf('documentSetting', 'settlement', { kind: 'settlement' });
  const result = fieldsOf('closing', closing.id, null);
  const text = (raw: string, place: TextPlace): string => mask.text(raw.trim(), place);
  const heard = reader.list('feedback', { experimentId });
  const digest = (field: FeedbackText): string =>
    feedbackDigest(
      heard,
      field,
      settings.locale,
      (row) => text(row[field], fieldsOf('feedback', row.id, { [field]: row[field] })(field)),
      settings.audience === 'public' ? leastTold('public') : 0,
    );
  const draft: SettlementDraft = {
    kind: 'settlement',
    locale: settings.locale,
    audience: settings.audience,
    ...headOf(experiment, mask),
    report: settings.report,
    heading: text(settings.heading, setting('heading')),
    approvals: settings.approvals
      .map((label, at) => text(label, setting('approvals', String(at))))
      .filter((label) => label !== ''),
    question: text(experiment.question, fieldsOf('experiment', experimentId, { title: experiment.title })('question')),
    period: planningStart !== null && to !== null && planningStart <= to ? { from: planningStart, to } : null,
    heads: { planned: counts.target.value, actual: counts.actual.value },
    results: text(closing.results, result('results')),
    // What nobody wrote by hand is counted from the sheets and the feedback of the room 후속.
    survey:
      text(closing.surveySummary, result('surveySummary')) ||
      surveyOf(reader, experimentId, settings, mask, counts.actual.value),
    sources: sourceRows(books),
    lines: budgetRows(books),
    expenses: books.expenses.map((expense, index) => expenseRow(books, expense, index)),
    withholding: withholdingRows(books),
    liked: text(closing.liked, result('liked')) || digest('liked'),
    regretted: text(closing.regretted, result('regretted')) || digest('regretted'),
    improve: text(closing.improve, result('improve')) || digest('improve'),
    nextPlan: text(closing.nextPlan, result('nextPlan')),
    remark: text(settings.remark, setting('remark')),
  };
  return { draft, notices: noticesOf(draft, books), masked: mask.notes.summary() };
}

function surveyOf(
  reader: Reader,
  experimentId: string,
  { audience, locale }: PaperSettings<'settlement'>,
  mask: AudienceMask,
  came: number | null,
): string {
  const rows = {
    questions: reader.list('surveyQuestion', { experimentId }),
    sheets: reader.list('surveySheet', { experimentId }),
    answers: reader.list('surveyAnswer', { experimentId }),
    tallies: reader.list('surveyTally', { experimentId }),
    tallyCounts: reader.list('surveyTallyCount', { experimentId }),
    came,
    least: leastTold(audience),
  };
  return surveyProse(rows, locale, (question) =>
    mask.text(question.text, fieldsOf('surveyQuestion', question.id, { text: question.text })('text')),
  );
}

function takenBackIn(reader: Reader, experimentId: string): ReadonlySet<string> {
  const payments = reader.list('payment', { experimentId });
  const reversed = new Set(payments.map(({ reversesId }) => reversesId));
  return new Set(payments.flatMap(({ id, expenseId }) => (reversed.has(id) && expenseId !== null ? [expenseId] : [])));
}

function booksOf(reader: Reader, experimentId: string, mask: AudienceMask, usualDate: CivilDate | null): Books {
  const sources = reader.list('fundingSource', { experimentId });
  const lines = reader.list('budgetLine', { experimentId });
  const expenses = reader.list('expense', { experimentId });
  const amounts = lines.map((line) => ({ ...line, amount: amountOf(line) }));
  const figures = rollUp(amounts, expenses);
  if (!figures.ok) throw new AppError('amount.overflow', { row: 0 });
  return {
    sources,
    lines,
    expenses,
    figures: figures.value,
    mask,
    takenBack: takenBackIn(reader, experimentId),
    usualDate,
  };
}

function amountOf(line: BudgetLine): Won {
  const amount = lineAmount(line);
  if (!amount.ok) throw new AppError('amount.overflow', { row: 0 });
  return amount.value;
}

function sourceRows({ sources, figures, mask }: Books): SourceRowModel[] {
  const bySource = new Map(figures.bySource.map((row) => [row.key, row]));
  const settled = settleSources(
    sources.map((source) => ({ ...source, spent: bySource.get(source.id)?.spent ?? won(0) })),
  );
  if (!settled.ok) throw new AppError('amount.overflow', { row: 0 });
  const toReturn = new Map(settled.value.map((row) => [row.id, row.toReturn]));
  const rows = sources.map((source): SourceRowModel => ({
    name: mask.text(source.name, fieldsOf('fundingSource', source.id, { name: source.name })('name')),
    kind: source.kind,
    planned: bySource.get(source.id)?.planned ?? won(0),
    spent: bySource.get(source.id)?.spent ?? won(0),
    received: source.amount,
    interest: source.interest,
    toReturn: toReturn.get(source.id) ?? null,
  }));
  const known = new Set(sources.map((source) => source.id));
  const loose = figures.bySource.filter((row) => row.key === null || !known.has(row.key));
  if (loose.length === 0) return rows;
  const sum = (pick: (row: (typeof loose)[number]) => Won): Won =>
    won(loose.reduce((total, row) => total + pick(row), 0));
  return [
    ...rows,
    {
      name: '',
      kind: null,
      planned: sum((row) => row.planned),
      spent: sum((row) => row.spent),
      received: won(0),
      interest: won(0),
      toReturn: won(0),
    },
  ];
}

function budgetRows({ lines, figures, mask }: Books): BudgetRowModel[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return figures.byLine.map(({ key, planned, spent }) => {
    const line = key === null ? undefined : byId.get(key);
    if (line === undefined) return { category: '', subcategory: '', item: '', basis: '', planned, spent };
    return {
      category: mask.text(line.category, fieldsOfLine(line)('category')),
      subcategory: mask.text(line.subcategory, fieldsOfLine(line)('subcategory')),
      item: mask.text(line.item, fieldsOfLine(line)('item')),
      basis: planned === 0 ? '' : mask.text(formatFormula(line), fieldsOfLine(line)('quantityUnit')),
      planned,
      spent,
    };
  });
}

function fieldsOfLine({ id, item, subcategory, category }: BudgetLine): FieldsOf {
  return fieldsOf('budgetLine', id, { item, subcategory, category });
}

/** An expense is known by its number on the paper. */
function fieldsOfExpense({ id, description, payee }: Expense, index: number): FieldsOf {
  return fieldsOf('expense', id, { description, payee }, String(index + 1));
}

function expenseRow({ lines, sources, mask }: Books, expense: Expense, index: number): ExpenseRowModel {
  const line = lines.find((each) => each.id === expense.lineId);
  const source = sources.find((each) => each.id === (expense.sourceId ?? line?.sourceId ?? null));
  const field = fieldsOfExpense(expense, index);
  return {
    number: index + 1,
    date: expense.date,
    category: line === undefined ? '' : mask.text(line.category, fieldsOfLine(line)('category')),
    subcategory: line === undefined ? '' : mask.text(line.subcategory, fieldsOfLine(line)('subcategory')),
    description: mask.text(expense.description, field('description')),
    payee: payeeOf(expense, mask, field('payee')),
    supply: expense.supply,
    vat: expense.vat,
    total: expense.total,
    source:
      source === undefined
        ? ''
        : mask.text(source.name, fieldsOf('fundingSource', source.id, { name: source.name })('name')),
    means: shownMeans(expense).means,
    evidence: expense.evidence,
    evidenceNumber: mask.text(expense.evidenceNumber, field('evidenceNumber')),
  };
}

/** Who stands in the directory is called as everywhere. */
function payeeOf({ payee, personId, withholding, evidence }: Expense, mask: AudienceMask, place: TextPlace): string {
  const isPerson = withholding !== 'none' || evidence === 'voucher';
  return personId === null ? mask.payee(payee, isPerson, place) : mask.name(personId);
}

function withholdingRows({ expenses, takenBack, mask, usualDate }: Books): WithholdingRowModel[] {
  return expenses.flatMap((expense, index) => {
    const paidOn = expense.date ?? usualDate;
    if (expense.withholding === 'none' || paidOn === null || takenBack.has(expense.id)) return [];
    const tax = withhold({ kind: expense.withholding, gross: expense.total, paidOn });
    if (!tax.ok) return [];
    const { incomeTax, localTax, net } = tax.value;
    return [
      {
        number: index + 1,
        payee: payeeOf(expense, mask, fieldsOfExpense(expense, index)('payee')),
        kind: expense.withholding,
        gross: expense.total,
        incomeTax,
        localTax,
        net,
      },
    ];
  });
}

function noticesOf(draft: SettlementDraft, { expenses, takenBack, usualDate }: Books): DocumentNotice[] {
  const notices: DocumentNotice[] = [];
  if (draft.expenses.length === 0) notices.push({ code: 'empty', count: 0 });
  const missing = draft.expenses.filter(isEvidenceMissing);
  const amount = won(missing.reduce((sum, row) => sum + row.total, 0));
  if (missing.length > 0) notices.push({ code: 'missingEvidence', count: missing.length, amount });
  const overspent = draft.sources.filter((row) => overspentBy(row) > 0).length;
  if (overspent > 0) notices.push({ code: 'overspentSources', count: overspent });
  const unknown = draft.sources.filter(isUnsettled).length;
  if (unknown > 0) notices.push({ code: 'unknownReceipts', count: unknown });
  const undated = draft.expenses.filter((row) => row.date === null).length;
  if (undated > 0) notices.push({ code: 'undatedExpenses', count: undated });
  const fees = expenses.filter((expense) => expense.withholding !== 'none' && !takenBack.has(expense.id));
  const untaxed = fees.length - draft.withholding.length;
  if (untaxed > 0) notices.push({ code: 'untaxedFees', count: untaxed });
  const dated = fees.flatMap((fee) => {
    const paidOn = fee.date ?? usualDate;
    return paidOn === null
      ? []
      : [{ kind: fee.withholding, gross: fee.total, paidOn, payee: fee.personId ?? fee.payee }];
  });
  const split = findSplitPayments(dated).length;
  if (split > 0) notices.push({ code: 'splitPayments', count: split });
  return notices;
}

/** In use, but what goes back of it cannot be told: its kind, or what it paid out, was not said. */
function isUnsettled({ name, planned, spent, interest, toReturn }: SourceRowModel): boolean {
  return name !== '' && toReturn === null && (planned !== 0 || spent !== 0 || interest !== 0);
}
