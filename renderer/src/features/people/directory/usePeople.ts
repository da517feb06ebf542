/** The people of an experiment for the directory: stored rows and drafts, and the commands that change them. */
import { queryKey, useLoaded } from '@app/lib/data.ts';
import { showFirst } from '@app/lib/optimistic.ts';
import { runCommand, runForStep } from '@app/lib/api.ts';
import type { Done } from '@app/lib/api.ts';
import type { PersonWithDuties } from '@shared/contract/people.contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BLANK_PERSON, isNamed } from './person-row.ts';
import type { PersonFields, PersonRow } from './person-row.ts';

type Patch = { readonly id: string; readonly patch: Partial<PersonFields> };

export interface People {
  readonly rows: readonly PersonRow[];
  /** A row to type into; it is stored as soon as it has a name. Gives back the one that is waiting, if there is one. */
  readonly addDraft: () => string;
  readonly edit: (patches: readonly Patch[]) => Promise<void>;
  readonly paste: (patches: readonly Patch[], people: readonly Partial<PersonFields>[]) => Promise<void>;
  /** How many people and duties went; drafts are only forgotten: null where nothing else went. */
  readonly remove: (ids: readonly string[]) => Promise<Done<'person.remove'> | null>;
  readonly move: (ids: readonly string[], beforeId: string | null) => Promise<unknown>;
}

export function usePeople(experimentId: string): People {
  const client = useQueryClient();
  const listed = useLoaded('person.list', { experimentId });
  const key = queryKey('person.list', { experimentId });
  const [waiting, setDrafts] = useState<readonly Patch[]>([]);
  const rows = [...storedRows(listed), ...waiting.map(draftRow)];

  /** Shows the change at once; the store's own answer follows with the change notice. */
  async function sendEdits(patches: readonly Patch[]): Promise<void> {
    if (patches.length === 0) return;
    const byId = new Map(patches.map(({ id, patch }) => [id, patch]));
    const guess = (now: readonly PersonWithDuties[]): readonly PersonWithDuties[] =>
      now.map(({ person, ...rest }) => ({ person: { ...person, ...byId.get(person.id) }, ...rest }));
    await showFirst(client, {
      key,
      guess,
      send: () => runCommand('person.edit', { experimentId, patches: [...patches] }),
    });
  }

  /** Drafts that have a name now are stored, under the id that the table already shows. */
  async function sendDrafts(patches: readonly Patch[]): Promise<void> {
    const next = waiting.map((draft) => ({
      id: draft.id,
      patch: { ...draft.patch, ...patches.find(({ id }) => id === draft.id)?.patch },
    }));
    const ripe = next.filter((draft) => isNamed(draftRow(draft)));
    setDrafts(next.filter((draft) => !ripe.includes(draft)));
    if (ripe.length === 0) return;
    const people = ripe.map(({ id, patch }) => ({ ...BLANK_PERSON, ...patch, id }));
    client.setQueryData<readonly PersonWithDuties[]>(key, (now) => [
      ...(now ?? []),
      ...people.map((person) => ({ person: { ...person, experimentId, rank: '' }, duties: 0 })),
    ]);
    try {
      await runCommand('person.add', { experimentId, people });
    } catch (error) {
      setDrafts(next);
      await client.invalidateQueries({ queryKey: key });
      throw error;
    }
  }

  function isDraft(id: string): boolean {
    return waiting.some((draft) => draft.id === id);
  }

  return {
    rows,
    addDraft() {
      const [first] = waiting;
      if (first !== undefined) return first.id;
      const id = crypto.randomUUID();
      setDrafts([...waiting, { id, patch: {} }]);
      return id;
    },
    async edit(patches) {
      const toDrafts = patches.filter(({ id }) => isDraft(id));
      if (toDrafts.length > 0) await sendDrafts(toDrafts);
      await sendEdits(patches.filter(({ id }) => !isDraft(id)));
    },
    async paste(patches, people) {
      const drafted = patches.filter(({ id }) => isDraft(id)).map(({ patch }) => patch);
      const stored = patches.filter(({ id }) => !isDraft(id));
      // A block that begins on a waiting draft takes its place.
      const added = [...drafted, ...people].map((fields) => ({ ...BLANK_PERSON, ...fields }));
      await runCommand('person.paste', { experimentId, patches: [...stored], people: added });
      if (drafted.length > 0) setDrafts([]);
    },
    async remove(ids) {
      setDrafts(waiting.filter(({ id }) => !ids.includes(id)));
      const stored = ids.filter((id) => !isDraft(id));
      return stored.length === 0 ? null : runForStep('person.remove', { experimentId, ids: stored });
    },
    move(ids, beforeId) {
      const before = beforeId !== null && isDraft(beforeId) ? null : beforeId;
      const stored = ids.filter((id) => !isDraft(id));
      return stored.length === 0
        ? Promise.resolve()
        : runCommand('person.move', { experimentId, ids: stored, beforeId: before });
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

function draftRow({ id, patch }: Patch): PersonRow {
  return { ...BLANK_PERSON, ...patch, id, duties: 0, namesakes: 0, isDraft: true };
}
