/** A copy that travels: from one library to another and back, with changes on both sides. */
import type { Core } from '@core/core.ts';
import type { Difference } from '@shared/contract/bundle-difference.ts';
import type { Bundle } from '@shared/contract/bundle.ts';
import type { Sharing } from '@shared/contract/bundle.contract.ts';
import { mergePicked, takeBundle } from '@core/session/bundle-files.ts';
import { dropPendingImport, addPendingImport } from '@core/transfer/pending-imports.ts';
import { describe, expect, test } from 'vitest';
import { makeCue, makeCueSheet, makeExpense, makePerson, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const WHOLE: Sharing = { personalData: true, attachments: true };

function bundleOf(core: Core, experimentId: string, sharing: Sharing = WHOLE): Bundle {
  return core.query('library.bundle', { experimentId, app: 'test', exportedAt: new Date().toISOString(), ...sharing });
}

function park(bundle: Bundle): string {
  return addPendingImport(bundle, { kind: 'file', name: 'travels.json' });
}

function noFiles(): Promise<Uint8Array> {
  return Promise.reject(new Error('no files here'));
}

/** Clocks tell milliseconds; what happens after must be later. */
async function later(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3));
}

async function takeInto(core: Core, bundle: Bundle): Promise<string> {
  await later();
  const { experimentId } = await takeBundle(core, { token: park(bundle), copy: false, read: noFiles });
  await later();
  return experimentId;
}

function compare(core: Core, bundle: Bundle): readonly Difference[] {
  const token = park(bundle);
  const { differences } = core.query('bundle.compare', { token });
  dropPendingImport(token);
  return differences;
}

async function merge(core: Core, bundle: Bundle, picks?: readonly string[]): Promise<number> {
  await later();
  const token = park(bundle);
  const all = core.query('bundle.compare', { token }).differences.map(({ key }) => key);
  const { merged } = await mergePicked(core, { token, picks: picks ?? all, read: noFiles });
  await later();
  return merged;
}

function rename(core: Core, experimentId: string, taskId: string, title: string): void {
  core.command('task.edit', { experimentId, id: taskId, patch: { title } });
}

function store() {
  const made = makeStore((experimentId) => {
    const sheet = makeCueSheet(experimentId);
    return {
      task: ['장소', '포스터', '섭외'].map((title) => makeTask(experimentId, { title })),
      person: [
        makePerson(experimentId, { name: '홍길동', nickname: '나무', phone: '01012345678', role: 'facilitator' }),
      ],
      cueSheet: [sheet],
      cue: [makeCue(experimentId, sheet.id, { number: '1', minutes: 10 })],
    };
  });
  const { tables } = bundleOf(made.core, made.experiment.id);
  const [one = '', two = '', three = ''] = tables.task.map(({ id }) => id);
  return { ...made, core: made.core, tasks: [one, two, three] as const };
}

