import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type {
  DocumentChoice,
  DocumentRoom,
  documentQueries,
  DocumentSettings,
  IssuedDocument,
} from '@shared/contract/document.contract.ts';
import { seriesOf } from '@shared/papers/define.ts';
import { isPaperKind, PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { draftOf } from './draft.ts';
import { revisionNow } from './outdated.shared.ts';
import { isReady } from './ready.ts';
import { revisionCode } from './revision.ts';
import { maskFor } from './audience-mask.ts';

export const documentQueryHandlers: QueryHandlers<typeof documentQueries> = {
  'document.room': (reader, { experimentId }) => roomOf(reader, experimentId),
  /** Throws `notFound` when the sheet that was chosen is gone. */
  'document.prepare'(reader, { experimentId, choice }) {
    const { draft, notices, masked } = draftOf(reader, experimentId, choice);
    const revision = revisionCode(draft);
    return { draft, notices, masked, revision, ...numberOf(reader, experimentId, choice, revision) };
  },
  'document.isCurrent': (reader, { experimentId, issueId }) => isCurrent(reader, experimentId, issueId),
};

export interface NextNumber {
  readonly number: number;
  /** The last issue says the same: the paper is printed again under its number. */
  readonly isRepeat: boolean;
}

/** Issues are numbered from 1 within a series (`seriesOf`), a new number for each content that differs from the last one. */
export function numberOf(
  reader: Reader,
  experimentId: string,
  { kind, settings }: DocumentChoice,
  revision: string,
): NextNumber {
  const paper = paperOf(kind);
  const series = seriesOf(paper, settings);
  const own = reader
    .list('documentIssue', { experimentId, kind })
    .filter((issue) => seriesOf(paper, readDocumentChoice(kind, issue.settings).settings) === series);
  const highest = Math.max(0, ...own.map((issue) => issue.number));
  const isRepeat = own.some((issue) => issue.number === highest && issue.revisionCode === revision);
  return { number: isRepeat ? highest : highest + 1, isRepeat };
}

function roomOf(reader: Reader, experimentId: string): DocumentRoom {
  const people = reader.list('person', { experimentId });
  const mask = maskFor(people, 'internal', 'ko');
  const busy = new Set(reader.list('cueAssignment', { experimentId }).map((row) => row.personId));
  return {
    settings: settingsOf(reader, experimentId),
    sheets: reader.list('cueSheet', { experimentId }).map(({ id, title }) => ({ id, title })),
    people: people
      .filter((person) => busy.has(person.id))
      .map((person) => ({ id: person.id, label: mask.name(person.id) })),
    ready: PAPER_KINDS.filter((kind) => isReady(reader, experimentId, kind)),
    issues: issuesOf(reader, experimentId),
  };
}

function settingsOf(reader: Reader, experimentId: string): DocumentSettings {
  const stored = new Map(reader.list('documentSetting', { experimentId }).map((row) => [row.kind, row.settings]));
  const read = PAPER_KINDS.map((kind) => [kind, readDocumentChoice(kind, stored.get(kind) ?? {}).settings]);
  // Each was read by the schema of its own kind.
  return Object.fromEntries(read) as DocumentSettings;
}

/** Newest first; those of a kind that this release does not know are not shown. */
function issuesOf(reader: Reader, experimentId: string): readonly IssuedDocument[] {
  return reader
    .list('documentIssue', { experimentId })
    .toSorted((one, other) =>
      one.issuedAt < other.issuedAt ? 1 : one.issuedAt > other.issuedAt ? -1 : other.number - one.number,
    )
    .flatMap(({ experimentId: _experiment, settings: _settings, kind, ...shown }) =>
      isPaperKind(kind) ? [{ ...shown, kind }] : [],
    );
}

/** Drafts the paper of an issue as it would print today; one that can no longer be made is not current, as after its sheet was removed. */
function isCurrent(reader: Reader, experimentId: string, issueId: string): boolean {
  const [issue] = reader.list('documentIssue', { id: issueId, experimentId });
  if (issue === undefined) throw new AppError('notFound', { what: 'documentIssue' });
  return revisionNow(reader, issue) === issue.revisionCode;
}
