/** Reads what the facts of the checks are told from; each list is read when a fact asks for it. */
import type { CheckStore, IssuedPaper } from '@shared/domain/checks/check-store.ts';
import { presencesOf } from '@shared/domain/door/presence.ts';
import { withoutWalkIns } from '@shared/domain/door/walk-ins.ts';
import { factsToTell } from '@shared/domain/filming/opt-outs.ts';
import type { MarkerCounts } from '@shared/domain/filming/opt-outs.ts';
import { filmingAnswer } from '@shared/domain/filming/record-form.ts';
import { readDocumentChoice } from '@shared/contract/document.contract.ts';
import type { DocumentIssue, Entity } from '@shared/contract/entities.ts';
import { seriesOf } from '@shared/papers/define.ts';
import { isPaperKind, paperOf } from '@shared/papers/index.ts';
import type { Reader } from '../../db/reader.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';
import { single } from '../experiment/experiment.queries.ts';
import { markerCountsOf, optOutAnswers } from '../filming/opt-outs.shared.ts';
import { uncoveredOf } from '../people/duty-plan.shared.ts';

/** The code that an issued paper would have today; null: it cannot be made any more. */
export type RevisionNow = (reader: Reader, issue: DocumentIssue) => string | null;

/** The paper that prints the facts is none of them. */
const OWN_PAPER = 'checklist';

export function checkStore(reader: Reader, experimentId: string, revisionNow: RevisionNow): CheckStore {
  const scope = { experimentId };
  const experiment = reader.get('experiment', experimentId);
  const brief = once(() => single(reader, 'brief', scope));
  const counts = once((): MarkerCounts => markerCountsOf(reader, experimentId));
  return lazily<CheckStore>({
    experiment: () => experiment,
    expected: () => headCountsOf(reader, experiment).expected.value,
    cues: () => cuesOf(reader, experimentId),
    cards: () => cardsOf(reader, experimentId),
    posts: () => reader.list('publicityItem', scope),
    venues: () => reader.list('venue', scope),
    participations: () => registered(reader, experimentId),
    budgetLines: () => reader.list('budgetLine', scope),
    orders: () => reader.list('cateringOrder', scope),
    meals: () => reader.list('mealService', scope).length,
    supplies: () => reader.list('supply', scope),
    filming: () => filmingAnswer(brief()),
    signOn: () => brief().filmSignOn,
    optOuts: () => factsToTell(counts(), []),
    isCrewTold: () => optOutAnswers(reader, experimentId, brief()).optOutsCrewTold,
    markersNeeded: () => counts().markers.reduce((sum, { needed }) => sum + needed, 0),
    uncovered: () => uncoveredOf(reader, experimentId),
    papers: () => papersOf(reader, experimentId, revisionNow),
  });
}

/** Who walked in at the door has confirmed nothing. */
function registered(reader: Reader, experimentId: string): CheckStore['participations'] {
  const participations = reader.list('participation', { experimentId });
  const presences = presencesOf(reader.list('checkIn', { experimentId }));
  return withoutWalkIns({ people: [], participations }, presences).participations;
}

/** What the sheet says of a cue; its place among the others, and what only the day makes use of, are none of it. */
const CUE_SAYS = [
  'sheetId',
  'number',
  'section',
  'minutes',
  'pinnedStart',
  'title',
  'subtitle',
  'content',
  'sound',
  'light',
  'video',
  'stage',
  'note',
  'staffOnly',
  'revealsPurpose',
  'custom',
  'otherPeople',
] as const satisfies readonly (keyof Entity<'cue'>)[];

function cuesOf(reader: Reader, experimentId: string): CheckStore['cues'] {
  const duties = reader.list('cueAssignment', { experimentId });
  return reader.list('cue', { experimentId }).map((cue) => {
    const own = duties.filter(({ cueId }) => cueId === cue.id);
    const said = CUE_SAYS.map((column) => cue[column]);
    return {
      id: cue.id,
      says: JSON.stringify([said, own.map(({ personId, duty }) => [personId, duty])]),
      hasLead: own.some(({ duty }) => duty === 'lead') || cue.otherPeople.trim() !== '',
    };
  });
}

function cardsOf(reader: Reader, experimentId: string): CheckStore['cards'] {
  const duties = reader.list('taskAssignment', { experimentId }).filter(({ duty }) => duty === 'lead');
  return reader
    .list('task', { experimentId })
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, area, stage, status, source }) => {
      const leads = duties.filter(({ taskId }) => taskId === id).map(({ personId }) => personId);
      return { id, area, stage, status, source, leads };
    });
}

/** The newest of each series of a kind that this release knows. */
function papersOf(reader: Reader, experimentId: string, revisionNow: RevisionNow): readonly IssuedPaper[] {
  const newest = new Map<string, DocumentIssue>();
  for (const issue of reader.list('documentIssue', { experimentId })) {
    const { kind, number, settings } = issue;
    if (kind === OWN_PAPER || !isPaperKind(kind)) continue;
    const key = `${kind} ${seriesOf(paperOf(kind), readDocumentChoice(kind, settings).settings)}`;
    if (number > (newest.get(key)?.number ?? 0)) newest.set(key, issue);
  }
  return [...newest]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, issue]) => ({
      kind: issue.kind,
      number: issue.number,
      code: issue.revisionCode,
      now: revisionNow(reader, issue),
    }));
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}

function lazily<T extends object>(readers: { readonly [K in keyof T]: () => T[K] }): T {
  const store = {};
  for (const [name, read] of Object.entries<() => unknown>(readers))
    Object.defineProperty(store, name, { get: once(read), enumerable: true });
  // Each property is that of its reader.
  return store as T;
}
