import type { ParsedOf } from '@shared/contract/define.ts';
import type { participationCommands } from '@shared/contract/participation.contract.ts';
import { drawOrder } from '@shared/domain/draw.ts';
import { placeApplicants } from '@shared/domain/participant-list.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { personRules } from '../people/person.rules.shared.ts';
import { participationRules } from './participation.rules.shared.ts';

const people = rankedTable(PRODUCT, 'person', personRules);
const groups = rankedTable(PRODUCT, 'participantGroup', {});
const participations = rankedTable(PRODUCT, 'participation', participationRules);
const draws = rankedTable(PRODUCT, 'draw', {});
const entries = rankedTable(PRODUCT, 'drawEntry', {});

/** The ids of the groups by their titles; those that are not there yet are made. */
function groupsByTitle(work: UnitOfWork, experimentId: string, titles: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(work.list('participantGroup', { experimentId }).map(({ id, title }) => [title, id]));
  const fresh = [...new Set(titles)].filter((title) => title !== '' && !known.has(title));
  const ids = groups.add(
    work,
    experimentId,
    fresh.map((title) => ({ title })),
    null,
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
      const freshIds = people.add(
        work,
        experimentId,
        fresh.map(({ row }) => ({
          ...consentsOf(row),
          name: row.name,
          nickname: row.nickname,
          affiliation: row.affiliation,
          phone: normalisePhone(row.phone),
          email: row.email,
          role: 'participant' as const,
        })),
        null,
      );
      const answered = taken.flatMap(({ row, place }) => {
        if (place.kind !== 'known') return [];
        const patch = newConsents(work.get('person', place.personId), row);
        return Object.keys(patch).length === 0 ? [] : [{ id: place.personId, patch }];
      });
      if (answered.length > 0) people.edit(work, experimentId, answered);
      const idOf = new Map(fresh.map(({ row }, at) => [row, freshIds[at] ?? '']));
      const groupOf = groupsByTitle(
        work,
        experimentId,
        taken.map(({ row }) => row.group),
      );
      participations.add(
        work,
        experimentId,
        taken.map(({ row, place }) => ({
          personId: place.kind === 'known' ? place.personId : (idOf.get(row) ?? ''),
          groupId: groupOf.get(row.group) ?? null,
          appliedOn: row.appliedOn,
          via: row.via,
          companions: row.companions,
          accessNeed: row.accessNeed,
        })),
        null,
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
        const [drawId = ''] = draws.add(
          work,
          experimentId,
          [{ seed, criteria, groupId, places, pool: pool.length, drawnOn, drawnBy }],
          null,
        );
        entries.add(
          work,
          experimentId,
          order.map((participationId, at) => ({ drawId, participationId, place: at + 1 })),
          null,
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

type Applicant = ParsedOf<(typeof participationCommands)['participation.import']>['rows'][number];
type Consents = Pick<Entity<'person'>, 'consent' | 'consentOn' | 'portrait' | 'portraitOn'>;

/** What a form was answered, on the day it was sent in. */
function consentsOf({ consent, portrait, appliedOn }: Applicant): Partial<Consents> {
  return {
    ...(consent === null ? {} : { consent, consentOn: appliedOn }),
    ...(portrait === null ? {} : { portrait, portraitOn: appliedOn }),
  };
}

/** Of somebody in the directory: what they refuse counts; that they agree counts where nobody has asked them yet. */
function newConsents(person: Consents, row: Applicant): Partial<Consents> {
  const { consent, consentOn, portrait, portraitOn } = consentsOf(row);
  return {
    ...(consent !== undefined && (consent === 'refused' || person.consent === 'unasked') ? { consent, consentOn } : {}),
    ...(portrait !== undefined && (portrait === 'refused' || person.portrait === 'unasked')
      ? { portrait, portraitOn }
      : {}),
  };
}
