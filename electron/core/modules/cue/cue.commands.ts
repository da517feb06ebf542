import type { cueCommands } from '@shared/contract/cue.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { cuePeopleCommandHandlers } from './cue-people.commands.ts';
import { cueRowCommandHandlers } from './cue-row.commands.ts';
import { cueSheetCommandHandlers } from './cue-sheet.commands.ts';

export const cueCommandHandlers: CommandHandlers<typeof cueCommands> = {
  ...cueSheetCommandHandlers,
  ...cueRowCommandHandlers,
  ...cuePeopleCommandHandlers,
};
