/**
 * Reliability S3 and S5 through the fields themselves: what people type or paste is kept letter for letter as text, on the screen, on
 * paper and in an exported experiment, or refused with a sentence at its field; nothing of it runs.
 */
import { PAPER_KINDS } from '@shared/papers/index.ts';
import { papers as words } from '@shared/words/ko/papers.ts';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callApi } from '../../support/call-api.ts';
import { launchApp } from '../../support/electron.ts';
import { has, readPdf } from '../../support/pdf-text.ts';
import { cases, figure } from '../support/form.ts';
import { heldTexts, makeTypedPlace, saidInPlace, typedFields, typeText } from '../support/typed-fields.ts';
import type { TypedField } from '../support/typed-fields.ts';

/** Kept as they are, but for the composition of letters (NFC). */
const KEPT = [
  '<img src=x onerror="globalThis.__ran=1">"\'><script>globalThis.__ran=1</script>',
  '=HYPERLINK("http://example.org","열기")',
  "@SUM(A1:A9)+cmd|' /C calc'!A0",
  '가족 👩‍👩‍👧‍👦 모임 👍🏽',
  '한글과 재개발'.normalize('NFD'),
  '{{count}} $t(shell.title) ${1} %s \\u0000 &amp; 100%',
];

const REFUSED = {
  'a control character': ['가\u0007나', '제어 문자'],
  'a null': ['가\u0000나', '제어 문자'],
  'half a character': ['가\ud83d나', '깨진 글자'],
  'a turned direction': ['증빙\u202efdp.exe', '방향을 뒤집는'],
  'a resident registration number': ['900101-1234568', '주민등록번호'],
  '100,000 characters': ['가나다라마 '.repeat(16_667), '자 안으로 줄여'],
} as const;

/** Through the real clipboard and Ctrl+V. */
function pasted(app: Awaited<ReturnType<typeof launchApp>>['app'], window: Page, text: string) {
  return async (): Promise<void> => {
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
    await window.keyboard.press('Control+v');
  };
}

async function expectKept(field: TypedField, row: number, text: string): Promise<void> {
  await expect.poll(() => field.stored(row), { message: `${field.name}: ${text}` }).toBe(text.normalize('NFC'));
}

/** The papers that print a field that was typed into whole; the others choose by duties and checks. */
const WHOLE = ['cueSheet', 'roleTable', 'settlement', 'budget'] as const;

// Half a minute where nothing else runs.
test.setTimeout(300_000);

test('each text typed into a field is kept letter for letter or refused at it, and comes out as it went in', async () => {
  const saved = await mkdtemp(path.join(tmpdir(), 'silheomjang-typed-'));
  const { app, window, close } = await launchApp({ env: { SILHEOMJANG_SAVE_FOLDER: saved } });
  const crashes: string[] = [];
  window.on('dialog', (dialog) => {
    crashes.push(dialog.message());
    void dialog.dismiss();
  });
  window.on('pageerror', (error) => crashes.push(error.message));
  const place = await makeTypedPlace(window, KEPT.length);
  const { experimentId } = place;
  let tried = 0;
  for (const [at, field] of typedFields(place).entries()) {
    await field.open();
    // The short form tries every other text in each field, so that each is tried in half of them.
    const refused = Object.entries(REFUSED).filter((_one, index) => (at + index) % cases(2, 1) === 0);
    for (const [what, [text, reason]] of refused) {
      const before = await field.stored(0);
      await field.enter(0, () => typeText(window, text));
      await expect.poll(() => saidInPlace(window), { message: `${field.name} refuses ${what}` }).toContain(reason);
      expect(await field.stored(0), `${field.name} keeps what it had before ${what}`).toBe(before);
      await window.keyboard.press('Escape');
      await window.keyboard.press('Escape');
      tried += 1;
    }
    for (const [row, text] of KEPT.entries()) {
      await field.enter(row, row % 2 === 0 ? () => typeText(window, text) : pasted(app, window, text));
      await expectKept(field, row, text);
      tried += 1;
    }
  }
  expect(await window.evaluate(() => '__ran' in globalThis)).toBe(false);
  expect(crashes).toEqual([]);

  const shown = KEPT.map((text) => text.normalize('NFC'));
  for (const kind of PAPER_KINDS) {
    const settings = { audience: 'internal', ...(kind === 'roleTable' ? { unassignedRows: true } : {}) };
    await callApi(window, 'document.export', { experimentId, choice: { kind, settings } });
  }
  await callApi(window, 'bundle.export', {
    experimentId,
    personalData: true,
    attachments: false,
    locale: 'ko',
    leavingOut: [],
  });
  const files = await readdir(saved);
  const papers = files.filter((name) => name.endsWith('.pdf'));
  expect(papers).toHaveLength(PAPER_KINDS.length);
  for (const name of papers.filter((one) => WHOLE.some((kind) => one.startsWith(words.name[kind])))) {
    const paper = await readPdf(readFileSync(path.join(saved, name)));
    // A family of four is drawn as its members: the font has no picture of them together.
    for (const text of shown.filter((one) => !one.includes('👩')))
      expect(has(paper, text), `${name}: ${text}`).toBe(true);
  }
  const bundle = files.find((name) => name.includes('.silheomjang')) ?? '';
  const bytes = readFileSync(path.join(saved, bundle));
  const { token } = await window.evaluate(
    async ([file, content]) => {
      const answer = await self.api.call({ name: 'bundle.drop', input: { file, bytes: Uint8Array.from(content) } });
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value as { readonly token: string };
    },
    [bundle, [...bytes]] as const,
  );
  const copy = await callApi<{ readonly experimentId: string }>(window, 'bundle.take', { token, as: 'copy' });
  const held = await heldTexts(place);
  expect(await heldTexts({ window, experimentId: copy.experimentId })).toEqual(held);
  const all = held.flat();
  expect(shown.filter((text) => all.filter((one) => one === text).length < 5)).toEqual([]);
  expect(await window.evaluate(() => '__ran' in globalThis)).toBe(false);
  expect(crashes).toEqual([]);
  await close();
  await rm(saved, { recursive: true, force: true });
  figure(
    'S3',
    `${tried} texts typed and pasted into 7 fields, 3 papers, a bundle and back`,
    'each kept or refused in place',
  );
});
