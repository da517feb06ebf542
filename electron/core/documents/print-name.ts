import { seoulDate } from '@shared/domain/civil-date.ts';
import { documentFileName } from '@shared/domain/file-name.ts';
import type { DocumentModel } from '@shared/contract/document-model.ts';
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
