/** What the rig of undo does not play. */
import type { CommandHandler } from '@core/kernel/handlers.ts';
import { commandHandlers } from '@core/modules/index.ts';
import { NAMES } from './sequences.ts';

/** Commands that leave an undo step in an experiment and that no gesture makes. */
export function uncovered(): readonly string[] {
  const handlers: Readonly<Record<string, Pick<CommandHandler<never, unknown>, 'scope' | 'undoable'>>> =
    commandHandlers;
  return Object.entries(handlers)
    .filter(([name, { scope, undoable }]) => scope === undefined && undoable !== false && !NAMES.includes(name))
    .map(([name]) => name);
}
