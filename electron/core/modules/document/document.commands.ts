import type { documentCommands } from '@shared/contract/document.contract.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { numberOf } from './document.queries.ts';

export const documentCommandHandlers: CommandHandlers<typeof documentCommands> = {
  'document.configure': {
    run(work, { experimentId, choice: { kind, settings } }) {
      work.describe({ kind });
      const [stored] = work.list('documentSetting', { experimentId, kind });
      if (stored === undefined)
        work.insert('documentSetting', { id: work.ports.newId(), experimentId, kind, settings });
      else work.update('documentSetting', stored.id, { settings });
      return null;
    },
  },
  'document.recordIssue': {
    undoable: false,
    run(work, { experimentId, choice, number, issuedAt, revisionCode, fileName }) {
      const { kind, settings } = choice;
      // Two exports at once must not print the same number on different papers.
      if (number !== numberOf(work, experimentId, choice, revisionCode).number)
        throw new AppError('conflict.changedSince', { what: 'documentIssue' });
      const id = work.ports.newId();
      const { audience } = settings;
      work.insert('documentIssue', {
        id,
        experimentId,
        kind,
        number,
        audience,
        issuedAt,
        revisionCode,
        fileName,
        settings,
      });
      return id;
    },
  },
};
