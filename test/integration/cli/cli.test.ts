import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Core } from '@core/core.ts';
import { onTestFinished } from 'vitest';
import { ontimeAfternoon, trelloBoard } from '../../support/foreign.ts';
import { makeTerminal } from '../../support/cli.ts';
import { libraryFile } from '../../../electron/cli/library-place.ts';
import { ko } from '../../../electron/cli/words/ko.ts';
import { sayIn } from '../../../electron/cli/words/say.ts';

const NIGHT_SCHOOL = 'seoul-station-night-school-2018';

describe('the command line', () => {
  test('opens a sample, lists it, exports it and imports it again', async () => {
    const { folder, cli } = makeTerminal();
    const opened = await cli('sample', NIGHT_SCHOOL);
    expect(opened).toMatchObject({ code: 0, err: '' });
    const id = opened.out.trim();
    const listed = await cli('list');
    expect(listed.out).toMatch(
      new RegExp(`^${id}\t2018\\. 12\\. 6\\.\tD\\+\\d+\t66/67\t서울역 일일야학 \\[예시\\]\n$`),
    );
    const file = join(folder, '야학.json');
    expect(await cli('export', id, '--bundle', '--out', file)).toEqual({ code: 0, out: `${file}\n`, err: '' });
    const imported = await cli('import', file);
    expect(imported.code).toBe(0);
    expect(imported.out.trim()).not.toBe(id);
    const json = JSON.parse((await cli('list', '--json')).out);
    expect(json).toHaveLength(2);
  });

  test('makes an experiment from the toolkit, in the language asked for', async () => {
    const { cli } = makeTerminal();
    const answers = ['--title', 'Street day', '--event-date', '2027-04-24', '--head-count', '40'];
    const made = await cli('create', ...answers, '--locale', 'en');
    expect(made).toMatchObject({ code: 0, err: '' });
    const { out } = await cli('list', '--locale', 'en');
    expect(out).toContain('24 Apr 2027');
    expect(out).toContain('0/73\tStreet day');
  });

  test.each(['--bundle', '--document=settlement'])('never writes %s over the library itself', async (what) => {
    const { library, cli } = makeTerminal();
    await cli('sample', NIGHT_SCHOOL);
    const place = join(library, 'library.db');
    const bytes = readFileSync(place);
    const refused = await cli('export', '일일야학', what, '--out', place);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain(place);
    expect(readFileSync(place).equals(bytes)).toBe(true);
    expect((await cli('list')).out).toContain('서울역 일일야학');
  });

  test('names an exported file after the experiment when given a folder', async () => {
    const { folder, cli } = makeTerminal();
    await cli('sample', NIGHT_SCHOOL);
    const out = join(folder, 'out');
    mkdirSync(out);
    expect((await cli('export', '일일야학', '--bundle', '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['서울역 일일야학.silheomjang.json']);
  });

  test('says what it can do, in either language', async () => {
    const { cli } = makeTerminal();
    const korean = await cli('--help');
    expect(korean).toMatchObject({ code: 0, err: '' });
    expect(korean.out).toContain('쓰는 법: silheomjang');
    expect(korean.out).not.toContain('Usage');
    const english = await cli('export', '--help', '--locale', 'en');
    expect(english.out).toContain('Usage: silheomjang export');
    expect(english.out).not.toMatch(/\p{Script=Hangul}/u);
  });
});

describe('the library that is meant', () => {
  const env = { HOME: '/home/planner', XDG_CONFIG_HOME: '/home/planner/.config' };

  test.each([
    ['the folder asked for', '/srv/shared', env, resolve('/srv/shared', 'library.db')],
    ['the file that the app is pointed at', undefined, { ...env, SILHEOMJANG_LIBRARY: '/mnt/x.db' }, '/mnt/x.db'],
    [
      'the app’s moved data',
      undefined,
      { ...env, SILHEOMJANG_USER_DATA: '/data' },
      join('/data', 'library', 'library.db'),
    ],
  ])('is %s', (_name, folder, variables, file) => {
    expect(libraryFile(folder, variables)).toBe(file);
  });
});

describe('a bundle on the command line', () => {
  test('is looked into before it is imported, merged into what is here, or opened as a copy', async () => {
    const { cli, folder } = makeTerminal();
    const { out: made } = await cli('create', '--title', '골목 영화제');
    const id = made.trim();
    const file = join(folder, 'film.json');
    await cli('export', id, '--bundle', '--out', file);
    const { out: seen } = await cli('inspect', file);
    expect(seen).toContain(`제목\t골목 영화제`);
    expect(seen).toMatch(/개인정보\t들어 있음/);
    const other = makeTerminal();
    expect((await other.cli('inspect', file)).code).toBe(0);
    expect((await other.cli('list')).code).toBe(1);
    expect((await other.cli('import', file)).out.trim()).toBe(id);
    expect((await other.cli('import', file)).out.trim()).not.toBe(id);
    expect(await other.cli('import', '--merge', file)).toEqual({
      code: 0,
      out: `${id}\n`,
      err: '다른 점 0개를 합쳤습니다.\n',
    });
    expect((await other.cli('import', '--merge', '--copy', file)).code).toBe(1);
    expect((await other.cli('list')).out.trim().split('\n')).toHaveLength(2);
  });

  test('leaves personal data out when asked to, and says so', async () => {
    const { cli, folder } = makeTerminal();
    const { out } = await cli('sample', 'seoul-station-night-school-2018');
    const file = join(folder, 'masked.json');
    await cli('export', out.trim(), '--bundle', '--no-personal-data', '--no-attachments', '--out', file);
    const seen: unknown = JSON.parse((await cli('inspect', '--json', file)).out);
    expect(seen).toMatchObject({ personalData: false, files: null });
  });
});

describe('a file of another tool on the command line', () => {
  test('becomes an experiment of its own, or is added to one, and says what stays behind', async () => {
    const { cli, folder } = makeTerminal();
    const board = join(folder, '보드.json');
    const project = join(folder, '순서.json');
    writeFileSync(board, JSON.stringify(trelloBoard()));
    writeFileSync(project, JSON.stringify(ontimeAfternoon()));
    const made = await cli('import', board);
    expect(made.code).toBe(0);
    expect(made.err).toContain('Trello에서 카드 5장을 가져왔습니다.\n가져오지 않음: 댓글 1개\n');
    const id = made.out.trim();
    expect((await cli('list')).out).toMatch(new RegExp(`^${id}\t.*1/3\t동네 장터\n$`));
    const added = await cli('import', project, '--into', '동네');
    expect(added).toMatchObject({ code: 0, out: `${id}\n` });
    expect(added.err).toContain('Ontime에서 큐시트 4줄을 가져왔습니다.\n가져오지 않음: 건너뛰는 순서 1개\n');
    expect((await cli('list')).out.trim().split('\n')).toHaveLength(1);
    const english = await cli('import', project, '--locale', 'en');
    expect(english.err).toContain('Rows imported from Ontime: 4.\nLeft out: One skipped entry\n');
  });

  test('is refused with the place in it, and nothing is imported', async () => {
    const { cli, folder } = makeTerminal();
    const file = join(folder, '보드.json');
    writeFileSync(file, JSON.stringify(trelloBoard({ lists: [] })));
    const { code, err } = await cli('import', file);
    expect(code).toBe(1);
    expect(err).toContain('cards[0].idList 자리가 파일에 없는 것을 가리킵니다');
    expect((await cli('list')).code).toBe(1);
    expect((await cli('import', file, '--merge')).code).toBe(1);
  });

  test('is no experiment file, and an experiment file goes into no other', async () => {
    const { cli, folder } = makeTerminal();
    const file = join(folder, '보드.json');
    writeFileSync(file, JSON.stringify(trelloBoard()));
    expect((await cli('import', file, '--merge')).err).toContain('--into');
    expect((await cli('inspect', file)).err).toContain('다른 도구의 파일이라');
    const { out } = await cli('create', '--title', '골목 영화제');
    const bundle = join(folder, 'film.json');
    await cli('export', out.trim(), '--bundle', '--out', bundle);
    expect((await cli('import', bundle, '--into', '골목')).err).toContain('--merge');
  });
});

describe('a refusal names the place and the remedy, on standard error alone', () => {
  test.each([
    [['list'], 1, 'library에 실험장의 자료가 없습니다. --library로'],
    [['sample', '없는것'], 1, '‘없는것’이라는 예시는 없습니다. 다음 가운데 하나를'],
    [['import', '/nowhere/x.json'], 1, '파일이나 폴더가 없습니다(/nowhere/x.json)'],
    [['create', '--title', 'x', '--event-date', '2027-02-30'], 1, '날짜를 알아볼 수 없습니다'],
    [['create', '--title', 'x', '--head-count', '많이'], 1, '옵션 --head-count의 값 ‘많이’'],
    [['create'], 2, '옵션 --title <title>이(가) 필요합니다'],
    [['fly'], 2, '‘fly’(이)라는 명령은 없습니다'],
    [['list', '--colour'], 2, '‘--colour’(이)라는 옵션은 없습니다'],
    [['import'], 2, '‘file’이(가) 빠졌습니다'],
    [['list', 'more'], 2, '인자가 너무 많습니다'],
    [['create', '--title'], 2, '뒤에 값을 적어 주세요'],
    [['create', '--title', 'x', '--origin', 'mars'], 2, '값 ‘mars’을(를) 받아들일 수 없습니다'],
  ])('%j', async (argv, code, sentence) => {
    const { cli } = makeTerminal();
    const refused = await cli(...argv);
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(sentence);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
  });

  test('when the library is open elsewhere', async () => {
    const { library, cli } = makeTerminal({ LANG: 'en_US.UTF-8' });
    const core = new Core({ file: join(library, 'library.db') });
    onTestFinished(() => core.close());
    const refused = await cli('list');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('is open in another window or command');
    expect(refused.err).toContain(library);
  });

  test('when a bundle is damaged: the place in it, and nothing is imported', async () => {
    const { folder, cli } = makeTerminal();
    await cli('sample', NIGHT_SCHOOL);
    const file = join(folder, 'damaged.json');
    await cli('export', '서울역', '--bundle', '--out', file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"minutes": 40', '"minutes": "forty"'));
    const refused = await cli('import', file);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/damaged\.json의 tables\.cue\[\d+\]\.minutes 자리에 잘못된 값/);
    expect(JSON.parse((await cli('list', '--json')).out)).toHaveLength(1);
  });

  test('when a title means several experiments, or none', async () => {
    const { folder, cli } = makeTerminal();
    await cli('create', '--title', '봄 실험');
    await cli('create', '--title', '봄 실험');
    const several = await cli('export', '봄', '--bundle', '--out', folder);
    expect(several.err).toContain('맞는 실험이 2개입니다');
    const none = await cli('export', '가을', '--bundle', '--out', folder);
    expect(none.err).toContain('‘가을’에 맞는 실험이 없습니다');
  });

  test('when the place to write to does not exist', async () => {
    const { folder, cli } = makeTerminal();
    await cli('sample', NIGHT_SCHOOL);
    const refused = await cli('export', '야학', '--bundle', '--out', join(folder, 'no', 'such', 'file.json'));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('파일이나 폴더가 없습니다');
  });
});

describe('the words of the command line', () => {
  function keysOf(words: object, path = ''): readonly string[] {
    return Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
    );
  }

  test.each(['ko', 'en'] as const)('in %s are sentences for every key', (locale) => {
    const say = sayIn(locale);
    const unspoken = keysOf(ko).filter((key) => say(key, { reason: 'type' }) === key);
    expect(unspoken).toEqual([]);
  });
});
