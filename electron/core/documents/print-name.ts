import { seoulDate } from '@shared/domain/civil-date.ts';
import { documentFileName, safeFileName } from '@shared/domain/file-name.ts';
import type { DocumentLocale, DocumentModel } from '@shared/contract/document-model.ts';
import type { Instant } from '@shared/domain/units.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import { labelsFor } from './labels.ts';

/** `큐시트_행사명_v3_20261118.pdf` (korean conventions 5.6). */
export function printName(model: DocumentModel): string {
  return documentFileName({
    document: model.heading === '' ? usualName(model) : model.heading,
    title: model.title,
    issue: model.issue.number,
    date: seoulDate(model.issue.issuedAt),
    extension: 'pdf',
  });
}

/** A timetable and a report for a grant are called otherwise than their kind. */
function usualName(model: DocumentModel): string {
  const { cueSheet, settlement } = labelsFor(model.locale);
  if (model.kind === 'cueSheet' && model.view === 'participant') return cueSheet.timetable;
  return model.kind === 'settlement' ? settlement.name[model.report] : PAPER_WORDS[model.locale].name[model.kind];
}

/** `개인정보_파기대장_20261122.pdf`. */
export function destructionLogName(locale: DocumentLocale, at: Instant): string {
  const { fileName } = labelsFor(locale).destructionLog;
  return safeFileName(`${fileName}_${seoulDate(at).replaceAll('-', '')}`, 'pdf', fileName);
}
