/** Reliability S6: after a purge nothing that the app writes holds a word of fifty people: bundles, papers, tables, settings. */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { PAPER_KINDS } from '@shared/papers/index.ts';
import { join } from 'node:path';
import { makeRenderer } from '@core/documents/render.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { issueDraft } from '@shared/contract/document-model.ts';
import { csvText } from '@shared/domain/csv.ts';
import { Core } from '@core/core.ts';
import { expect, onTestFinished, test } from 'vitest';
import { fontBytes, ISSUE } from '../../support/documents.ts';
import { markPeople, search } from '../../support/marked-people.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { makeFolder } from '../../support/store.ts';
import { figure } from '../support/form.ts';

const render = makeRenderer(fontBytes());

function furnished() {
  const folder = makeFolder();
  const core = new Core({ file: join(folder, 'library', 'library.db') });
  onTestFinished(() => core.close());
  const { experimentId } = core.command('library.create', {
    title: '골목 텃밭 실험',
    question: '',
    origin: 'citizen',
    eventDate: '2026-09-01',
    headCount: null,
    organiser: '',
    locale: 'ko',
  });
  const [card] = core.query('board.texts', { experimentId });
  const taskId = card?.id ?? '';
  return { folder, core, experimentId, taskId, ...markPeople(core, experimentId, 50, taskId) };
}

test('what is exported after a purge of fifty people names none of them', async () => {
  const { folder, core, experimentId, taskId, ids, markers } = furnished();
  // What identifies somebody; a note or a village in another text is nobody.
  const identities = markers.filter((marker) => !/^표식(메모|마을)/u.test(marker));
  const text = `${identities.slice(0, 30).join(', ')}\n010-9999-7003 0 1 0 9999 7004`;
  core.command('task.edit', { experimentId, id: taskId, patch: { notes: text } });
  const settings = { audience: 'internal', heading: '', remark: identities.slice(0, 6).join(' ') } as const;
  core.command('document.configure', { experimentId, choice: { kind: 'roleTable', settings } });
  await core.backups.create('manual');
  core.command('privacy.destroy', {
    reason: 'due',
    byRole: '총괄',
    mark: '[파기됨]',
    places: ['backups'],
    people: [...ids],
  });
  await core.destructions.settle(core.workspace);

  const written: string[] = [];
  const at = { app: 'x', exportedAt: '2026-11-22T00:00:00.000Z' };
  written.push(writeBundle(core.query('library.bundle', { experimentId, ...at })));
  for (const kind of PAPER_KINDS) {
    const settings = kind === 'roleTable' ? settingsNow(core, experimentId) : {};
    const choice = documentChoice.parse({ kind, settings });
    const { draft, revision } = core.query('document.prepare', { experimentId, choice });
    const pdf = await readPdf((await render(issueDraft(draft, { ...ISSUE, revision }))).bytes);
    written.push(pdf.text, pdf.title, pdf.outline.join('\n'));
  }
  const log = core.query('privacy.log', {});
  written.push(csvText(log.map((line) => [line.experimentTitle, line.ground, line.byRole, line.items.join()])));
  written.push(
    JSON.stringify([core.query('document.room', { experimentId }), core.query('preference.all', {}), core.facts()]),
  );
  const { entries } = core.query('history.list', { experimentId, limit: 200 });
  written.push(JSON.stringify(entries));
  const all = written.join('\n');
  const numbers = ['010-9999-7003', '0 1 0 9999 7004'];
  expect([...markers, ...numbers].filter((marker) => all.includes(marker))).toEqual([]);
  const { hits, bytes } = search(folder, [...markers, ...numbers]);
  expect(hits).toEqual([]);
  figure('S6', `50 people purged: ${bytes} bytes of files, bundle, papers, log, settings, history searched`, '0 hits');
});

function settingsNow(core: Core, experimentId: string) {
  return core.query('document.room', { experimentId }).settings.roleTable;
}
