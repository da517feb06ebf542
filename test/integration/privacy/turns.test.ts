/** A backup that is under way while somebody is destroyed must not bring them back under its own name. */
import { dirname, join } from 'node:path';
import { databaseIn } from '@core/backup/manifest.ts';
import { inProcessIo } from '@core/backup/backup-io.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import { expect, test } from 'vitest';
import { search } from '../../support/marked-people.ts';
import { makePerson } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const NAME = '표식가람나무';

test('a backup being read through while somebody is destroyed is seen to as well', async () => {
  const person: string[] = [];
  const { core, file } = makeStore((experimentId) => {
    const row = makePerson(experimentId, { nickname: NAME });
    person.push(row.id);
    return { person: [row] };
  });
  let arrived = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const made = core.backups.create('manual', {
    ...inProcessIo,
    async inspect(path, options) {
      arrived();
      await held;
      return inProcessIo.inspect(path, options);
    },
  });
  await reading;
  core.command('privacy.destroy', { reason: 'due', byRole: '총괄', places: ['backups'], people: person });
  const settled = core.destructions.settle(core.workspace);
  goOn();
  await Promise.all([made, settled]);
  expect(readableBackups(core.workspace.backups).map(({ id }) => databaseIn(core.workspace.backups, id))).toHaveLength(
    1,
  );
  expect(search(join(dirname(file), '..'), [NAME]).hits).toEqual([]);
  expect(core.query('privacy.log', {})[0]?.pending).toEqual([]);
});
