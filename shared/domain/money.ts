/** Money in whole won: the one place to import money rules from. */
export {
  checkVat,
  lineAmount,
  splitVat,
  sumWon,
  type AmountProblem,
  type BudgetFormula,
  type VatProblem,
  type VatSplit,
} from './amounts.ts';
export {
  returnAmounts,
  type ReturnInput,
  type ReturnRow,
  type ReturnRounding,
  type Returns,
  type ReturnSource,
} from './return-amounts.ts';
export {
  rateOf,
  rollUp,
  type BudgetFigures,
  type RollUp,
  type RollUpExpense,
  type RollUpLine,
  type RollUpRow,
} from './roll-up.ts';
export { formatFormula, formatRate, formatWon, hangulAmount, voucherAmount, type FormulaUnits } from './won-format.ts';
export { parseWon, type WonProblem } from './won-parse.ts';
