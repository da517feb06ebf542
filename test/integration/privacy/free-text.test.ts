/** A purge reaches whoever is named in free text: in the rows, in the history, in what the desk remembers and in every backup. */
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { systemPorts } from '@core/base/ports.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { search } from '../../support/marked-people.ts';
import { newId } from '../../support/rows.ts';
import { makeFolder } from '../../support/store.ts';

const PURGE = { reason: 'due', byRole: '총괄', mark: '[파기됨]', places: ['backups'] } as const;

function library() {
  const folder = makeFolder();
  const core = new Core({ file: join(folder, 'library', 'library.db'), ports: systemPorts });
  onTestFinished(() => core.close());
  function experiment(title: string): string {
    return core.command('library.create', {
      title,
      question: '',
      origin: 'citizen',
      eventDate: '2026-09-01',
      headCount: null,
      organiser: '',
      locale: 'ko',
    }).experimentId;
  }
  return { folder, core, experiment, experimentId: experiment('골목 텃밭 실험') };
}

type Library = ReturnType<typeof library>;

function addPerson({ core, experimentId }: Library, fields: object, where = experimentId): string {
  const [id = ''] = core.command('person.add', { experimentId: where, rows: [{ role: 'staff', ...fields }] });
  return id;
}

function addCard({ core, experimentId }: Library, title: string, notes = '', where = experimentId): string {
  const { id } = core.command('task.create', { experimentId: where, title, stage: 'topic', area: 'proposer' });
  if (notes !== '') core.command('task.edit', { experimentId: where, id, patch: { notes } });
  return id;
}

function notesOf({ core, experimentId }: Library, id: string, where = experimentId): string {
  return core.query('task.get', { experimentId: where, id }).task.notes;
}

function sentences({ core }: Library, people: readonly string[]) {
  return core.query('privacy.mentions', { people: [...people] }).places;
}

function textOf(place: ReturnType<typeof sentences>[number]): string {
  return place.sentence.map(({ text, redacted }) => (redacted ? `<${text}>` : text)).join('');
}

describe('before a purge', () => {
  test('every sentence that names somebody is listed with its room and its thing', () => {
    const desk = library();
    const { core, experimentId } = desk;
    const id = addPerson(desk, { name: '홍길동', phone: '01012345678', notes: '국민 123456-78-901234' });
    addCard(desk, '홍길동에게 전화', '연락처 010 1234 5678. 국화를 산다.\n계좌 12345678901234');
    const { sheetId } = core.command('cueSheet.create', { experimentId, title: '본행사' });
    const row = { id: newId(), cells: { title: '여는 말', note: '홍길동님이' } };
    core.command('cue.insert', { experimentId, sheetId, beforeId: null, rows: [row] });
    core.command('expense.add', {
      experimentId,
      rows: [{ payee: '홍 길동', description: '다과', total: 1, supply: 1 }],
      beforeId: null,
    });
    const found = sentences(desk, [id]);
    expect(found.map((place) => [place.room, place.column, textOf(place)])).toEqual(
      expect.arrayContaining([
        ['board', 'title', '<홍길동>에게 전화'],
        ['board', 'notes', '연락처 <010 1234 5678>.'],
        ['board', 'notes', '계좌 <12345678901234>'],
        ['programme', 'note', '<홍길동>님이'],
        ['money', 'payee', '<홍 길동>'],
      ]),
    );
    expect(found.every(({ doubt }) => doubt === null)).toBe(true);
  });

  test('what may be another word, a namesake and the record of a taxed payment are doubtful', () => {
    const desk = library();
    const { core, experimentId } = desk;
    const other = desk.experiment('다른 실험');
    const id = addPerson(desk, { name: '박국화', nickname: '국화' });
    addPerson(desk, { name: '박국화' }, other);
    addCard(desk, '국화차 준비');
    addCard(desk, '국화가 사회를 본다');
    addCard(desk, '박국화 섭외', '', other);
    core.command('expense.add', {
      experimentId,
      rows: [{ payee: '박국화', total: 100_000, supply: 100_000, withholding: 'other' }],
      beforeId: null,
    });
    expect(Object.fromEntries(sentences(desk, [id]).map((place) => [textOf(place), place.doubt]))).toEqual({
      '<국화>가 사회를 본다': null,
      '<국화>차 준비': 'word',
      '<박국화> 섭외': 'namesake',
      '<박국화>': 'payment',
    });
  });
});

