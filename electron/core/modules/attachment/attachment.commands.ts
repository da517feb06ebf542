import type { attachmentCommands, OwnerRef } from '@shared/contract/attachment.contract.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { keptFileName } from '@shared/domain/file-name.ts';
import { isFileName } from '@shared/domain/shown-people.ts';
import { moveInto, ranksBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { ownerName } from './attachment.owner.ts';

export const attachmentCommandHandlers: CommandHandlers<typeof attachmentCommands> = {
  'attachment.add': {
    run(work, { experimentId, owner, files }) {
      describeAdding(work, owner);
      const last = ofOwner(work, owner).at(-1)?.rank ?? null;
      const ranks = ranksBetween(last, null, files.length);
      const ids = files.map((file, index) => {
        const id = work.ports.newId();
        const rank = ranks[index] ?? '';
        const name = keptFileName(file.name);
        work.insert('attachment', {
          id,
          experimentId,
          ...owner,
          ...file,
          name,
          addedAt: work.ports.now(),
          rank,
          altText: '',
        });
        return id;
      });
      return { ids };
    },
  },
  'attachment.rename': {
    run(work, { id, name }) {
      const was = own(work, id);
      const renamed = work.update('attachment', id, { name: keptFileName(name) });
      work.describe({ name: was.name, to: renamed.name });
      return null;
    },
  },
  'attachment.describe': {
    run(work, { id, altText }) {
      const { name } = own(work, id);
      if (isFileName({ name, altText })) throw new AppError('attachment.altIsFileName', { text: altText.trim() });
      work.update('attachment', id, { altText });
      work.describe({ name });
      return null;
    },
  },
  'attachment.retype': {
    run(work, { ids, kind }) {
      const [first] = rows(work, ids).map((row) => work.update('attachment', row.id, { kind }));
      work.describe({ name: first?.name ?? '', kind });
      return null;
    },
  },
  'attachment.remove': {
    run(work, { ids }) {
      const found = rows(work, ids);
      const [first] = found;
      if (found.length === 1 && first !== undefined) work.describe({ name: first.name });
      else work.describe({ count: found.length }, 'attachments.remove');
      for (const { id } of found) work.remove('attachment', id);
      return null;
    },
  },
  'attachment.move': {
    run(work, { ids, place }) {
      const [first] = rows(work, ids);
      if (first === undefined) throw new AppError('notFound', { what: 'attachment' });
      const standing = ofOwner(work, first);
      const known = new Set(standing.map(({ id }) => id));
      const moved = moveInto(standing, ids, place);
      if (!moved.ok || ids.some((id) => !known.has(id))) throw new AppError('notFound', { what: 'attachment' });
      for (const [id, rank] of moved.value) work.update('attachment', id, { rank });
      work.describe({ name: first.name });
      return null;
    },
  },
};

/** A row of the experiment that the command works in. */
function own(work: UnitOfWork, id: string): Attachment {
  const row = work.get('attachment', id);
  if (row.experimentId !== work.scope) throw new AppError('notFound', { what: 'attachment' });
  return row;
}

function rows(work: UnitOfWork, ids: readonly string[]): readonly Attachment[] {
  return [...new Set(ids)].map((id) => own(work, id));
}

function ofOwner(
  work: UnitOfWork,
  { ownerTable, ownerId }: Pick<Attachment, 'ownerTable' | 'ownerId'>,
): readonly Attachment[] {
  return work.list('attachment', { experimentId: work.scope, ownerTable, ownerId });
}

/** `attachment.add` says what the file hangs on; where that has no name yet, `attachment.addPlain`. */
function describeAdding(work: UnitOfWork, owner: OwnerRef): void {
  const title = ownerName(work, work.scope, owner);
  if (title === '') work.describe({}, 'attachment.addPlain');
  else work.describe({ title }, 'attachment.add');
}
