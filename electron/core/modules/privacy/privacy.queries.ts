import type {
  DestructionEntry,
  DestructionPlace,
  DestructionReason,
  HeldOverview,
  privacyQueries,
} from '@shared/contract/privacy.contract.ts';
import { DUE_STATES, purposeOf } from '@shared/domain/personal-data.ts';
import type { Consent, DueState, HeldPurpose } from '@shared/domain/personal-data.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { redactorOf } from './erase.ts';
import { retentionEntries } from './retention.ts';
import { mentionsIn } from './mentions.ts';

/** Most entries that one answer lists. */
const MOST_DUE = 2_000;

function overview(reader: Reader, today: CivilDate): HeldOverview {
  const { entries, people } = retentionEntries(reader, today);
  const counts = new Map<DueState, number>(DUE_STATES.map((state) => [state, 0]));
  for (const { state } of entries) counts.set(state, (counts.get(state) ?? 0) + 1);
  const held = new Map<string, { purpose: HeldPurpose; consent: Consent; count: number }>();
  for (const person of people) {
    if (person.isGroup) continue;
    const purpose = purposeOf(person);
    const key = `${purpose} ${person.consent}`;
    const { count } = held.get(key) ?? { count: 0 };
    held.set(key, { purpose, consent: person.consent, count: count + 1 });
  }
  return {
    due: entries
      .filter(({ state }) => state !== 'far')
      .toSorted((one, other) => order(one.until.on, one.state).localeCompare(order(other.until.on, other.state)))
      .slice(0, MOST_DUE),
    counts: Object.fromEntries(counts) as Record<DueState, number>,
    held: [...held.values()],
  };
}

/** Soonest first; what has no date comes last, unless its right is gone already. */
function order(on: CivilDate | null, state: DueState): string {
  return on ?? (state === 'overdue' ? '0' : '9');
}

function log(reader: Reader): readonly DestructionEntry[] {
  const places = reader.all(sql.selectFrom('destructionPlace').selectAll());
  const pending = reader.all(sql.selectFrom('pendingDestruction').select(['destructionId', 'place']));
  return reader
    .all(sql.selectFrom('destruction').selectAll().orderBy('at', 'desc').orderBy('id', 'desc'))
    .map((line) => ({
      id: line.id,
      at: line.at,
      experimentTitle: line.experimentTitle,
      kind: line.kind as DestructionEntry['kind'],
      records: line.records,
      items: JSON.parse(line.items),
      reason: line.reason as DestructionReason,
      ground: line.ground,
      byRole: line.byRole,
      places: places
        .filter(({ destructionId }) => destructionId === line.id)
        .map(({ place, at, files }) => ({
          place: place as DestructionPlace,
          at,
          files,
        })),
      pending: pending
        .filter(({ destructionId }) => destructionId === line.id)
        .map(({ place }) => place as DestructionPlace),
    }));
}

export const privacyQueryHandlers: QueryHandlers<typeof privacyQueries> = {
  'privacy.held': (reader, { today }) => overview(reader, today),
  'privacy.log': (reader) => log(reader),
  'privacy.mentions'(reader, input) {
    const targets = { ...input, experiments: [] };
    return mentionsIn(reader, targets, redactorOf(reader, { targets, wording: { mark: '…', keep: [], strike: [] } }));
  },
  'privacy.weigh'(reader, { people }) {
    const experiments = new Set<string>();
    let [duties, files] = [0, 0];
    for (const id of people) {
      const person = reader.find('person', id);
      if (person === undefined) continue;
      experiments.add(person.experimentId);
      for (const table of ['taskAssignment', 'cueAssignment'] as const) {
        duties += reader.list(table, { personId: id }).length;
      }
      files += reader.list('attachment', { ownerTable: 'person', ownerId: id }).length;
    }
    const papers = [...experiments].reduce(
      (sum, experimentId) => sum + reader.list('documentIssue', { experimentId }).length,
      0,
    );
    return { duties, files, papers };
  },
};
