import type { MaskedOnPaper } from '@shared/contract/document.contract.ts';
import type { DocumentNotice } from '@shared/contract/document-model.ts';

/** What a paper says, what its reader should not be surprised by, and what was masked on it. */
export interface Drafted<Draft> {
  readonly draft: Draft;
  readonly notices: readonly DocumentNotice[];
  readonly masked: MaskedOnPaper;
}
