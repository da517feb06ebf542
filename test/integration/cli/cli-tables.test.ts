import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Core } from '@core/core.ts';
import { readTableFile } from '@core/sheets/read-table-file.ts';
import { csvText } from '@shared/domain/csv.ts';
import type { Person } from '@shared/contract/entities.ts';
import { describe, expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';

const LIBRARY = 'little-library-2020';

async function opened() {
  const terminal = makeTerminal();
  const { out } = await terminal.cli('sample', LIBRARY);
  const experimentId = out.trim();
  function withCore<T>(action: (core: Core) => T): T {
    const core = new Core({ file: join(terminal.library, 'library.db') });
    try {
      return action(core);
    } finally {
      core.close();
    }
  }
  return { ...terminal, experimentId, withCore };
}

function peopleOf({ experimentId, withCore }: Awaited<ReturnType<typeof opened>>): readonly Person[] {
  return withCore((core) => core.query('person.rows', { experimentId }));
}

function write(folder: string, name: string, rows: readonly (readonly string[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, csvText(rows));
  return path;
}

describe('tables from the command line', () => {
  test('people as a workbook: real rows, a hidden key, and nothing changes when it comes back', async () => {
    const session = await opened();
    const { cli, folder } = session;
    const before = peopleOf(session);
    const { code, out, err } = await cli('export', '작은도서관', '--table', 'people', '--out', `${folder}/`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const path = out.trim();
    expect(basename(path)).toMatch(/^사람_작은도서관 은평 2020_내부용_\d{8}\.xlsx$/);
    const [sheet] = (await readTableFile(path)).sheets;
    expect(sheet?.name).toBe('사람');
    expect(sheet?.rows[0]?.slice(0, 4)).toEqual(['이름', '별명', '역할', '단체']);
    expect(sheet?.rows.slice(1).map((row) => row.at(-1))).toEqual(before.map(({ id }) => id));
    const back = await cli('import-table', '작은도서관', path, '--table', 'people');
    expect(back).toEqual({ code: 0, out: `더함 0, 고침 0, 그대로 ${before.length}\n`, err: '' });
    expect(peopleOf(session)).toEqual(before);
  });

  test('every table that has rows is one workbook, and CSV holds one table alone', async () => {
    const { cli, folder } = await opened();
    const { out } = await cli('export', '작은도서관', '--table', 'all', '--out', `${folder}/`);
    const names = (await readTableFile(out.trim())).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['실험', '사람', '카드', '큐', '예산 항목', '카드 담당']));
    expect(names).not.toContain('나간 문서');
    const refused = await cli('export', '작은도서관', '--table', 'all', '--format', 'csv', '--out', `${folder}/`);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--format xlsx') });
  });

  test('a changed row changes, a new one is added, a total is left out, in one step', async () => {
    const session = await opened();
    const { cli, folder, withCore, experimentId } = session;
    const [first] = peopleOf(session);
    if (first === undefined) throw new Error('nobody');
    const path = write(folder, 'people.csv', [
      ['성함', '연락처', '역할', '줄 열쇠(고치지 마세요)'],
      [first.name, '010 0000 1234', '스태프', first.id],
      ['새가람', '', '참여자', ''],
      ['합계', '2', '', ''],
    ]);
    const { code, out, err } = await cli('import-table', experimentId, path, '--table', '사람');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '더함 1, 고침 1, 그대로 0\n',
      err: '합계 줄 1개를 뺐습니다.\n',
    });
    const after = peopleOf(session);
    expect(after.find(({ id }) => id === first.id)).toMatchObject({ phone: '01000001234', role: 'staff' });
    expect(after.at(-1)).toMatchObject({ name: '새가람', role: 'participant' });
    withCore((core) => core.command('history.undo', { scope: experimentId }));
    expect(peopleOf(session).map(({ id, phone }) => [id, phone])).toContainEqual([first.id, first.phone]);
    expect(peopleOf(session)).toHaveLength(after.length - 1);
  });

  test('cells that cannot be read are all named with their place, and nothing is stored', async () => {
    const session = await opened();
    const { cli, folder } = session;
    const before = peopleOf(session);
    const path = write(folder, '명단.csv', [
      ['표', '', ''],
      ['이름', '역할', '단체'],
      ['가람', '왕', '글쎄'],
      ['', '스태프', ''],
    ]);
    const { code, out, err } = await cli('import-table', '작은도서관', path, '--table', 'people');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const lines = err.trim().split('\n');
    expect(lines[0]).toMatch(/^명단 시트 3행 ‘역할’ 열 ‘왕’: 다음 가운데 하나로 적어 주세요: .*스태프/);
    expect(lines[1]).toBe('명단 시트 3행 ‘단체’ 열 ‘글쎄’: 예 또는 아니요로 적어 주세요.');
    expect(lines[2]).toMatch(/^명단 시트 4행 ‘이름’ 열: /);
    expect(lines[3]).toContain('3개');
    expect(peopleOf(session)).toEqual(before);
  });

  test('money goes through CSV: amounts, days and references by name', async () => {
    const { cli, folder, withCore, experimentId } = await opened();
    const rows = () => withCore((core) => core.query('expense.rows', { experimentId }));
    const before = rows();
    const { out } = await cli('export', '작은도서관', '--table', 'expenses', '--format', 'csv', '--out', `${folder}/`);
    const text = readFileSync(out.trim(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head = '', ...lines] = text.split('\r\n').filter((line) => line !== '');
    // Without its keys a file adds its rows: the same money once more.
    const bare = [head, ...lines].map((line) => line.replace(/,"[^"]*"$/, ''));
    const path = join(folder, 'again.csv');
    writeFileSync(path, bare.join('\r\n'));
    const added = await cli('import-table', '작은도서관', path, '--table', 'expenses');
    expect(added).toMatchObject({ code: 0, out: `더함 ${before.length}, 고침 0, 그대로 0\n` });
    const plain = ({ lineId, date, total, evidence }: (typeof before)[number]) => ({ lineId, date, total, evidence });
    expect(rows().slice(before.length).map(plain)).toEqual(before.map(plain));
  });

  test('more rows than one step takes are refused with the number', async () => {
    const session = await opened();
    const before = peopleOf(session);
    const many = Array.from({ length: 5001 }, (_one, at) => [`가람${at}`]);
    const path = write(session.folder, 'many.csv', [['이름'], ...many]);
    const { code, err } = await session.cli('import-table', '작은도서관', path, '--table', 'people');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('5001') });
    expect(peopleOf(session)).toEqual(before);
  });

  test('asks for a table that there is, and for a head', async () => {
    const { cli, folder } = await opened();
    const unknown = await cli('export', '작은도서관', '--table', 'nothing', '--out', `${folder}/`);
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('people') });
    const path = write(folder, 'odd.csv', [['가', '나']]);
    const onlyOut = await cli('import-table', '작은도서관', path, '--table', 'cues');
    expect(onlyOut).toMatchObject({ code: 1 });
    expect(onlyOut.err).toContain('‘cues’은(는) 내보내기만 됩니다');
    const headless = await cli('import-table', '작은도서관', path, '--table', 'people');
    expect(headless).toMatchObject({ code: 1, err: expect.stringContaining('제목 줄') });
    const help = await cli('import-table', '--help');
    expect(help.out).toContain('people(사람)');
    expect(help.out).toContain('cards(카드), checks(점검)');
    expect(readdirSync(folder)).not.toContain('undefined');
  });
});

