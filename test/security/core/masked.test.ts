/** Reliability S6, exports: a paper for others holds no real name, number or address, neither in its text nor anywhere in its bytes. */
import { inflateSync } from 'node:zlib';
import { issueDraft } from '@shared/contract/document-model.ts';
import { makeRenderer } from '@core/documents/render.ts';
import { printName } from '@core/documents/print-name.ts';
import { expect, test } from 'vitest';
import { fontBytes, ISSUE } from '../../support/documents.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { makeCue, makeCueSheet, makeExpense, makePerson, makeTask, newId } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';
import { figure } from '../support/form.ts';

const NAME = '남궁은하수';
const SECRETS = [NAME, '010-9183-2746', '01091832746', '9183', 'eunhasu@example.org', 'eunhasu'];
const FREE = `연락은 ${NAME} 010-9183-2746, eunhasu@example.org 로`;

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

/** The file as it lies there and each of its compressed parts unpacked. */
function everyByte(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes);
  const parts = [whole.toString('latin1'), whole.toString('utf8'), whole.toString('utf16le')];
  let at = whole.indexOf('stream');
  while (at !== -1) {
    const start = at + (whole[at + 6] === 13 ? 8 : 7);
    const end = whole.indexOf('endstream', start);
    if (end === -1) break;
    try {
      const part = inflateSync(whole.subarray(start, end));
      parts.push(part.toString('latin1'), part.toString('utf8'));
    } catch {
      // A part that is not compressed was read with the file itself.
    }
    at = whole.indexOf('stream', end + 9);
  }
  return parts.join('\n');
}

test.each(['cueSheet', 'roleTable', 'settlement'] as const)(
  'a %s for others shows no real value anywhere',
  async (kind) => {
    const { core, experiment } = store();
    for (const audience of ['shared', 'public'] as const) {
      const prepared = core.query('document.prepare', {
        experimentId: experiment.id,
        choice: { kind, settings: { audience } },
      });
      const model = issueDraft(prepared.draft, { ...ISSUE, revision: prepared.revision });
      const { bytes } = await render(model);
      const { text, title, outline } = await readPdf(bytes);
      const found = [
        text,
        title,
        outline.join('\n'),
        printName(model),
        everyByte(bytes),
        JSON.stringify(prepared.notices),
      ].join('\n');
      expect(SECRETS.filter((secret) => found.includes(secret))).toEqual([]);
    }
    figure('S6', `${kind} for shared and public: text, names of files, every unpacked byte`, '0 real values');
  },
);

test('the same papers for the team do show them, so that the search above can find something', async () => {
  const { core, experiment } = store();
  const choice = { kind: 'roleTable', settings: { audience: 'internal' } } as const;
  const { draft, revision } = core.query('document.prepare', { experimentId: experiment.id, choice });
  const { text } = await readPdf((await render(issueDraft(draft, { ...ISSUE, revision }))).bytes);
  expect(text).toContain(NAME);
});
