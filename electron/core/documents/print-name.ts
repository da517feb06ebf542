import { seoulDate } from '@shared/domain/civil-date.ts';
import { documentFileName, safeFileName } from '@shared/domain/file-name.ts';
import type { DocumentLocale, DocumentModel } from '@shared/contract/document-model.ts';
import type { Instant } from '@shared/domain/units.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import { entities as en } from '@shared/words/en/entities.ts';
import { entities as ko } from '@shared/words/ko/entities.ts';
import { labelsFor } from './labels.ts';

const AUDIENCE = { ko: ko.value.audience, en: en.value.audience };

/**
 * `큐시트_2부_행사명_내부용_v3_20261118.pdf` (korean conventions 5.6): what it is, the sheet where there are several, and for whose eyes: a wrong
 * attachment is a leak.
 */
export function printName(model: DocumentModel): string {
  return documentFileName({
    document: [model.heading === '' ? usualName(model) : model.heading, sheetOf(model)]
      .filter((part) => part !== '')
      .join('_'),
    title: model.title,
    audience: AUDIENCE[model.locale][model.audience],
    issue: model.issue.number,
    date: seoulDate(model.issue.issuedAt),
    extension: 'pdf',
  });
}

/** A timetable and a report for a grant are called otherwise than their kind. */
function usualName(model: DocumentModel): string {
  const { cueSheet, settlement } = labelsFor(model.locale);
  if (model.kind === 'cueSheet' && model.view === 'participant') return cueSheet.timetable;
  if (model.kind === 'cueSheet' && model.filter !== null) return cueSheet.filteredName(model.filter);
  return model.kind === 'settlement' ? settlement.name[model.report] : PAPER_WORDS[model.locale].name[model.kind];
}

function sheetOf(model: DocumentModel): string {
  return model.kind === 'cueSheet' ? model.track : '';
}

/** `실험장_사용설명서.pdf`. */
export function guideName(locale: DocumentLocale): string {
  const { fileName } = labelsFor(locale).guide;
  return safeFileName(fileName, 'pdf', fileName);
}

/** `개인정보_파기대장_20261122.pdf`. */
export function destructionLogName(locale: DocumentLocale, at: Instant): string {
  const { fileName } = labelsFor(locale).destructionLog;
  return safeFileName(`${fileName}_${seoulDate(at).replaceAll('-', '')}`, 'pdf', fileName);
}

/** `실험장_복구키_20261130.pdf`. */
export function recoveryKeyName(locale: DocumentLocale, at: Instant): string {
  const { fileName } = labelsFor(locale).recoveryKey;
  return safeFileName(`${fileName}_${seoulDate(at).replaceAll('-', '')}`, 'pdf', fileName);
}
