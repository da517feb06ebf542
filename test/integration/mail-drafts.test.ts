/** Mails as drafts: one file for each, nobody else in it, nothing with a hole, and nothing at all where one is wrong. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@core/base/app-error.ts';
import { mailDraft, saveMailDrafts } from '@core/session/mail-drafts.ts';
import type { MailLetter } from '@core/session/mail-drafts.ts';
import { expect, test } from 'vitest';
import { makeStore } from '../support/store.ts';

const letter: MailLetter = {
  called: '나무',
  email: 'namu@example.com',
  subject: '서울역 일일야학에 함께해 주셔서 고맙습니다 — 결과를 나눕니다',
  body: '나무 님께\n\n함께해 주셔서 고맙습니다.\n.\nFrom 여기부터 😀',
};

interface Read {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Reads what a mail program would. */
function read(bytes: Uint8Array): Read {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.indexOf('\r\n\r\n');
  const unfolded = text.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' ');
  const headers = new Map(
    unfolded.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: Buffer.from(text.slice(at), 'base64').toString('utf8') };
}

/** The words of RFC 2047. */
function decoded(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_whole, kind: string, coded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString('utf8')
        : Buffer.from(
            coded
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
}

async function refusal(act: () => Promise<unknown>): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.params };
    throw error;
  }
}

test('a draft is a message still being written, with its subject, text and one recipient', async () => {
  const bytes = await mailDraft(letter);
  const { headers, body } = read(bytes);
  expect(headers.get('x-unsent')).toBe('1');
  expect(decoded(headers.get('subject') ?? '')).toBe(letter.subject);
  expect(decoded(headers.get('to') ?? '')).toMatch(/^"?나무"? <namu@example\.com>$/);
  expect(body.replaceAll('\r\n', '\n').trim()).toBe(letter.body);
  expect(headers.get('message-id')).toMatch(/@draft\.invalid>$/);
  expect([headers.has('cc'), headers.has('bcc'), headers.has('from')]).toEqual([false, false, false]);
  const lines = Buffer.from(bytes).toString('latin1').split('\r\n');
  expect(lines.every((line) => line.length <= 998)).toBe(true);
});

function place() {
  const { file } = makeStore();
  const parent = join(dirname(file), 'drafts');
  mkdirSync(parent);
  return { parent, folderName: '감사: 함께해 주셔서/고맙습니다', libraryFile: file };
}

test('each has a file of their own with nobody else in it, in a new folder', async () => {
  const to = place();
  const letters = Array.from({ length: 12 }, (_, at) => ({
    ...letter,
    called: at < 2 ? '나무' : `사람${at}`,
    email: `person${at}@example.com`,
  }));
  const path = await saveMailDrafts(letters, to);
  const names = readdirSync(path).toSorted();
  expect(names).toHaveLength(12);
  expect(names.slice(0, 3)).toEqual(['01_나무.eml', '02_나무.eml', '03_사람2.eml']);
  for (const [at, name] of names.entries()) {
    const text = readFileSync(join(path, name), 'latin1');
    const addresses = letters.filter(({ email }) => text.includes(`<${email}>`)).map(({ email }) => email);
    expect(addresses).toEqual([`person${at}@example.com`]);
  }
  expect(await saveMailDrafts(letters, to)).toBe(`${path} (2)`);
});

test.each([
  [{ body: '{이름} 님께 {소속}' }, { code: 'mail.unfilled', name: '해', fields: '{이름} {소속}' }],
  [{ subject: '고맙습니다 {행사명' }, { code: 'mail.unfilled', name: '해', fields: '{행사명' }],
  [
    { email: 'a@example.com, b@example.com' },
    { code: 'mail.address', name: '해', email: 'a@example.com, b@example.com' },
  ],
  [{ email: '' }, { code: 'mail.address', name: '해', email: '' }],
  [{ email: 'a@example.com\r\nBcc: b@example.com' }, { code: 'mail.address', name: '해' }],
])('%j is refused with the name, and nothing is written', async (wrong, said) => {
  const to = place();
  const letters = [letter, { ...letter, called: '해', ...wrong }];
  expect(await refusal(() => saveMailDrafts(letters, to))).toMatchObject(said);
  expect(readdirSync(to.parent)).toEqual([]);
});