describe('a purge', () => {
  test('strikes what is certain everywhere, and follows each choice otherwise', async () => {
    const desk = library();
    const { core, experimentId, folder } = desk;
    const id = addPerson(desk, { name: '표식국', nickname: '국화', phone: '01099990001' });
    const card = addCard(desk, '표식국에게 전화', '표식국 010-9999-0001\n국화가 온다. 국화차를 산다. 국화빵도.');
    core.command('task.edit', { experimentId, id: card, patch: { place: '표식국 댁' } });
    core.command('task.edit', { experimentId, id: card, patch: { place: '' } });
    core.command('preference.set', { key: 'search.last', value: '표식국' });
    await core.backups.create('manual');
    const places = sentences(desk, [id]);
    const keyOf = (text: string) => places.find((place) => textOf(place).includes(text))?.key ?? '';
    core.command('privacy.destroy', {
      ...PURGE,
      places: ['backups'],
      people: [id],
      keep: [keyOf('<국화>가')],
      strike: [keyOf('<국화>빵')],
    });
    const after = '[파기됨] [파기됨]\n국화가 온다. 국화차를 산다. [파기됨]빵도.';
    expect(notesOf(desk, card)).toBe(after);
    await core.destructions.settle(core.workspace);
    expect(search(folder, ['표식국', '010-9999-0001', '01099990001']).hits).toEqual([]);
    // What the history said of the card went with the name; what it says from now on is undone as ever.
    expect(core.query('history.state', { scope: experimentId }).undo).toBeNull();
    const thing = { table: 'task', id: card } as const;
    expect(core.query('history.list', { experimentId, thing }).entries).toEqual([]);
    core.command('task.edit', { experimentId, id: card, patch: { place: '마당' } });
    core.command('history.undo', { scope: experimentId });
    expect(core.query('task.get', { experimentId, id: card }).task.place).toBe('');
    const backup = core.query('privacy.log', {})[0];
    expect(backup?.pending).toEqual([]);
  });

  test('leaves of a row what its history says since, and nothing of before, which would no longer follow', () => {
    const desk = library();
    const { core, experimentId } = desk;
    const id = addPerson(desk, { name: '표식국' });
    const card = addCard(desk, '섭외', '하나');
    const notes = (text: string) => core.command('task.edit', { experimentId, id: card, patch: { notes: text } });
    for (const text of ['둘', '표식국에게 전화', '셋', '넷']) notes(text);
    core.command('privacy.destroy', { ...PURGE, places: [], people: [id] });
    const thing = { table: 'task', id: card } as const;
    const { entries } = core.query('history.list', { experimentId, thing });
    expect(entries.flatMap(({ changes }) => changes.flatMap(({ fields }) => fields))).toEqual([
      { field: 'notes', kind: 'plain', before: '셋', after: '넷' },
    ]);
    core.command('history.restore', { experimentId, ...thing, step: entries[0]?.id ?? 0, when: 'before' });
    expect(notesOf(desk, card)).toBe('셋');
  });

  test('leaves a namesake alone, in the rows and in the names of their steps', async () => {
    const desk = library();
    const { core } = desk;
    const other = desk.experiment('다른 실험');
    const id = addPerson(desk, { name: '김하늘', phone: '01099990002' });
    addPerson(desk, { name: '김하늘', phone: '01099990003' }, other);
    const here = addCard(desk, '섭외', '김하늘과 만남');
    const there = addCard(desk, '섭외', '김하늘과 만남, 010-9999-0002', other);
    core.command('privacy.destroy', { ...PURGE, places: [], people: [id] });
    expect(notesOf(desk, here)).toBe('[파기됨]과 만남');
    // The number is nobody else's, but in one sentence with a name that is: it is asked, not redacted.
    expect(notesOf(desk, there, other)).toBe('김하늘과 만남, 010-9999-0002');
    expect(core.query('person.list', { experimentId: other }).map(({ person }) => person.name)).toEqual(['김하늘']);
  });

  test('reaches a backup that names them without having their row', async () => {
    const desk = library();
    const { core, folder } = desk;
    addCard(desk, '섭외', '표식나라에게 물어보기');
    await core.backups.create('manual');
    const id = addPerson(desk, { name: '표식나라' });
    core.destructions.learn({ people: [id], expenses: [], payments: [], briefs: [] });
    core.command('privacy.destroy', { ...PURGE, places: ['backups'], people: [id] });
    await core.destructions.settle(core.workspace);
    expect(search(folder, ['표식나라']).hits).toEqual([]);
  });

  test('keeps the log free of whom an experiment or a ground is called after', () => {
    const desk = library();
    const { core, experimentId } = desk;
    core.command('experiment.edit', { experimentId, patch: { title: '홍길동의 텃밭' } });
    const id = addPerson(desk, { name: '홍길동' });
    core.command('privacy.destroy', { ...PURGE, places: [], people: [id], ground: '홍길동 요청' });
    expect(core.query('privacy.log', {})[0]).toMatchObject({
      experimentTitle: '[파기됨]의 텃밭',
      ground: '[파기됨] 요청',
    });
  });
});
