import { expect, test } from 'vitest';
import { makeCueSheet } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

test('what is put back stands right behind what was given its place meanwhile', () => {
  const { core, experiment } = makeStore((experimentId) => ({ cueSheet: [makeCueSheet(experimentId)] }));
  const experimentId = experiment.id;
  const sheets = () => core.query('cueSheet.list', { experimentId });
  core.command('cueSheet.create', { experimentId, title: '먼저' });
  const first = sheets().find(({ title }) => title === '먼저')?.id ?? '';
  core.command('cueSheet.remove', { experimentId, sheetId: first });
  core.command('cueSheet.create', { experimentId, title: '나중' });
  core.command('history.putBack', { experimentId, things: [{ table: 'cueSheet', id: first }] });
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-07-01T00:00:00.000Z',
    personalData: true,
    attachments: true,
  });
  const ranks = bundle.tables.cueSheet.map(({ rank }) => rank);
  expect(new Set(ranks).size).toBe(3);
  expect(
    sheets()
      .map(({ title }) => title)
      .slice(-2),
  ).toEqual(['나중', '먼저']);
});
