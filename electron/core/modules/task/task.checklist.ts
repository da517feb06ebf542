import type { taskCommands } from '@shared/contract/task.contract.ts';
import type { CheckItem } from '@shared/contract/entities.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import { grouped } from '@shared/domain/grouped.ts';
import { isSettled } from '@shared/domain/checklist.ts';
import type { CheckState } from '@shared/domain/checklist.ts';
import { isFactKey } from '@shared/domain/checks/fact-keys.ts';
import { factPrint } from '@shared/domain/checks/facts.ts';
import { blankOf } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { checkStore } from '../checks/check-store.shared.ts';
import { revisionNow } from '../document/outdated.shared.ts';
import { NEW_CHECK } from '../library/template.shared.ts';
import { PeopleEntry, personName } from '../person/person-name.shared.ts';
import { cardOrder, own, ranksAt } from './task.rows.ts';

type ChecklistCommands = Pick<typeof taskCommands, Extract<keyof typeof taskCommands, `checkItem.${string}`>>;
type CheckPatch = CommandInput<'checkItem.edit'>['patch'];

function describeLine(work: UnitOfWork, text: string): void {
  work.describe({ text });
}

/** Names the step by the one thing that was changed. */
function describeEdit(work: UnitOfWork, { text }: CheckItem, patch: CheckPatch, person: string): void {
  if (patch.state !== undefined) {
    const names = {
      na: 'checkItem.toNa',
      later: 'checkItem.toLater',
      done: 'checkItem.toggle',
      open: 'checkItem.untick',
    } as const;
    work.describe({ text }, names[patch.state]);
  } else if (patch.person !== undefined) {
    if (patch.person === null) work.describe({ text }, 'checkItem.unassign');
    else work.describe({ text, person }, 'checkItem.assign');
  } else if (patch.dueOn !== undefined) work.describe({ text }, 'checkItem.setDay');
  else describeLine(work, text);
}

/** A typed day and a distance from the event are two ways to say one thing. */
function oneDay({ dueOn, offsetDays }: CheckPatch): Partial<Pick<CheckItem, 'dueOn' | 'offsetDays'>> {
  if (dueOn !== undefined && dueOn !== null) return { offsetDays: null };
  return offsetDays === undefined || offsetDays === null ? {} : { dueOn: null };
}

/** How the fact of a line stands now; null for one that is open, or that depends on none. */
function printNow(
  work: UnitOfWork,
  { experimentId, dependsOn }: Pick<CheckItem, 'experimentId' | 'dependsOn'>,
  state: CheckState,
): string | null {
  if (!isSettled(state) || !isFactKey(dependsOn)) return null;
  return factPrint(dependsOn, checkStore(work, experimentId, revisionNow));
}

/** When, by whom and against which state of its fact a line was checked; nothing of one that is open again. */
function checkedNow(
  work: UnitOfWork,
  of: Pick<CheckItem, 'experimentId' | 'dependsOn'>,
  state: CheckState,
  by: string | null,
): Pick<CheckItem, 'checkedAt' | 'checkedById' | 'checkedPrint'> {
  if (!isSettled(state)) return { checkedAt: null, checkedById: null, checkedPrint: null };
  const checkedById = by === null ? null : own(work, 'person', by).id;
  return { checkedAt: work.ports.now(), checkedById, checkedPrint: printNow(work, of, state) };
}

/** The line that another becomes a part of: of the same card, no part itself; nor may that other have parts. */
function checkParent(work: UnitOfWork, item: CheckItem, parentId: string | null): void {
  if (parentId === null) return;
  const parent = own(work, 'checkItem', parentId);
  if (parent.taskId !== item.taskId || parent.id === item.id) throw new AppError('notFound', { what: 'checkItem' });
  if (parent.parentId !== null || work.list('checkItem', { parentId: item.id }).length > 0)
    throw new AppError('check.nested');
}

/** The cards that lines of a table name: those of the board, and one more for each title that is only named. */
class CardsEntry {
  readonly #work: UnitOfWork;
  readonly #made = new Map<string, string>();

  constructor(work: UnitOfWork) {
    this.#work = work;
  }

