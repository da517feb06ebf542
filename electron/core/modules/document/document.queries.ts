import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type {
  DocumentChoice,
  DocumentRoom,
  documentQueries,
  DocumentSettings,
  IssuedDocument,
  PreparedDocument,
} from '@shared/contract/document.contract.ts';
import type { DocumentDraft } from '@shared/contract/document-model.ts';
import type { DocumentIssue, DocumentKind } from '@shared/contract/entities.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { draftCueSheet, type Drafted } from './cue-sheet-draft.ts';
import { revisionCode } from './revision.ts';
import { draftRoleTable } from './role-table-draft.ts';
import { draftSettlement } from './settlement-draft.ts';
import { makeVoice } from './voice.ts';

export const documentQueryHandlers: QueryHandlers<typeof documentQueries> = {
  'document.room': (reader, { experimentId }) => roomOf(reader, experimentId),
  'document.prepare': (reader, { experimentId, choice }) => prepare(reader, experimentId, choice),
};

/** Throws `notFound` when the sheet that was chosen is gone. */
function prepare(reader: Reader, experimentId: string, choice: DocumentChoice): PreparedDocument {
  const { draft, notices, masked } = draftOf(reader, experimentId, choice);
  const number = nextNumber(reader, experimentId, choice.kind);
  return { draft, notices, masked, revision: revisionCode(draft), number };
}

function draftOf(reader: Reader, experimentId: string, choice: DocumentChoice): Drafted<DocumentDraft> {
  switch (choice.kind) {
    case 'cueSheet':
      return draftCueSheet(reader, experimentId, choice.settings);
    case 'roleTable':
      return draftRoleTable(reader, experimentId, choice.settings);
    case 'settlement':
      return draftSettlement(reader, experimentId, choice.settings);
  }
}

/** Issues are numbered from 1 within an experiment and a kind. */
export function nextNumber(reader: Reader, experimentId: string, kind: DocumentKind): number {
  return Math.max(0, ...reader.list('documentIssue', { experimentId, kind }).map((issue) => issue.number)) + 1;
}

function roomOf(reader: Reader, experimentId: string): DocumentRoom {
  const people = reader.list('person', { experimentId });
  const voice = makeVoice(people, 'internal', 'ko');
  const busy = new Set(reader.list('cueAssignment', { experimentId }).map((row) => row.personId));
  return {
    settings: settingsOf(reader, experimentId),
    sheets: reader.list('cueSheet', { experimentId }).map(({ id, title }) => ({ id, title })),
    people: people
      .filter((person) => busy.has(person.id))
      .map((person) => ({ id: person.id, label: voice.name(person.id) })),
    issues: issuesOf(reader, experimentId),
  };
}

function settingsOf(reader: Reader, experimentId: string): DocumentSettings {
  const stored = new Map(reader.list('documentSetting', { experimentId }).map((row) => [row.kind, row.settings]));
  const read = <K extends DocumentKind>(kind: K): unknown => stored.get(kind) ?? {};
  const cueSheet = readDocumentChoice('cueSheet', read('cueSheet'));
  const roleTable = readDocumentChoice('roleTable', read('roleTable'));
  const settlement = readDocumentChoice('settlement', read('settlement'));
  if (cueSheet.kind !== 'cueSheet' || roleTable.kind !== 'roleTable' || settlement.kind !== 'settlement') {
    throw new AppError('internal', { detail: 'document settings' });
  }
  return { cueSheet: cueSheet.settings, roleTable: roleTable.settings, settlement: settlement.settings };
}

/** Newest first, each compared with what the same settings would print now. */
function issuesOf(reader: Reader, experimentId: string): IssuedDocument[] {
  const codes = new Map<string, string | null>();
  return reader
    .list('documentIssue', { experimentId })
    .toSorted((one, other) =>
      one.issuedAt < other.issuedAt ? 1 : one.issuedAt > other.issuedAt ? -1 : other.number - one.number,
    )
    .map((issue) => {
      const { experimentId: _experiment, settings, ...shown } = issue;
      const key = `${issue.kind} ${JSON.stringify(settings)}`;
      const code = codes.has(key) ? (codes.get(key) ?? null) : codeNow(reader, issue);
      codes.set(key, code);
      return { ...shown, current: code === issue.revisionCode };
    });
}

/** The code that the paper would carry today; null when it can no longer be made, as after its sheet was removed. */
function codeNow(reader: Reader, { experimentId, kind, settings }: DocumentIssue): string | null {
  try {
    return revisionCode(draftOf(reader, experimentId, readDocumentChoice(kind, settings)).draft);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') return null;
    throw error;
  }
}