describe('cards and checks from the command line, read as the window reads them', () => {
  const CARDS = [
    ['업무', '담당자', '마감일', '단계'],
    ['현수막 맡기기', '새가람', '11/10까지', '준비'],
    ['합계', '', '', '3'],
    ['떡 맞추기', '', '언젠가', ''],
  ];

  test('cards: a cell that cannot be read is named with sheet, row and column, and nothing is stored', async () => {
    const { cli, folder, withCore, experimentId } = await opened();
    const titles = () => withCore((core) => core.query('board.get', { experimentId }).cards.map(({ title }) => title));
    const before = titles();
    const bad = await cli('import-table', experimentId, write(folder, '일.csv', CARDS), '--table', 'cards');
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('4행 ‘마감일’ 열 ‘언젠가’: 날짜를 알아볼 수 없습니다.');
    expect(titles()).toEqual(before);
    const good = write(folder, '일.csv', [...CARDS.slice(0, 3), ['떡 맞추기', '', '2020. 11. 9.', '']]);
    expect(await cli('import-table', experimentId, good, '--table', '카드')).toEqual({
      code: 0,
      out: '더함 2, 고침 0, 그대로 0\n',
      err: '합계 줄 1개를 뺐습니다.\n',
    });
    expect(titles()).toEqual([...before, '현수막 맡기기', '떡 맞추기']);
    const again = await cli('import-table', experimentId, good, '--table', 'cards', '--skip-same');
    expect(again).toMatchObject({ code: 0, out: '더함 0, 고침 0, 그대로 0\n' });
    expect(again.err).toContain('같은 2줄을 뺐습니다');
  });

  test('checks: cards that are missing and lines without a card are the choices of flags', async () => {
    const { cli, folder, withCore, experimentId } = await opened();
    const room = () => withCore((core) => core.query('checks.get', { experimentId }));
    const before = room();
    const card = before.cards[0]?.title ?? '';
    const path = write(folder, '점검.csv', [
      ['카드', '점검', '기한', '상태'],
      ['', '전원 잇기', 'D-1', 'O'],
      ['새 카드', '우산 꽂이', '당일', '해당 없음(실내)'],
      ['', '- 손잡이', '', ''],
    ]);
    const bad = await cli('import-table', experimentId, path, '--table', 'checks');
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('2행 ‘카드’ 열: 꼭 적어야 합니다.');
    expect(bad.err).toContain('3행 ‘카드’ 열 ‘새 카드’: 보드에 이 카드가 없습니다. 제목을 고치거나 --make-cards');
    expect(room()).toEqual(before);
    const done = await cli('import-table', experimentId, path, '--table', 'checks', '--make-cards', '--card', card);
    expect(done).toEqual({ code: 0, out: '더함 3, 고침 0, 그대로 0\n', err: '' });
    const { cards, checks } = room();
    expect(cards.map(({ title }) => title)).toContain('새 카드');
    const added = new Map(checks.slice(0).map((check) => [check.text, check]));
    expect(added.get('전원 잇기')).toMatchObject({ taskId: before.cards[0]?.id, state: 'done', offsetDays: -1 });
    expect(added.get('손잡이')?.parentId).toBe(added.get('우산 꽂이')?.id);
    withCore((core) => core.command('history.undo', { scope: experimentId }));
    expect(room().checks).toEqual(before.checks);
    const nowhere = await cli('import-table', experimentId, path, '--table', 'checks', '--card', '없는 카드');
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining('‘없는 카드’라는 카드가 없습니다') });
    const odd = await cli('import-table', experimentId, path, '--table', 'people', '--make-cards');
    expect(odd).toMatchObject({ code: 1, err: expect.stringContaining('--make-cards') });
  });
});

