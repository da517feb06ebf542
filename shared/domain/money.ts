/** Money in whole won: the one place to import money rules from. */
export { checkVat, lineAmount, MOST_WON, splitVat, sumWon, type BudgetFormula, type VatSplit } from './amounts.ts';
export {
  hasMovement,
  overspentBy,
  returnAmounts,
  settleSources,
  type ReturnSource,
  type SourceSettlement,
} from './return-amounts.ts';
export { rateOf, rollUp, type BudgetFigures, type RollUp, type RollUpRow } from './roll-up.ts';
export { formatFormula, formatRate, formatWon, hangulAmount, voucherAmount } from './won-format.ts';
export { parseWon } from './won-parse.ts';
