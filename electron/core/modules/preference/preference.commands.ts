import type { preferenceCommands } from '@shared/contract/preference.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';

export const preferenceCommandHandlers: CommandHandlers<typeof preferenceCommands> = {
  'preference.set': {
    scope: 'library',
    undoable: false,
    run(work, { key, value }) {
      work.setPreference(key, JSON.stringify(value));
      return null;
    },
  },
};
