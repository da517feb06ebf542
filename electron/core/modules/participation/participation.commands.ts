import type { participationCommands } from '@shared/contract/participation.contract.ts';
import { drawOrder } from '@shared/domain/draw.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { placeApplicants } from '@shared/domain/participant-list.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { blankFields } from '@shared/entities/derive.ts';
import { DECLARED } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

type Table = 'person' | 'participantGroup' | 'participation' | 'draw' | 'drawEntry';
type Own<N extends Table> = Omit<Partial<Entity<N>>, 'id' | 'experimentId' | 'rank'>;

/** Adds rows at the end of their list; answers their ids. */
function append<N extends Table>(
  work: UnitOfWork,
  table: N,
  experimentId: string,
  rows: readonly Own<N>[],
): readonly string[] {
  const last = work.list(table, { experimentId } as Partial<Entity<N>>).at(-1)?.rank ?? null;
  const ranks = ranksBetween(last, null, rows.length);
  return rows.map((fields, at) => {
    const row = { ...blankFields(DECLARED[table]), ...fields, id: work.ports.newId(), experimentId, rank: ranks[at] };
    // Complete by construction: what has no blank is given by the caller.
    return work.insert(table, row as unknown as Entity<N>).id;
  });
}

/** The ids of the groups by their titles; those that are not there yet are made. */
function groupsByTitle(work: UnitOfWork, experimentId: string, titles: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(work.list('participantGroup', { experimentId }).map(({ id, title }) => [title, id]));
  const fresh = [...new Set(titles)].filter((title) => title !== '' && !known.has(title));
  const ids = append(
    work,
    'participantGroup',
    experimentId,
    fresh.map((title) => ({ title })),
  );
  for (const [at, title] of fresh.entries()) known.set(title, ids[at] ?? '');
  return known;
}

export const participationCommandHandlers: CommandHandlers<typeof participationCommands> = {
  'participation.import': {
    run(work, { experimentId, rows }) {
      if (rows.some(({ name, nickname }) => name === '' && nickname === ''))
        throw new AppError('person.nameNeeded', {});
      const takingPart = new Set(work.list('participation', { experimentId }).map(({ personId }) => personId));
      const places = placeApplicants(rows, work.list('person', { experimentId }), takingPart);
      const taken = rows.flatMap((row, at) => {
        const place = places[at];
        return place?.kind === 'new' || place?.kind === 'known' ? [{ row, place }] : [];
      });
      const fresh = taken.filter(({ place }) => place.kind === 'new');
      const freshIds = append(
        work,
        'person',
        experimentId,
        fresh.map(({ row: { name, nickname, affiliation, phone, email } }) => ({
          name,
          nickname,
          affiliation,
          phone: normalisePhone(phone),
          email,
          role: 'participant' as const,
        })),
      );
      const idOf = new Map(fresh.map(({ row }, at) => [row, freshIds[at] ?? '']));
      const groups = groupsByTitle(
        work,
        experimentId,
        taken.map(({ row }) => row.group),
      );
      append(
        work,
        'participation',
        experimentId,
        taken.map(({ row, place }) => ({
          personId: place.kind === 'known' ? place.personId : (idOf.get(row) ?? ''),
          groupId: groups.get(row.group) ?? null,
          appliedOn: row.appliedOn,
          via: row.via,
          companions: row.companions,
          accessNeed: row.accessNeed,
        })),
      );
      work.describe({ count: taken.length });
      const count = (kind: string) => places.filter((place) => place.kind === kind).length;
      return { added: taken.length, known: count('known'), already: count('already'), twice: count('twice') };
    },
  },
  'participation.draw': {
    run(work, { experimentId, seed, criteria, drawnOn, drawnBy, parts }) {
      let drawn = 0;
      let waiting = 0;
      for (const { groupId, places } of parts) {
        if (groupId !== null && work.get('participantGroup', groupId).experimentId !== experimentId)
          throw new AppError('notFound', { what: 'participantGroup' });
        const applied = work.list('participation', { experimentId, state: 'applied' });
        const pool = applied.filter((row) => groupId === null || row.groupId === groupId);
        if (pool.length === 0) continue;
        const order = drawOrder(
          seed,
          pool.map(({ id }) => id),
        );
        const [drawId = ''] = append(work, 'draw', experimentId, [
          { seed, criteria, groupId, places, pool: pool.length, drawnOn, drawnBy },
        ]);
        append(
          work,
          'drawEntry',
          experimentId,
          order.map((participationId, at) => ({ drawId, participationId, place: at + 1 })),
        );
        for (const [at, id] of order.entries())
          work.update('participation', id, { state: at < places ? 'selected' : 'waiting' });
        drawn += Math.min(places, order.length);
        waiting += Math.max(0, order.length - places);
      }
      work.describe({ count: drawn });
      return { drawn, waiting };
    },
  },
};
