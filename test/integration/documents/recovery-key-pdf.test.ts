import { makeRenderer } from '@core/documents/render.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { readRecoveryKey, RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';
import { expect, it } from 'vitest';
import { fontBytes } from '../../support/documents.ts';
import { readPdf } from '../../support/pdf-text.ts';

const render = makeRenderer(fontBytes());
const KEY = recoveryText(Array.from({ length: RECOVERY_VALUES }, (_none, at) => 31 - at));

it.each([
  ['ko', '실험장 복구 키', '암호 문구를 잊었을 때', '8째 묶음'],
  ['en', 'Silheomjang Recovery key', 'when the passphrase is forgotten', 'Group 8'],
] as const)('the sheet with the recovery key is one page that can be typed from (%s)', async (locale, ...words) => {
  const issue = { issuedAt: instantFromMillis(Date.UTC(2026, 10, 30, 1, 30)), revision: '' };
  const libraryFile = '/home/kim/.config/silheomjang/library/library.db';
  const { bytes, warnings } = await render({ kind: 'recoveryKey', locale, issue, recoveryKey: KEY, libraryFile });
  const pdf = await readPdf(bytes);
  expect(warnings).toEqual([]);
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.title).toBe(words[0]);
  for (const text of [...words.slice(1), libraryFile]) expect(pdf.text).toContain(text);
  const groups = pdf.pages[0]?.items.map(({ text }) => text).filter((text) => KEY.split('-').includes(text)) ?? [];
  expect(readRecoveryKey(groups.join(' '))).toEqual({ kind: 'key', text: KEY });
});
