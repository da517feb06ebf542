/** Every line of the checks with the gestures that change it; a tick shows at once and is drawn back where it is refused. */
import type { CardOfChecks } from '@shared/contract/checks.contract.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import type { ChecksRoom } from '@shared/contract/checks.contract.ts';
import type { LineFact } from '@shared/domain/checks/fact-keys.ts';
import { isFactKey } from '@shared/domain/checks/fact-keys.ts';
import { checkLines, checksSummary, silentFacts } from '@shared/domain/checks/lines.ts';
import type { ChecksSummary, DerivedLine, ListLine, TypedLine } from '@shared/domain/checks/lines.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useToday } from '@app/i18n/hooks.ts';
import { queryKey, useAskedAhead, useCommand, useLoaded } from '@app/lib/data.ts';
import { optimistic } from '@app/lib/optimistic.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export type CheckItem = Entity<'checkItem'>;
export type Typed = TypedLine<CheckItem, CardOfChecks>;
export type Shown = ListLine<CheckItem, CardOfChecks>;
export type CheckPatch = CommandInput<'checkItem.edit'>['patch'];

export interface Checks {
  readonly experimentId: string;
  readonly lines: readonly Shown[];
  readonly cards: readonly CardOfChecks[];
  readonly people: readonly Entity<'person'>[];
  readonly silent: readonly LineFact[];
  readonly summary: ChecksSummary;
  readonly today: CivilDate;
  /** The event is today or ahead. */
  readonly isAhead: boolean;
  /** Who sits here; empty: nobody has said. */
  readonly me: string;
  readonly setMe: (id: string) => void;
  readonly nameOf: (id: string | null) => string;
  /** How many files are attached to a line. */
  readonly filesOf: (id: string) => number;
  readonly toggle: (line: Typed) => void;
  readonly edit: (id: string, patch: CheckPatch) => Promise<unknown>;
  readonly remove: (id: string) => void;
  readonly add: (taskId: string, texts: string[]) => Promise<unknown>;
  readonly addCard: (title: string) => Promise<string>;
  /** An empty reason takes it back. */
  readonly overrule: (line: DerivedLine, reason: string) => void;
  readonly overrules: Rows<'checkOverrule'>;
}

function textOf(stored: unknown): string {
  return typeof stored === 'string' ? stored : '';
}

export function useChecks(experimentId: string): Checks {
  useAskedAhead('person.rows', { experimentId });
  useAskedAhead('checkOverrule.rows', { experimentId });
  const client = useQueryClient();
  const room = useLoaded('checks.get', { experimentId });
  const people = useLoaded('person.rows', { experimentId });
  const overrules = useRows('checkOverrule', experimentId);
  const today = useToday();
  const [stored, setMe] = usePreference(`checks.me.${experimentId}`, textOf);
  const me = people.some(({ id }) => id === stored) ? stored : '';
  const toggle = useCommand('checkItem.toggle');
  const edit = useCommand('checkItem.edit');
  const remove = useCommand('checkItem.remove');
  const add = useCommand('checkItem.add');
  const create = useCommand('task.create');
  const lines = checkLines(room);
  const by = me === '' ? null : me;
  const byId = new Map(people.map((person) => [person.id, person]));

  /** A refusal is told by the command's own toast. */
  async function drawn(id: string, changed: Partial<CheckItem>, send: () => Promise<unknown>): Promise<void> {
    const apply = (now: ChecksRoom): ChecksRoom => ({
      ...now,
      checks: now.checks.map((check) => (check.id === id ? { ...check, ...changed } : check)),
    });
    await optimistic(client, { key: queryKey('checks.get', { experimentId }), apply, send }).catch(() => {});
  }

  return {
    experimentId,
    lines,
    cards: room.cards,
    people,
    silent: silentFacts(room.facts, lines),
    summary: checksSummary(lines, today),
    today,
    isAhead: room.event.eventDate !== null && today <= room.event.eventDate,
    me,
    setMe,
    filesOf: (id) => room.files[id] ?? 0,
    nameOf: (id) => personLabel(byId.get(id ?? '')),
    toggle({ check, state }) {
      const done = state !== 'done';
      const checkedPrint = isFactKey(check.dependsOn) ? room.prints[check.dependsOn] : null;
      void drawn(check.id, { state: done ? 'done' : 'open', reason: '', checkedPrint }, () =>
        toggle.mutateAsync({ experimentId, id: check.id, done, by }),
      );
    },
    edit: (id, patch) => edit.mutateAsync({ experimentId, id, patch, by }),
    remove: (id) => remove.mutate({ experimentId, id }),
    add: (taskId, texts) => add.mutateAsync({ experimentId, taskId, texts }),
    addCard: async (title) => (await create.mutateAsync({ experimentId, title, stage: 'prepare', area: 'checks' })).id,
    overrule({ fact, overrule }, reason) {
      if (overrule === null) {
        if (reason !== '') void overrules.add([{ factKey: fact.key, reason, personId: by }], null);
      } else if (reason === '') void overrules.remove([overrule.id]);
      else void overrules.edit([{ id: overrule.id, patch: { reason, personId: by } }]);
    },
    overrules,
  };
}
