import { evidenceKind, fundingSource, meansOfPayment, withholdingKind } from '@shared/contract/entities.ts';
import type { Expense, FundingSource } from '@shared/contract/entities.ts';

export const SOURCE_KINDS: readonly FundingSource['kind'][] = fundingSource.shape.kind.options;
export const MEANS: readonly Expense['means'][] = meansOfPayment.options;
export const EVIDENCE_KINDS: readonly Expense['evidence'][] = evidenceKind.options;
export const WITHHOLDING_KINDS: readonly Expense['withholding'][] = withholdingKind.options;
