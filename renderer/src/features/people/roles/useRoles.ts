/** The derived role table of an experiment, and the one command that changes who does what. */
import { deriveRoles } from '@shared/domain/roles.ts';
import type { RoleTable } from '@shared/domain/roles.ts';
import type { Duty } from '@shared/contract/entities.ts';
import type { PersonRef, RoleItem } from '@shared/contract/people.contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { runCommand } from '@app/lib/api.ts';
import { queryKey, useLoaded } from '@app/lib/data.ts';
import type { NamedPerson } from './people-text.ts';

export interface Roles {
  readonly items: readonly RoleItem[];
  readonly table: RoleTable;
  readonly people: readonly NamedPerson[];
  readonly ids: ReadonlySet<string>;
  readonly personOf: (id: string) => NamedPerson | undefined;
  readonly itemOf: (ref: Pick<RoleItem, 'kind' | 'id'>) => RoleItem | undefined;
  readonly set: (changes: readonly RoleChange[]) => Promise<void>;
}

export interface RoleChange {
  readonly target: Pick<RoleItem, 'kind' | 'id'>;
  readonly duty: Duty;
  readonly people: readonly PersonRef[];
}

export function useRoles(experimentId: string): Roles {
  const client = useQueryClient();
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
      async set(changes) {
        const key = queryKey('role.items', { experimentId });
        // Shown at once; names that are yet to be entered in the directory follow with the store's answer.
        client.setQueryData<readonly RoleItem[]>(key, (now) => now?.map((item) => changedItem(item, changes)));
        try {
          await runCommand('role.set', {
            experimentId,
            changes: changes.map(({ target: { kind, id }, duty, people }) => ({
              target: { kind, id },
              duty,
              people: [...people],
            })),
          });
        } catch (error) {
          await client.invalidateQueries({ queryKey: key });
          throw error;
        }
      },
    };
  }, [client, experimentId, listed, items]);
}

/** The same rule as the store's: exactly these people have the duty, who had the other one changes over. */
function changedItem(item: RoleItem, changes: readonly RoleChange[]): RoleItem {
  const own = changes.filter(({ target }) => target.kind === item.kind && target.id === item.id);
  return own.reduce((now, { duty, people }) => {
    const ids = people.flatMap((person) => ('id' in person ? [person.id] : []));
    const without = (others: readonly string[]) => others.filter((id) => !ids.includes(id));
    return duty === 'lead'
      ? { ...now, leads: ids, deputies: without(now.deputies) }
      : { ...now, leads: without(now.leads), deputies: ids };
  }, item);
}
