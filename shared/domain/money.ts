/** Money in whole won: the one place to import money rules from. */
export { checkVat, lineAmount, splitVat, sumWon, type BudgetFormula, type VatSplit } from './amounts.ts';
export { returnAmounts, type ReturnSource } from './return-amounts.ts';
export { rateOf, rollUp, type BudgetFigures, type RollUp, type RollUpRow } from './roll-up.ts';
export { formatFormula, formatRate, formatWon, hangulAmount, voucherAmount } from './won-format.ts';
export { parseWon } from './won-parse.ts';
