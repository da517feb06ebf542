import type { RenderContext } from './render-context.ts';
import type { Paper } from './layout/page.ts';
import type { SettlementModel } from '@shared/contract/document-model.ts';

/** What a section of the settlement report is made of; `density` scales the space within table rows. */
export interface SectionContext {
  readonly renderContext: RenderContext;
  readonly model: SettlementModel;
  readonly paper: Paper;
  readonly density: number;
}