describe('a copy that comes back', () => {
  test('shows what was changed there, what here and what on both sides, and merges as one step', async () => {
    const a = store();
    const b = makeStore();
    const { id } = a.experiment;
    const [first, second, third] = a.tasks;
    await takeInto(b.core, bundleOf(a.core, id));
    rename(b.core, id, first, '장소 정하기');
    rename(b.core, id, third, '섭외 마치기');
    rename(a.core, id, second, '포스터 붙이기');
    rename(a.core, id, third, '섭외하기');
    const back = bundleOf(b.core, id);
    const differences = compare(a.core, back);
    expect(differences.map(({ name, kind, side, room }) => [name, kind, side, room])).toEqual([
      ['장소 정하기', 'changed', 'there', 'board'],
      ['포스터', 'changed', 'here', 'board'],
      ['섭외 마치기', 'changed', 'both', 'board'],
    ]);
    expect(differences[2]?.fields).toEqual([
      { field: 'title', kind: 'plain', before: '섭외하기', after: '섭외 마치기' },
    ]);
    expect(await merge(a.core, back, [`task ${first}`])).toBe(1);
    const titles = () => bundleOf(a.core, id).tables.task.map(({ title }) => title);
    expect(titles()).toEqual(['장소 정하기', '포스터 붙이기', '섭외하기']);
    expect(a.core.query('history.state', { scope: id }).undo).toMatchObject({
      name: 'bundle.file',
      params: { count: 1 },
    });
    a.core.command('history.undo', { scope: id });
    expect(titles()).toEqual(['장소', '포스터 붙이기', '섭외하기']);
  });

  test('unchanged never offers to take back what was done here since, not even a step that was undone', async () => {
    const { core, experiment, tasks } = store();
    const { id } = experiment;
    const [first, second, third] = tasks;
    rename(core, id, first, '장소 정하기');
    await later();
    rename(core, id, second, '포스터 붙이기');
    const file = bundleOf(core, id);
    await later();
    const sides = () => compare(core, file).map(({ name, kind, side }) => [name, kind, side]);
    core.command('history.undo', { scope: id });
    expect(sides()).toEqual([['포스터 붙이기', 'changed', 'here']]);
    core.command('history.redo', { scope: id });
    rename(core, id, first, '장소 세 곳 보기');
    core.command('task.remove', { experimentId: id, ids: [third] });
    expect(sides()).toEqual([
      ['장소 정하기', 'changed', 'here'],
      ['섭외', 'added', 'here'],
    ]);
  });

  test('of a copied library says here only of what it knows: a step that is not in the history of here came from elsewhere', async () => {
    const { core, experiment, tasks } = store();
    const { id } = experiment;
    const [first, second] = tasks;
    const file = bundleOf(core, id);
    await later();
    rename(core, id, first, '장소 정하기');
    rename(core, id, second, '포스터 붙이기');
    const elsewhere = {
      ...file,
      touched: { [`task ${first}`]: new Date().toISOString() },
      tables: {
        ...file.tables,
        task: file.tables.task.map((task) => (task.id === first ? { ...task, title: '빈 가게' } : task)),
      },
    };
    expect(compare(core, elsewhere).map(({ name, side }) => [name, side])).toEqual([
      ['빈 가게', 'unknown'],
      ['포스터', 'here'],
    ]);
  });

  test('and goes again tells from the last meeting, not from the first', async () => {
    const a = store();
    const b = makeStore();
    const { id } = a.experiment;
    const [first, second] = a.tasks;
    await takeInto(b.core, bundleOf(a.core, id));
    rename(b.core, id, first, '장소 정하기');
    await merge(a.core, bundleOf(b.core, id));
    rename(a.core, id, second, '포스터 붙이기');
    const differences = compare(b.core, bundleOf(a.core, id));
    expect(differences.map(({ name, side }) => [name, side])).toEqual([['포스터 붙이기', 'there']]);
  });

  test('meets what is in the trash, and takes it out', async () => {
    const a = store();
    const bundle = bundleOf(a.core, a.experiment.id);
    rename(a.core, a.experiment.id, a.tasks[0], '다른 이름');
    a.core.command('library.trash', { experimentId: a.experiment.id });
    const token = park(bundle);
    expect(a.core.query('bundle.preview', { token }).here).toEqual({ title: a.experiment.title, trashed: true });
    await merge(a.core, bundle);
    const { experiment, tables } = bundleOf(a.core, a.experiment.id);
    expect([experiment.trashedAt, tables.task[0]?.title]).toEqual([null, '장소']);
  });

  test('refuses a pick that is no difference, and changes nothing', async () => {
    const a = store();
    const bundle = bundleOf(a.core, a.experiment.id);
    await expect(merge(a.core, bundle, [`task ${a.tasks[0]}`])).rejects.toMatchObject({
      code: 'conflict.changedSince',
    });
    expect(a.core.query('history.state', { scope: a.experiment.id }).undo).toBeNull();
  });

  test('refuses to merge a bundle of another experiment', () => {
    const a = store();
    const b = store();
    const token = park(bundleOf(b.core, b.experiment.id));
    const merge = () => a.core.command('bundle.merge', { experimentId: a.experiment.id, token, picks: [] });
    expect(merge).toThrow(expect.objectContaining({ code: 'notFound' }));
  });
});

