/** The people of an experiment for the directory, and the commands that change them. */
import { queryKey, useLoaded } from '@app/lib/data.ts';
import { showFirst } from '@app/lib/optimistic.ts';
import { runCommand, runForStep } from '@app/lib/api.ts';
import type { Done } from '@app/lib/api.ts';
import type { PersonWithDuties } from '@shared/contract/people.contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { BLANK_PERSON } from './person-row.ts';
import type { PersonFields, PersonRow } from './person-row.ts';

type NewRow = Partial<PersonFields> & { readonly id: string };
type Patch = { readonly id: string; readonly patch: Partial<PersonFields> };

export interface People {
  readonly rows: readonly PersonRow[];
  /** Stores new rows under the ids that the table already shows. */
  readonly add: (people: readonly NewRow[], beforeId: string | null) => Promise<void>;
  readonly edit: (patches: readonly Patch[]) => Promise<void>;
  readonly paste: (patches: readonly Patch[], people: readonly Partial<PersonFields>[]) => Promise<void>;
  /** What went along with them; null where nobody went. */
  readonly remove: (ids: readonly string[]) => Promise<Done<'person.remove'> | null>;
  readonly move: (ids: readonly string[], beforeId: string | null) => Promise<unknown>;
}

export function usePeople(experimentId: string): People {
  const client = useQueryClient();
  const listed = useLoaded('person.list', { experimentId });
  const key = queryKey('person.list', { experimentId });
  /** Shows the change at once; the store's own answer follows with the change notice. */
  async function sendEdits(patches: readonly Patch[]): Promise<void> {
    if (patches.length === 0) return;
    const byId = new Map(patches.map(({ id, patch }) => [id, patch]));
    const guess = (now: readonly PersonWithDuties[]): readonly PersonWithDuties[] =>
      now.map(({ person, ...rest }) => ({ person: { ...person, ...byId.get(person.id) }, ...rest }));
    await showFirst(client, {
      key,
      guess,
      send: () => runCommand('person.edit', { experimentId, patches }),
    });
  }

  return {
    rows: storedRows(listed),
    async add(rows, beforeId) {
      const people = rows.map((row) => ({ ...BLANK_PERSON, ...row }));
      const fresh = people.map((person) => ({ person: { ...person, experimentId, rank: '' }, duties: 0 }));
      await showFirst(client, {
        key,
        guess: (now: readonly PersonWithDuties[]) => {
          const at = now.findIndex(({ person }) => person.id === beforeId);
          return at === -1 ? [...now, ...fresh] : now.toSpliced(at, 0, ...fresh);
        },
        send: () => runCommand('person.add', { experimentId, rows: people, beforeId }),
      });
    },
    edit: sendEdits,
    async paste(patches, people) {
      const added = people.map((fields) => ({ ...BLANK_PERSON, ...fields }));
      await runCommand('person.paste', { experimentId, patches, rows: added });
    },
    async remove(ids) {
      return ids.length === 0 ? null : runForStep('person.remove', { experimentId, ids });
    },
    move(ids, beforeId) {
      return ids.length === 0 ? Promise.resolve() : runCommand('person.move', { experimentId, ids, beforeId });
    },
  };
}

function storedRows(listed: readonly PersonWithDuties[]): readonly PersonRow[] {
  const names = new Map<string, number>();
  for (const { person } of listed) names.set(person.name, (names.get(person.name) ?? 0) + 1);
  return listed.map(({ person, ...rest }) => ({
    ...person,
    ...rest,
    namesakes: person.name === '' ? 0 : (names.get(person.name) ?? 0),
    isDraft: false,
  }));
}

export function draftRow(id: string, fields: Partial<PersonFields>): PersonRow {
  return { ...BLANK_PERSON, ...fields, id, duties: 0, namesakes: 0, isDraft: true };
}
