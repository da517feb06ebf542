/** Reliability S6, exports: a paper for others holds no real name, number or address, neither in its text nor anywhere in its bytes. */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import { issueDraft } from '@shared/contract/document-model.ts';
import { makeRenderer } from '@core/documents/render.ts';
import { printName } from '@core/documents/print-name.ts';
import { expect, test } from 'vitest';
import { fontBytes, ISSUE } from '../../support/documents.ts';
import { wordsIn } from '../../support/every-byte.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import {
  makeBudgetLine,
  makeCheckItem,
  makeCue,
  makeCueSheet,
  makeExpense,
  makePerson,
  makeTask,
  newId,
} from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';
import { figure } from '../support/form.ts';

const NAME = '남궁은하수';
const SECRETS = [NAME, '010-9183-2746', '01091832746', '9183', 'eunhasu@example.org', 'eunhasu'];
/** As people write them: apart, decomposed as one system's keyboard does, in wide digits, with what cannot be seen between. */
const FREE = [
  `연락은 ${NAME} 010-9183-2746, eunhasu@example.org 로`,
  `남궁 은하수 님, ${NAME.normalize('NFD')} 님`,
  '０１０－９１８３－２７４６ 또는 010\u200b9183\u200b2746, +82 10 9183 2746',
].join('\n');

const render = makeRenderer(fontBytes());

/** One person who stands in every place where a person can stand, and in every free text. */
function store() {
  return makeStore(
    (experimentId) => {
      const person = makePerson(experimentId, {
        name: NAME,
        nickname: '',
        phone: '01091832746',
        email: 'eunhasu@example.org',
        notes: FREE,
      });
      const task = makeTask(experimentId, { title: `${NAME} 섭외`, notes: FREE, place: FREE });
      const sheet = makeCueSheet(experimentId, { title: `${NAME} 무대` });
      const cue = makeCue(experimentId, sheet.id, { title: `${NAME} 발언`, content: FREE, sound: FREE, note: FREE });
      const duty = { experimentId, personId: person.id, duty: 'lead', rank: 'a0' };
      return {
        person: [person],
        task: [task],
        checkItem: [makeCheckItem(experimentId, task.id, { text: FREE, state: 'na', reason: FREE })],
        budgetLine: [
          makeBudgetLine(experimentId, { category: NAME, item: `${NAME} 사례`, note: FREE, unitPrice: 1000 }),
        ],
        cueSheet: [sheet],
        cue: [cue],
        taskAssignment: [ENTITIES.taskAssignment.parse({ ...duty, id: newId(), taskId: task.id })],
        cueAssignment: [ENTITIES.cueAssignment.parse({ ...duty, id: newId(), cueId: cue.id })],
        expense: [
          makeExpense(experimentId, {
            payee: NAME,
            description: FREE,
            note: FREE,
            withholding: 'other',
            evidence: 'voucher',
          }),
        ],
      };
    },
    { purpose: FREE, venue: `${NAME} 댁` },
  );
}

test.each(PAPER_KINDS.filter((kind) => paperOf(kind).audiences.length > 1))(
  'a %s for others shows no real value anywhere',
  async (kind) => {
    const { core, experiment } = store();
    for (const audience of paperOf(kind).audiences.filter((each) => each !== 'internal')) {
      const prepared = core.query('document.prepare', {
        experimentId: experiment.id,
        choice: documentChoice.parse({ kind, settings: { audience } }),
      });
      const model = issueDraft(prepared.draft, { ...ISSUE, revision: prepared.revision });
      const { bytes } = await render(model);
      const { text, title, outline, around } = await readPdf(bytes);
      const shown = [text, title, around, outline.join('\n'), printName(model), JSON.stringify(prepared.notices)];
      // A line may break within a number: what a reader copies is searched without white space too.
      const found = [...shown, text.replaceAll(/\s/g, '')].join('\n');
      expect(SECRETS.filter((secret) => found.includes(secret))).toEqual([]);
      expect(wordsIn(Buffer.from(bytes), SECRETS)).toEqual([]);
    }
    figure('S6', `${kind} for shared and public: text, metadata, outline, name, every unpacked byte`, '0 real values');
  },
);

test('the same paper for the team does show them, in its text and in the bytes of its metadata, so that the search can find', async () => {
  const { core, experiment } = store();
  core.command('experiment.edit', { experimentId: experiment.id, patch: { title: `${NAME} 실험` } });
  const choice = { kind: 'roleTable', settings: { audience: 'internal' } } as const;
  const { draft, revision } = core.query('document.prepare', { experimentId: experiment.id, choice });
  const { bytes } = await render(issueDraft(draft, { ...ISSUE, revision }));
  const { text, around } = await readPdf(bytes);
  expect(text).toContain(NAME);
  expect(around).toContain(NAME);
  expect(wordsIn(Buffer.from(bytes), [NAME])).toEqual([NAME]);
});