  enter(card: { readonly id: string } | { readonly title: string }): string {
    if ('id' in card) return own(this.#work, 'task', card.id).id;
    const made = this.#made.get(card.title);
    if (made !== undefined) return made;
    const id = this.#work.ports.newId();
    const ranks = ranksAt(cardOrder(this.#work), [id], { at: 'end' }, 'task');
    const { scope: experimentId } = this.#work;
    this.#work.insert('task', {
      ...blankOf('task'),
      ...NEW_CARD,
      id,
      experimentId,
      title: card.title,
      rank: ranks.get(id) ?? '',
    });
    for (const [other, rank] of ranks) if (other !== id) this.#work.update('task', other, { rank });
    this.#made.set(card.title, id);
    return id;
  }
}

/** What is checked is prepared. */
const NEW_CARD = { stage: 'prepare', area: 'checks', status: 'todo' } as const;

export const checklistHandlers: CommandHandlers<ChecklistCommands> = {
  'checkItem.add': {
    run(work, { experimentId, taskId, texts, place }) {
      own(work, 'task', taskId);
      const added = texts.map((text) => ({ id: work.ports.newId(), text }));
      const ids = added.map(({ id }) => id);
      const ranks = ranksAt(work.list('checkItem', { taskId }), ids, place, 'checkItem');
      for (const { id, text } of added) {
        const rank = ranks.get(id) ?? '';
        work.insert('checkItem', { ...NEW_CHECK, id, experimentId, taskId, text, rank, source: null });
      }
      for (const [id, rank] of ranks) work.update('checkItem', id, { rank });
      const [first] = texts;
      if (texts.length === 1 && first !== undefined) describeLine(work, first);
      else work.describe({ count: texts.length }, 'checkItems.add');
      return { ids };
    },
  },
  'checkItem.take': {
    run(work, { experimentId, lines }) {
      work.get('experiment', experimentId);
      const people = new PeopleEntry(work);
      const cards = new CardsEntry(work);
      const ids = lines.map(() => work.ports.newId());
      const laid = lines.map(({ card, parent, person, ...fields }, at) => ({
        ...NEW_CHECK,
        ...fields,
        id: ids[at] ?? '',
        experimentId,
        taskId: cards.enter(card),
        parent,
        personId:
          person === null ? null : 'id' in person ? own(work, 'person', person.id).id : people.enter(person.name).id,
        source: null,
      }));
      for (const [taskId, added] of grouped(laid, (line) => line.taskId)) {
        const ranks = new Map(
          ranksAt(
            work.list('checkItem', { taskId }),
            added.map(({ id }) => id),
            { at: 'end' },
            'checkItem',
          ),
        );
        for (const { parent, ...line } of added) {
          if (line.state === 'na' ? line.reason === '' : line.reason !== '')
            throw new AppError(line.state === 'na' ? 'check.reasonNeeded' : 'check.reasonAlone');
          if (line.dueOn !== null && line.offsetDays !== null) throw new AppError('check.day');
          const item = work.insert('checkItem', { ...line, parentId: null, rank: ranks.get(line.id) ?? '' });
          const parentId = typeof parent === 'number' ? (ids[parent] ?? '') : (parent?.id ?? null);
          checkParent(work, item, parentId);
          work.update('checkItem', line.id, { parentId, ...checkedNow(work, item, line.state, null) });
          ranks.delete(line.id);
        }
        // What stood there may have been ranked anew to make room.
        for (const [id, rank] of ranks) work.update('checkItem', id, { rank });
      }
      work.describe({ count: lines.length });
      return { ids };
    },
  },
  'checkItem.edit': {
    run(work, { id, patch, by }) {
      const item = own(work, 'checkItem', id);
      const { person, ...fields } = patch;
      const named =
        person === undefined || person === null
          ? person
          : 'id' in person
            ? own(work, 'person', person.id)
            : new PeopleEntry(work).enter(person.name);
      const state = fields.state ?? item.state;
      const reason = state === 'na' ? (fields.reason ?? item.reason) : '';
      if (state === 'na' && reason === '') throw new AppError('check.reasonNeeded');
      const personId = named === undefined ? item.personId : (named?.id ?? null);
      const dependsOn = fields.dependsOn === undefined ? item.dependsOn : fields.dependsOn;
      const of = { ...item, dependsOn };
      // To hang a checked line on a fact is not to check it again: when and by whom it was stays.
      const checked =
        fields.state !== undefined
          ? checkedNow(work, of, state, by)
          : dependsOn === item.dependsOn
            ? {}
            : { checkedPrint: printNow(work, of, state) };
      work.update('checkItem', id, { ...fields, ...oneDay(fields), ...checked, state, reason, personId });
      describeEdit(work, item, patch, named ? personName(named) : '');
      return null;
    },
  },
  'checkItem.toggle': {
    run(work, { id, done, by }) {
      const item = own(work, 'checkItem', id);
      work.describe({ text: item.text }, done ? 'checkItem.toggle' : 'checkItem.untick');
      const state = done ? 'done' : 'open';
      work.update('checkItem', id, { state, reason: '', ...checkedNow(work, item, state, by) });
      return null;
    },
  },
  'checkItem.move': {
    run(work, { id, place, parentId }) {
      const item = own(work, 'checkItem', id);
      const parent = parentId === undefined ? item.parentId : parentId;
      checkParent(work, item, parent);
      if (parent === item.parentId || (parent !== null && item.parentId !== null)) describeLine(work, item.text);
      else work.describe({ text: item.text }, parent === null ? 'checkItem.outdent' : 'checkItem.indent');
      const ranks = ranksAt(work.list('checkItem', { taskId: item.taskId }), [id], place, 'checkItem');
      for (const [line, rank] of ranks) work.update('checkItem', line, { rank });
      work.update('checkItem', id, { parentId: parent });
      return null;
    },
  },
  'checkItem.remove': {
    run(work, { id }) {
      describeLine(work, own(work, 'checkItem', id).text);
      work.remove('checkItem', id);
      return null;
    },
  },
};