describe('ids of a bundle', () => {
  test('that another experiment holds are not taken over', async () => {
    const a = store();
    const stolen = structuredClone(bundleOf(a.core, a.experiment.id));
    const strange = '01900000-0000-7000-8000-00000000beef';
    const text = JSON.stringify(stolen).replaceAll(a.experiment.id, strange);
    const made = await takeInto(a.core, JSON.parse(text));
    expect([made === strange, made === a.experiment.id]).toEqual([false, false]);
    expect(bundleOf(a.core, a.experiment.id).tables).toEqual(stolen.tables);
  });
});

describe('a bundle without personal data', () => {
  const without: Sharing = { personalData: false, attachments: true };

  test('shows people as their roles, keeps who does what, and masks free text', () => {
    const { core, experiment } = makeStore((experimentId) => {
      const person = makePerson(experimentId, {
        name: '홍길동',
        nickname: '나무',
        role: 'facilitator',
        phone: '01012345678',
        email: 'hong@example.org',
        affiliation: '나무공방',
        notes: '왼손잡이',
      });
      const task = makeTask(experimentId, {
        title: '홍길동에게 전화',
        notes: '010-1234-5678, hong@example.org, 나무님은 나무를 심는다',
      });
      const assignment = {
        id: '01900000-0000-7000-8000-0000000a5519',
        experimentId,
        taskId: task.id,
        personId: person.id,
        duty: 'lead',
        rank: 'a0',
      } as const;
      const paid = makeExpense(experimentId, {
        payee: '김철수 (강의)',
        withholding: 'other',
        evidenceNumber: '01099998888',
      });
      const shop = makeExpense(experimentId, { payee: '동네인쇄소' });
      return { person: [person], task: [task], taskAssignment: [assignment], expense: [paid, shop] };
    });
    const bundle = bundleOf(core, experiment.id, without);
    const text = JSON.stringify(bundle);
    const secrets = ['홍길동', '12345678', '1234-5678', 'hong@', '왼손잡이', '나무공방', '김철수', '99998888'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(bundle.personalData).toBe(false);
    expect(bundle.tables.person.map(({ name, nickname }) => [name, nickname])).toEqual([['진행자 1', '']]);
    expect(bundle.tables.task[0]?.title).toBe('진행자 1에게 전화');
    expect(bundle.tables.task[0]?.notes).toContain('나무를 심는다');
    expect(bundle.tables.taskAssignment).toHaveLength(1);
    expect(bundle.tables.expense.map(({ payee }) => payee)).toEqual(['김*수 (강의)', '동네인쇄소']);
  });

  test('masks a full name in a people cell although nobody is entered under it', () => {
    const { core, experiment } = makeStore((experimentId) => {
      const sheet = makeCueSheet(experimentId);
      return { cueSheet: [sheet], cue: [makeCue(experimentId, sheet.id, { otherPeople: '박다은, 음향팀' })] };
    });
    const { tables } = bundleOf(core, experiment.id, { personalData: false, attachments: true });
    expect(tables.cue.map(({ otherPeople }) => otherPeople)).toEqual(['박*은, 음향팀']);
  });

  test('masks every spelling in every text, titles too, and eats no word that somebody is entered under', () => {
    const { core, experiment } = makeStore(
      (experimentId) => ({
        person: [
          makePerson(experimentId, { name: 'Smith, John', role: 'speaker' }),
          makePerson(experimentId, { name: '안전', role: 'staff' }),
          makePerson(experimentId, { name: '남궁민수', role: 'crew', phone: '1000001234' }),
        ],
        task: [
          makeTask(experimentId, { title: 'JOHN SMITH 섭외, 야간 안전 수칙', notes: '82-10-0000-1234, 1000001234' }),
          makeTask(experimentId, { title: '남궁 민수에게', notes: '국민 123456-78-901234, 4111 1111 1111 1111' }),
        ],
      }),
      { title: '남궁민수님의 실험' },
    );
    const bundle = bundleOf(core, experiment.id, without);
    expect(bundle.experiment.title).toBe('현장 인력 1님의 실험');
    expect(bundle.tables.task.map(({ title, notes }) => [title, notes])).toEqual([
      ['발표자 1 섭외, 야간 안전 수칙', '****, ****'],
      ['현장 인력 1에게', '국민 ****, ****'],
    ]);
  });

  test('that comes back never writes a mask over a name', async () => {
    const a = store();
    const b = makeStore();
    const { id } = a.experiment;
    rename(a.core, id, a.tasks[1], '홍길동과 포스터 붙이기');
    await takeInto(b.core, bundleOf(a.core, id, without));
    rename(b.core, id, a.tasks[0], '장소 정하기');
    rename(b.core, id, a.tasks[1], '진행자 1과 포스터 떼기');
    const back = bundleOf(b.core, id);
    // It holds what was entered there, so that it cannot claim to hold no personal data; but it knows what it grew from.
    expect([back.personalData, back.base?.masked]).toEqual([true, true]);
    expect(compare(a.core, back).map(({ name }) => name)).toEqual(['장소 정하기']);
    await merge(a.core, back);
    expect(bundleOf(a.core, id).base?.masked).toBe(false);
    const { tables } = bundleOf(a.core, id);
    expect(tables.person[0]).toMatchObject({ name: '홍길동', nickname: '나무', phone: '01012345678' });
    expect(tables.task.map(({ title }) => title)).toEqual(['장소 정하기', '홍길동과 포스터 붙이기', '섭외']);
  });
});

test('a sheet that both sides made longer is not merged into more rows than a screen lets in', async () => {
  const a = store();
  const b = makeStore();
  const { id } = a.experiment;
  await takeInto(b.core, bundleOf(a.core, id));
  const sheetId = bundleOf(a.core, id).tables.cueSheet[0]?.id ?? '';
  for (const core of [a.core, b.core]) {
    const rows = Array.from({ length: 1600 }, () => ({ id: crypto.randomUUID(), cells: {} }));
    core.command('cue.insert', { experimentId: id, sheetId, beforeId: null, rows });
  }
  const back = bundleOf(b.core, id);
  const added = compare(a.core, back).filter(({ kind }) => kind === 'added');
  const picks = added.map(({ key }) => key);
  expect(picks).toHaveLength(1600);
  await expect(merge(a.core, back, picks)).rejects.toMatchObject({ code: 'cue.tooMany' });
  expect(bundleOf(a.core, id).tables.cue).toHaveLength(1601);
});

test('a thousand people and five thousand texts are masked within seconds', () => {
  // Only full names are looked for in texts: a family name and two syllables.
  const nameOf = (n: number) => `김${String.fromCodePoint(0xac00 + n, 0xac00 + 7 * n)}`;
  const { core, experiment } = makeStore((experimentId) => ({
    person: Array.from({ length: 1000 }, (_, n) => makePerson(experimentId, { name: nameOf(n), nickname: `별명${n}` })),
    task: Array.from({ length: 5000 }, (_, n) =>
      makeTask(experimentId, { notes: `${nameOf(n % 1000)}과 회의. `.repeat(5) }),
    ),
  }));
  const started = performance.now();
  const { tables } = bundleOf(core, experiment.id, { personalData: false, attachments: true });
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(tables.task.some(({ notes }) => /김[^ ]{2}과/u.test(notes))).toBe(false);
});
