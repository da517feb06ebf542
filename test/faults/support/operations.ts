/** Long operations with several durable steps, on a library that holds what they need. */
import type { Core } from '@core/core.ts';
import { shippedSample } from '@core/modules/library/shipped.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { TODAY } from './today.ts';

export interface Operation {
  readonly name: string;
  /** Schema of the library that it begins with; null: the newest. */
  readonly schema: number | null;
  run(core: Core): Promise<void> | void;
}

export const OPERATIONS: readonly Operation[] = [
  // Opening the library is the operation.
  { name: 'migration', schema: 1, run: () => undefined },
  {
    name: 'backup',
    schema: null,
    async run(core) {
      await core.backups.make('manual');
    },
  },
  {
    name: 'import',
    schema: null,
    run(core) {
      const bytes = new TextEncoder().encode(writeBundle(shippedSample('little-library-2020')));
      core.command('library.import', { bytes, file: 'bundle.json' });
    },
  },
  {
    name: 'attach',
    schema: null,
    async run(core) {
      const [experiment] = core.query('library.list', { today: TODAY });
      if (experiment === undefined) throw new Error('no experiment');
      const { experimentId } = experiment;
      const stored = await core.attachments.put(new Uint8Array(300_000).fill(7), 'receipt.txt');
      const files = [{ ...stored, name: 'receipt.txt', kind: 'other' as const, mediaType: 'text/plain' }];
      core.command('attachment.add', { experimentId, owner: { kind: 'venue' }, files });
    },
  },
  {
    name: 'purge',
    schema: null,
    run(core) {
      const [experiment] = core.query('library.list', { today: TODAY });
      if (experiment === undefined) throw new Error('no experiment');
      const { experimentId } = experiment;
      core.command('library.trash', { experimentId });
      core.command('library.purge', { experimentId });
    },
  },
];
