/** The search follows what is merged, purged and restored, and stores nothing: neither a lock nor an older library is a matter of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeLock } from '@core/backup/change-lock.ts';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { dropCopy, takeCopy } from '@core/read-only/take-copy.ts';
import { wordsIn } from '../../support/every-byte.ts';
import { codeOf } from '../../support/errors.ts';
import { librarySession } from '../../support/library-session.ts';
import { makeNewer } from '../../support/newer-library.ts';
import { makeCue, makeCueSheet, makePerson, makeTask } from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';
import { searchKeys } from '@shared/domain/search-text.ts';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';

const PASSPHRASE = '우산 열쇠 도토리 아침';

afterEach(() => forgetKeys());

function names(core: Core, text: string): readonly string[] {
  return core.query('search.find', { text }).hits.map(({ thing }) => thing.name);
}

function stored() {
  return makeStore((experimentId) => ({
    task: [makeTask(experimentId, { title: '포스터 붙이기', notes: '온새미로에게 전화' })],
    person: [makePerson(experimentId, { name: '온새미로', nickname: '' })],
  }));
}

describe('a purge', () => {
  test('leaves neither the name nor the keys that type it, in any byte of the file or in memory', () => {
    const { core, file, experiment } = stored();
    expect(names(core, '온새미로')).toEqual(['온새미로', '포스터 붙이기']);
    const [person] = core.query('person.list', { experimentId: experiment.id });
    const wish = { reason: 'withdrawn', byRole: '총괄', places: [], people: [person?.person.id ?? ''] } as const;
    core.command('privacy.destroy', { ...wish, places: [], people: [...wish.people] });
    core.destructions.rebuild();
    expect(names(core, '온새미로')).toEqual([]);
    const keys = searchKeys('온새미로');
    expect([...core.search.entries().values()].filter((entry) => JSON.stringify(entry).includes(keys))).toEqual([]);
    core.close();
    expect(wordsIn(readFileSync(file), ['온새미로', keys])).toEqual([]);
  });

  test('searching itself writes nothing', () => {
    const { core, file } = stored();
    core.close();
    const reopened = new Core({ file });
    onTestFinished(() => reopened.close());
    const before = reopened.facts().rows;
    expect(names(reopened, '포스터')).toEqual(['포스터 붙이기']);
    expect(reopened.facts().rows).toEqual(before);
    reopened.close();
    const keys = searchKeys('포스터 붙이기');
    expect(wordsIn(readFileSync(file), [keys])).toEqual([]);
  });
});

describe('other libraries', () => {
  test('a locked one is searched once it is open, and says nothing before', async () => {
    const { core, file } = stored();
    core.close();
    const session = librarySession(file);
    await changeLock(session, { current: null, next: PASSPHRASE });
    session.close();
    const open = new Core({ file });
    expect(names(open, 'ㅍㅅㅌ')).toEqual(['포스터 붙이기']);
    open.close();
    forgetKeys();
    expect(codeOf(() => new Core({ file }))).toBe('library.locked');
    expect(wordsIn(readFileSync(file), ['포스터', searchKeys('포스터')])).toEqual([]);
  });

  test('one of a newer release, which is only looked at', async () => {
    const { core, file } = stored();
    core.close();
    makeNewer(file);
    const copy = await takeCopy(file, join(makeFolder(), 'views'));
    const view = new Core({ file, viewed: copy.file });
    onTestFinished(() => {
      view.close();
      dropCopy(copy.folder);
    });
    expect(names(view, '붙이')).toEqual(['포스터 붙이기']);
  });

  test('one with a structure that is damaged, in everything else', () => {
    const { core, file } = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      const cue = makeCue(experimentId, sheet.id, { title: '포스터 들기', custom: { 'custom:1': '풀' } });
      return { cueSheet: [sheet], cue: [cue], task: [makeTask(experimentId, { title: '포스터' })] };
    });
    core.close();
    const connection = openConnection(file);
    connection.exec(`UPDATE cue SET custom = '{"custom:1": '`);
    connection.close();
    const reopened = new Core({ file });
    onTestFinished(() => reopened.close());
    expect(names(reopened, '포스터')).toEqual(['포스터', '포스터 들기']);
  });
});
