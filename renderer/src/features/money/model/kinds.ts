import { evidenceKind, meansOfPayment, sourceKind, withholdingKind } from '@shared/contract/entities.ts';
import type { Expense, FundingSource } from '@shared/contract/entities.ts';

type SourceKind = NonNullable<FundingSource['kind']>;
type Means = NonNullable<Expense['means']>;

export const SOURCE_KINDS: readonly SourceKind[] = sourceKind.options;
export const MEANS: readonly Means[] = meansOfPayment.options;
export const EVIDENCE_KINDS: readonly Expense['evidence'][] = evidenceKind.options;
export const WITHHOLDING_KINDS: readonly Expense['withholding'][] = withholdingKind.options;
