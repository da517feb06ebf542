import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '@core/core.ts';
import { inProcessRenderer } from '@core/documents/pdf-renderer.ts';
import { previewDocument, printDocument, type PrintJob } from '@core/printing.ts';
import { documentChoice } from '@shared/contract/document.contract.ts';
import { instant } from '@shared/domain/units.ts';
import { fontBytes } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import {
  makeBudgetLine,
  makeCue,
  makeCueSheet as makeSheet,
  makeExpense,
  makePerson,
  makeTask,
} from '../../support/rows.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

const renderer = inProcessRenderer(fontBytes);
function fixedId(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

const AT = instant('2026-11-18T01:20:00.000Z');

function jobFor(
  core: Core,
  experimentId: string,
  kind: string,
  settings: Readonly<Record<string, unknown>> = {},
): PrintJob {
  const choice = documentChoice.parse({ kind, settings });
  return { core, renderer, experimentId, choice, at: AT, signal: new AbortController().signal };
}

function openSample(): { core: Core; experimentId: string } {
  const { core } = makeStore();
  const { experimentId } = core.command('library.openSample', { name: 'little-library-2020' });
  return { core, experimentId };
}

async function textOf(job: PrintJob): Promise<string> {
  const { text } = await readPdf((await previewDocument(job)).bytes);
  return text;
}

describe('documents of an experiment', () => {
  it('print the sample’s programme from 10:00 to 13:00', async () => {
    const { core, experimentId } = openSample();
    const text = await textOf(jobFor(core, experimentId, 'cueSheet'));
    for (const time of ['10:00~10:15', '12:45~13:00', '행사 길이 180분과 일치', '거버넌스'])
      expect(text).toContain(time);
  });

  it('are numbered, recorded with their code, and stay current until something on them changes', async () => {
    const { core, experimentId } = openSample();
    const folder = makeFolder();
    const job = jobFor(core, experimentId, 'cueSheet');
    const first = await printDocument(job, (name) => join(folder, name));
    expect(first?.fileName).toBe('큐시트_작은도서관 은평 2020_공유용_v1_20261118.pdf');
    expect(first !== null && readFileSync(first.path).subarray(0, 5).toString()).toBe('%PDF-');
    // The same content again keeps its number; a paper for other eyes has numbers of its own.
    const second = await printDocument(job, (name) => join(folder, name));
    expect(second?.number).toBe(1);
    expect(core.query('document.prepare', { experimentId, choice: job.choice })).toMatchObject({
      number: 1,
      isRepeat: true,
    });
    const internal = documentChoice.parse({ kind: 'cueSheet', settings: { audience: 'internal' } });
    expect(core.query('document.prepare', { experimentId, choice: internal })).toMatchObject({
      number: 1,
      isRepeat: false,
    });

    const before = core.query('document.room', { experimentId }).issues;
    const current = () =>
      before.map(({ id, kind }) => core.query('document.isCurrent', { experimentId, kind, issueId: id }));
    expect(before.map((issue) => issue.number)).toEqual([1, 1]);
    expect(current()).toEqual([true, true]);
    expect(before[0]?.revisionCode).toBe(before[1]?.revisionCode);

    core.command('experiment.edit', { experimentId, patch: { venue: '다른 장소' } });
    expect(current()).toEqual([false, false]);
    const third = await printDocument(job, (name) => join(folder, name));
    expect(third?.number).toBe(2);
    core.command('history.undo', { scope: experimentId });
    expect(current()).toEqual([true, true]);
  });

  it('keep an issue when the last step is undone: paper cannot be called back', async () => {
    const { core, experimentId } = openSample();
    core.command('experiment.edit', { experimentId, patch: { venue: '다른 장소' } });
    await printDocument(jobFor(core, experimentId, 'roleTable'), (name) => join(makeFolder(), name));
    core.command('history.undo', { scope: experimentId });
    expect(core.query('document.room', { experimentId }).issues).toHaveLength(1);
  });

  it('record nothing when the file cannot be written, and say where', async () => {
    const { core, experimentId } = openSample();
    const folder = makeFolder();
    const job = jobFor(core, experimentId, 'settlement');
    await expect(printDocument(job, () => join(folder, 'missing', 'a.pdf'))).rejects.toMatchObject({
      code: 'file.notFound',
      params: { place: join(folder, 'missing', 'a.pdf') },
    });
    expect(core.query('document.room', { experimentId }).issues).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('write nothing when no place is given or the wish is withdrawn', async () => {
    const { core, experimentId } = openSample();
    expect(await printDocument(jobFor(core, experimentId, 'cueSheet'), () => null)).toBeNull();
    const path = join(makeFolder(), 'a.pdf');
    const job = { ...jobFor(core, experimentId, 'cueSheet'), signal: AbortSignal.abort() };
    await expect(printDocument(job, () => path)).rejects.toMatchObject({ code: 'pdf.cancelled' });
    expect(existsSync(path)).toBe(false);
  });

  it('remember how they are set, as one step that can be undone', () => {
    const { core, experimentId } = openSample();
    const choice = documentChoice.parse({ kind: 'settlement', settings: { report: 'subsidy', approvals: ['담당'] } });
    core.command('document.configure', { experimentId, choice });
    expect(core.query('document.room', { experimentId }).settings.settlement).toMatchObject({
      report: 'subsidy',
      approvals: ['담당'],
    });
    core.command('history.undo', { scope: experimentId });
    expect(core.query('document.room', { experimentId }).settings.settlement.report).toBe('closing');
  });

  it('add up in every sample: by source, by budget line and by expense', async () => {
    const { core } = makeStore();
    for (const name of ['little-library-2020', 'seoul-station-night-school-2018'] as const) {
      const { experimentId } = core.command('library.openSample', { name });
      expect(await textOf(jobFor(core, experimentId, 'settlement'))).toContain('일치합니다');
    }
  });
});

describe('what an audience may see', () => {
  const REAL = { name: '홍길동', phone: '01098765432', email: 'hong@example.org' };

  function withSecrets(): { core: Core; experimentId: string } {
    const { core, experiment } = makeStore(
      (experimentId) => {
        const person = makePerson(experimentId, { ...REAL, nickname: '', position: '총괄', role: 'organiser' });
        const task = makeTask(experimentId, {
          title: '홍길동에게 전화하기',
          area: 'run',
          notes: '안 되면 010 9876 5432',
        });
        const sheet = makeSheet(experimentId);
        const cue = makeCue(experimentId, sheet.id, { title: '인사', content: '홍길동 010.9876.5432', minutes: 10 });
        return {
          person: [person],
          task: [task],
          taskAssignment: [
            { id: fixedId(1), experimentId, taskId: task.id, personId: person.id, duty: 'lead', rank: 'a0' },
          ],
          cueSheet: [sheet],
          cue: [cue],
          cueAssignment: [
            { id: fixedId(2), experimentId, cueId: cue.id, personId: person.id, duty: 'lead', rank: 'a0' },
          ],
          expense: [
            makeExpense(experimentId, {
              payee: '홍길동',
              description: '강사료 hong@example.org',
              supply: 300_000,
              vat: 0,
              total: 300_000,
              withholding: 'other',
              date: '2026-11-21',
            }),
          ],
        };
      },
      { venue: '문의 010-9876-5432', purpose: '홍길동의 뜻' },
    );
    return { core, experimentId: experiment.id };
  }

  it('is everything when internal', async () => {
    const { core, experimentId } = withSecrets();
    const text = await textOf(jobFor(core, experimentId, 'roleTable', { audience: 'internal' }));
    for (const secret of ['홍길동', '010-9876-5432', '내부용 · 외부 배포 금지']) expect(text).toContain(secret);
  });

  it.each(['shared', 'public'])('holds no name, number or address when %s, not even in free text', async (audience) => {
    const { core, experimentId } = withSecrets();
    for (const kind of PAPER_KINDS.filter((each) => paperOf(each).audiences.some((one) => one === audience))) {
      const { bytes } = await previewDocument(jobFor(core, experimentId, kind, { audience }));
      const text = (await readPdf(bytes)).text.replaceAll(/\s/g, '');
      for (const secret of ['홍길동', '9876', 'hong@', '내부용']) expect(text).not.toContain(secret);
      expect(Buffer.from(bytes).includes('홍길동')).toBe(false);
      expect(Buffer.from(bytes).includes('9876-5432')).toBe(false);
    }
  });

  it.each(['shared', 'public'])(
    'holds no name in its short fields when %s: headings, columns, labels, payees',
    async (audience) => {
      const secret = '홍길동';
      const { core, experiment } = makeStore((experimentId) => {
        const columns = [{ key: 'custom:1', title: `${secret} 확인`, width: 120, hidden: false }];
        const sheet = makeSheet(experimentId, { columns });
        const fields = { number: `${secret}1`, section: `${secret} 순서`, custom: { 'custom:1': '예' }, minutes: 10 };
        const line = makeBudgetLine(experimentId, { unitPrice: 1000, quantity: 1, quantityUnit: secret });
        return {
          person: [makePerson(experimentId, REAL)],
          cueSheet: [sheet],
          cue: [makeCue(experimentId, sheet.id, fields)],
          budgetLine: [line],
          expense: [makeExpense(experimentId, { payee: '남궁 민수 (강의)', withholding: 'other' })],
        };
      });
      const settings = { audience, heading: `${secret} 보고`, approvals: [secret] };
      for (const kind of PAPER_KINDS.filter((each) => paperOf(each).audiences.some((one) => one === audience))) {
        const job = jobFor(core, experiment.id, kind, settings);
        const text = (await textOf(job)).replaceAll(/\s/g, '');
        for (const name of [secret, '민수']) expect(text).not.toContain(name);
        const printed = await printDocument(job, (name) => join(makeFolder(), name));
        expect(printed?.fileName).not.toContain(secret);
      }
    },
  );

  it('withholds the tax that the law asks, under a masked name', async () => {
    const { core, experimentId } = withSecrets();
    const { bytes } = await previewDocument(jobFor(core, experimentId, 'settlement', { audience: 'shared' }));
    expect(has(await readPdf(bytes), '홍*동기타소득300,00024,0002,400273,600')).toBe(true);
  });
});

describe('what a paper masks in free text', () => {
  function drafted(audience: string, kind = 'cueSheet', settings: object = {}) {
    const { core, experiment } = makeStore(
      (experimentId) => {
        const sheet = makeSheet(experimentId);
        const cues = [
          makeCue(experimentId, sheet.id, {
            title: '야간 안전 수칙',
            rank: 'a0',
            note: '홍길동님 10-0000-1234, 홍길동',
            minutes: 10,
          }),
          makeCue(experimentId, sheet.id, { title: '퍼실리테이터 인사', minutes: 10, rank: 'a1' }),
        ];
        const people = ['안전', '퍼실리테이터', '케이터링', '홍길동'].map((name) =>
          makePerson(experimentId, { name, nickname: '' }),
        );
        const duties = people.map((person, at) => ({
          id: fixedId(at + 10),
          experimentId,
          cueId: cues[0]?.id ?? '',
          personId: person.id,
          duty: 'lead' as const,
          rank: `a${at}`,
        }));
        return {
          person: people,
          cueSheet: [sheet],
          cue: cues,
          cueAssignment: duties,
          budgetLine: [makeBudgetLine(experimentId, { item: '퍼실리테이터 사례비' })],
          expense: [
            makeExpense(experimentId, { payee: '안전용품몰', description: '조끼', evidenceNumber: '02-2026-0001' }),
            makeExpense(experimentId, { payee: '남궁 민수 (강의)', withholding: 'other' }),
            makeExpense(experimentId, { payee: '퍼실리테이터 2명', withholding: 'other' }),
          ],
        };
      },
      { venue: '문의 82-10-0000-1234' },
    );
    const choice = documentChoice.parse({ kind, settings: { audience, ...settings } });
    return core.query('document.prepare', { experimentId: experiment.id, choice });
  }

  it('is listed with its place, the original and what stands instead, once for each text', () => {
    const { masked } = drafted('shared', 'cueSheet', { remark: '문의 홍 길동' });
    const words = masked.places.map(({ thing, column, words: list }) => [
      thing.table,
      thing.number,
      column,
      ...list.map(({ kind, original, shown, count }) => `${kind} ${original} ${shown} ${count}`),
    ]);
    expect(words).toEqual([
      ['cue', '1', 'note', 'name 홍길동 홍*동 2', 'phone 10-0000-1234 010-****-1234 1'],
      ['experiment', '', 'venue', 'phone 82-10-0000-1234 010-****-1234 1'],
      ['documentSetting', '', 'remark', 'name 홍 길동 홍 *동 1'],
    ]);
    expect(masked.counts).toEqual([
      { kind: 'name', count: 3 },
      { kind: 'phone', count: 2 },
    ]);
  });

  it('is nothing on a paper for the team, and never part of the paper itself', () => {
    expect(drafted('internal').masked).toEqual({ counts: [], places: [], more: 0 });
    const { draft, notices } = drafted('public');
    expect(JSON.stringify([draft, notices])).not.toMatch(/홍길동|10-0000/u);
  });

  it.each([
    ['shared', ['박*은', '음향팀']],
    ['public', ['박*은', '음향팀']],
    ['internal', ['박다은', '음향팀']],
  ])('is a full name in the people cell although nobody is entered under it, when %s', (audience, expected) => {
    const { core, experiment } = makeStore((experimentId) => {
      const sheet = makeSheet(experimentId);
      const cue = makeCue(experimentId, sheet.id, { title: '인사', minutes: 10, otherPeople: '박다은, 음향팀' });
      return { cueSheet: [sheet], cue: [cue] };
    });
    const choice = documentChoice.parse({ kind: 'cueSheet', settings: { audience } });
    const { draft, masked } = core.query('document.prepare', { experimentId: experiment.id, choice });
    const [row] = draft.kind === 'cueSheet' ? draft.rows : [];
    expect(row?.leads.join(', ').split(', ')).toEqual(expected);
    expect(masked.places.map(({ column }) => column)).toEqual(audience === 'internal' ? [] : ['otherPeople']);
  });

  it.each(['shared', 'public'])('is no word of the work, whoever is entered under it, when %s', (audience) => {
    const sheet = drafted(audience).draft;
    expect(sheet.kind === 'cueSheet' && sheet.rows.map(({ title }) => title)).toEqual([
      '야간 안전 수칙',
      '퍼실리테이터 인사',
    ]);
    const { draft, masked } = drafted(audience, 'settlement');
    const text = JSON.stringify(draft);
    for (const word of ['안전용품몰', '퍼실리테이터 사례비', '퍼실리테이터 2명', '02-2026-0001'])
      expect(text).toContain(word);
    // Paid with tax withheld, on two lists: noted once.
    expect(masked.places.filter(({ column }) => column === 'payee').map(({ words }) => words)).toEqual([
      [{ kind: 'name', original: '남궁 민수', shown: '남* *수', count: 1 }],
    ]);
  });
});

describe('a hidden purpose', () => {
  it('is on the staff’s sheet only, and its rows are on no paper of the participants (requirements E03)', async () => {
    const titles = ['환영', '실험 의도 설명', '스태프 점검'];
    const { core, experiment } = makeStore(
      (experimentId) => {
        const sheet = makeSheet(experimentId);
        const marks = [{}, { revealsPurpose: true }, { staffOnly: true }];
        const cue = titles.map((title, i) =>
          makeCue(experimentId, sheet.id, { title, minutes: 10, rank: `a${i}`, ...marks[i] }),
        );
        return { cueSheet: [sheet], cue };
      },
      { awareness: 'blind', purpose: '몰래 보는 뜻' },
    );
    const experimentId = experiment.id;
    const staff = await textOf(jobFor(core, experimentId, 'cueSheet', { audience: 'internal', showPurpose: true }));
    for (const text of [...titles, '몰래 보는 뜻', '목적을 알리지 않는 실험']) expect(staff).toContain(text);
    const participants = await textOf(
      jobFor(core, experimentId, 'cueSheet', { view: 'participant', showPurpose: true }),
    );
    expect(participants).toContain('환영');
    for (const text of ['실험 의도', '스태프 점검', '몰래', '목적']) expect(participants).not.toContain(text);
  });
});