describe('other readers', () => {
  test.each(['shared', 'public'])('%s: no name, number or address of anybody leaves', async (audience) => {
    const session = await opened();
    const { cli, folder, withCore, experimentId } = session;
    const secret = { name: '남궁하늘', phone: '01098765432', email: 'haneul@example.org', account: '110-222-333444' };
    withCore((core) => {
      core.command('person.add', {
        experimentId,
        rows: [
          {
            ...secret,
            nickname: '',
            role: 'staff',
            affiliation: '비밀마을',
            bank: '가람은행 남궁하늘',
            notes: '복숭아 알레르기',
          },
        ],
      });
      const [line] = core.query('budgetLine.rows', { experimentId });
      core.command('expense.add', {
        experimentId,
        rows: [
          {
            lineId: line?.id ?? null,
            payee: '남궁하늘',
            description: '남궁하늘에게 010-9876-5432로 연락, haneul@example.org',
            evidence: 'voucher',
            withholding: 'other',
            supply: 1000,
            total: 1000,
          },
        ],
      });
    });
    const written = await cli('export', '작은도서관', '--table', 'all', '--audience', audience, '--out', `${folder}/`);
    const { sheets } = await readTableFile(written.out.trim());
    const text = sheets.flatMap(({ rows }) => rows.flat()).join('\n');
    const telling = ['남궁하늘', '9876', 'haneul', '222-333444', '비밀마을', '복숭아 알레르기', '가람은행'];
    expect(telling.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    // What anybody may know is there all the same.
    expect(sheets.map(({ name }) => name)).toContain('예산 항목');
  });
});
