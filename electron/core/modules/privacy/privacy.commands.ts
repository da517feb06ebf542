import type { DestructionEntry, DestructionTargets, privacyCommands } from '@shared/contract/privacy.contract.ts';
import type { ParsedOf } from '@shared/contract/define.ts';
import { itemsHeld } from '@shared/domain/personal-data.ts';
import { ENTITY_NAMES } from '../../db/tables.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { destroyTargets } from './destroy.ts';

type Input = ParsedOf<(typeof privacyCommands)['privacy.destroy']>;

interface Line {
  readonly experimentId: string;
  readonly kind: DestructionEntry['kind'];
  readonly targets: DestructionTargets;
  readonly items: readonly string[];
}

const NOTHING: DestructionTargets = { people: [], expenses: [], briefs: [], experiments: [] };

function byExperiment<R extends { readonly experimentId: string }>(rows: readonly R[]): readonly (readonly R[])[] {
  const experiments = new Set(rows.map(({ experimentId }) => experimentId));
  return [...experiments].map((id) => rows.filter(({ experimentId }) => experimentId === id));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** One line for each experiment and kind. What is not there is refused: nothing may be said to be destroyed that was not. */
function linesOf(work: UnitOfWork, { people, expenses, briefs, experiments }: Input): readonly Line[] {
  const lines: Line[] = [];
  function add(
    rows: readonly { readonly id: string; readonly experimentId: string }[],
    line: Omit<Line, 'experimentId'>,
  ) {
    const [first] = rows;
    if (first !== undefined) lines.push({ ...line, experimentId: first.experimentId });
  }
  for (const rows of byExperiment([...new Set(people)].map((id) => work.get('person', id)))) {
    const items = [...new Set(rows.flatMap((row) => itemsHeld(row)))];
    add(rows, { kind: 'people', items, targets: { ...NOTHING, people: idsOf(rows) } });
  }
  for (const rows of byExperiment([...new Set(expenses)].map((id) => work.get('expense', id)))) {
    add(rows, { kind: 'payees', items: ['payee'], targets: { ...NOTHING, expenses: idsOf(rows) } });
  }
  for (const rows of byExperiment([...new Set(briefs)].map((id) => work.get('brief', id)))) {
    add(rows, { kind: 'notices', items: ['noticeContact'], targets: { ...NOTHING, briefs: idsOf(rows) } });
  }
  for (const id of new Set(experiments)) {
    if (work.get('experiment', id).trashedAt === null) throw new AppError('library.notTrashed');
    lines.push({ experimentId: id, kind: 'experiment', items: ['all'], targets: { ...NOTHING, experiments: [id] } });
  }
  return lines;
}

function recordsIn({ people, expenses, briefs, experiments }: DestructionTargets): number {
  return people.length + expenses.length + briefs.length + experiments.length;
}

export const privacyCommandHandlers: CommandHandlers<typeof privacyCommands> = {
  'privacy.destroy': {
    scope: 'library',
    undoable: false,
    run(work, input) {
      const lines = linesOf(work, input);
      if (lines.length === 0) throw new AppError('privacy.nothing');
      const at = work.ports.now();
      const logged = lines.map((line) => ({ ...line, id: work.ports.newId() }));
      for (const { id, experimentId, kind, items, targets } of logged) {
        const experimentTitle = work.get('experiment', experimentId).title;
        const records = recordsIn(targets);
        const { reason, ground, byRole } = input;
        work.logDestruction(
          {
            id,
            at,
            experimentId,
            experimentTitle,
            kind,
            records,
            items: JSON.stringify(items),
            reason,
            ground,
            byRole,
          },
          input.places.map((place) => ({ place, targets: JSON.stringify(targets) })),
        );
      }
      for (const { targets } of lines) destroyTargets(work, targets, new Set(ENTITY_NAMES));
      return {
        destructionIds: logged.map(({ id }) => id),
        records: lines.reduce((sum, { targets }) => sum + recordsIn(targets), 0),
      };
    },
  },
};
