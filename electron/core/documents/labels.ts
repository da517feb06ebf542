/** The words of the paper, Korean and English. Korean is the source; English has the same shape. */
import { cueSheetLabels } from './labels/cue-sheet.ts';
import { destructionLogLabels } from './labels/destruction-log.ts';
import { guideLabels } from './labels/guide.ts';
import { recoveryKeyLabels } from './labels/recovery-key.ts';
import { roleTableLabels } from './labels/role-table.ts';
import { settlementLabels } from './labels/settlement.ts';
import { sharedLabels } from './labels/shared.ts';
import type { DocumentLocale } from '@shared/contract/document-model.ts';

export interface DocumentLabels {
  readonly shared: (typeof sharedLabels)['ko'];
  readonly cueSheet: (typeof cueSheetLabels)['ko'];
  readonly roleTable: (typeof roleTableLabels)['ko'];
  readonly settlement: (typeof settlementLabels)['ko'];
  readonly destructionLog: (typeof destructionLogLabels)['ko'];
  readonly guide: (typeof guideLabels)['ko'];
  readonly recoveryKey: (typeof recoveryKeyLabels)['ko'];
}

const LABELS: Readonly<Record<DocumentLocale, DocumentLabels>> = {
  ko: {
    shared: sharedLabels.ko,
    cueSheet: cueSheetLabels.ko,
    roleTable: roleTableLabels.ko,
    settlement: settlementLabels.ko,
    destructionLog: destructionLogLabels.ko,
    guide: guideLabels.ko,
    recoveryKey: recoveryKeyLabels.ko,
  },
  en: {
    shared: sharedLabels.en,
    cueSheet: cueSheetLabels.en,
    roleTable: roleTableLabels.en,
    settlement: settlementLabels.en,
    destructionLog: destructionLogLabels.en,
    guide: guideLabels.en,
    recoveryKey: recoveryKeyLabels.en,
  },
};

export function labelsFor(locale: DocumentLocale): DocumentLabels {
  return LABELS[locale];
}
