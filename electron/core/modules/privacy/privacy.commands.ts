import type { DestructionEntry, DestructionTargets, privacyCommands } from '@shared/contract/privacy.contract.ts';
import type { ParsedOf } from '@shared/contract/define.ts';
import { itemsHeld } from '@shared/domain/personal-data.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { eraseTargets, redactorOf } from './erase.ts';
import { findMentions } from './mentions.ts';
import { together } from './targets.ts';

type Input = ParsedOf<(typeof privacyCommands)['privacy.destroy']>;

interface Line {
  readonly experimentId: string;
  readonly kind: DestructionEntry['kind'];
  readonly targets: DestructionTargets;
  readonly items: readonly string[];
}

const NOTHING: DestructionTargets = { people: [], expenses: [], payments: [], briefs: [], experiments: [] };

function byExperiment<R extends { readonly experimentId: string }>(rows: readonly R[]): readonly (readonly R[])[] {
  const experiments = new Set(rows.map(({ experimentId }) => experimentId));
  return [...experiments].map((id) => rows.filter(({ experimentId }) => experimentId === id));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** One line for each experiment and kind. What is not there is refused: nothing may be said to be destroyed that was not. */
function linesOf(work: UnitOfWork, { people, expenses, payments, briefs, experiments }: Input): readonly Line[] {
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
  for (const rows of byExperiment([...new Set(payments)].map((id) => work.get('payment', id)))) {
    add(rows, { kind: 'payees', items: ['payee'], targets: { ...NOTHING, payments: idsOf(rows) } });
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

function recordsIn({ people, expenses, payments, briefs, experiments }: DestructionTargets): number {
  return people.length + expenses.length + payments.length + briefs.length + experiments.length;
}

export const privacyCommandHandlers: CommandHandlers<typeof privacyCommands> = {
  'privacy.destroy': {
    scope: 'library',
    undoable: false,
    run(work, input) {
      const lines = linesOf(work, input);
      if (lines.length === 0) throw new AppError('privacy.nothing');
      const at = work.ports.now();
      const targets = together(lines);
      const { mark, keep, strike: chosen } = input;
      const redactor = redactorOf(work, { targets, wording: { mark, keep, strike: chosen } });
      // The copies take the same choices, and get them with the words for wherever a sentence is quoted.
      const wording = redactor.wordingFor(findMentions(work, targets, redactor));
      const logged = lines.map((line) => ({ ...line, id: work.ports.newId() }));
      for (const { id, experimentId, kind, items, targets: own } of logged) {
        const records = recordsIn(own);
        const { reason } = input;
        // The log holds nobody, whatever the experiment is called.
        const [experimentTitle = '', ground = '', byRole = ''] = [
          work.get('experiment', experimentId).title,
          input.ground,
          input.byRole,
        ].map((text) => redactor.strikeAll(text));
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
          own,
          input.places.map((place) => ({
            place,
            targets: JSON.stringify({ ...own, wording, damaged: input.damaged }),
          })),
        );
      }
      eraseTargets(work, { targets, wording });
      return {
        destructionIds: logged.map(({ id }) => id),
        records: recordsIn(targets),
      };
    },
  },
};
