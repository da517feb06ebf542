/** The derived role table of an experiment, and the one command that changes who does what. */
import { deriveRoles } from '@shared/domain/roles.ts';
import type { RoleTable } from '@shared/domain/roles.ts';
import type { Duty } from '@shared/contract/entities.ts';
import type { PersonRef, RoleItem } from '@shared/contract/people.contract.ts';
import { useMemo } from 'react';
import { runCommand } from '@app/lib/api.ts';
import { useLoaded } from '@app/lib/data.ts';
import type { NamedPerson } from './people-text.ts';

export interface Roles {
  readonly items: readonly RoleItem[];
  readonly table: RoleTable;
  readonly people: readonly NamedPerson[];
  readonly ids: ReadonlySet<string>;
  readonly personOf: (id: string) => NamedPerson | undefined;
  readonly itemOf: (ref: Pick<RoleItem, 'kind' | 'id'>) => RoleItem | undefined;
  readonly set: (changes: readonly RoleChange[]) => Promise<unknown>;
}

export interface RoleChange {
  readonly target: Pick<RoleItem, 'kind' | 'id'>;
  readonly duty: Duty;
  readonly people: readonly PersonRef[];
}

export function useRoles(experimentId: string): Roles {
  const listed = useLoaded('person.list', { experimentId });
  const items = useLoaded('role.items', { experimentId });
  return useMemo(() => {
    const people = listed.map(({ person }) => person);
    const byId = new Map(people.map((person) => [person.id, person]));
    const byRef = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
    return {
      items,
      people,
      table: deriveRoles(
        items,
        people.map(({ id }) => id),
      ),
      ids: new Set(byId.keys()),
      personOf: (id) => byId.get(id),
      itemOf: ({ kind, id }) => byRef.get(`${kind} ${id}`),
      set: (changes) =>
        runCommand('role.set', {
          experimentId,
          changes: changes.map(({ target: { kind, id }, duty, people }) => ({
            target: { kind, id },
            duty,
            people: [...people],
          })),
        }),
    };
  }, [experimentId, listed, items]);
}
