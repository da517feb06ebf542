import { seoulDate } from '@shared/domain/civil-date.ts';
import { documentFileName, safeFileName } from '@shared/domain/file-name.ts';
import type { DocumentLocale, DocumentModel } from '@shared/contract/document-model.ts';
import type { Instant } from '@shared/domain/units.ts';
import { labelsFor } from './labels.ts';

/** `큐시트_행사명_v3_20261118.pdf` (korean conventions 5.6). */
export function printName(model: DocumentModel): string {
  const { cueSheet, roleTable, settlement } = labelsFor(model.locale);
  const names = {
    cueSheet: () => (model.kind === 'cueSheet' && model.view === 'participant' ? cueSheet.timetable : cueSheet.name),
    roleTable: () => roleTable.name,
    settlement: () => settlement.name[model.kind === 'settlement' ? model.report : 'closing'],
  };
  return documentFileName({
    document: model.heading === '' ? names[model.kind]() : model.heading,
    title: model.title,
    issue: model.issue.number,
    date: seoulDate(model.issue.issuedAt),
    extension: 'pdf',
  });
}

/** `개인정보_파기대장_20261122.pdf`. */
export function destructionLogName(locale: DocumentLocale, at: Instant): string {
  const { fileName } = labelsFor(locale).destructionLog;
  return safeFileName(`${fileName}_${seoulDate(at).replaceAll('-', '')}`, 'pdf', fileName);
}
