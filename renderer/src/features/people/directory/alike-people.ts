import { normalisePhone } from '@shared/domain/phone.ts';
import type { Line } from '@shared/sheets/lines.ts';

interface Known {
  readonly name: string;
  readonly nickname: string;
  readonly phone: string;
  readonly affiliation: string;
}

/**
 * Places of the lines that may be somebody who is there already or who stands above them: the same name, and the same phone or the same
 * affiliation. Who shares a name alone (동명이인) is somebody else.
 */
export function alikePeople(lines: readonly Line[], stored: readonly Known[]): readonly number[] {
  const seen = new Set(stored.flatMap(keysOf));
  return lines.flatMap(({ name = '', nickname = '', phone = '', affiliation = '' }, at) => {
    const keys = keysOf({ name, nickname, phone, affiliation });
    const isAlike = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isAlike ? [at] : [];
  });
}

function keysOf({ name, nickname, phone, affiliation }: Known): readonly string[] {
  const called = [name, nickname].map(plain).filter((text) => text !== '');
  const known = [`phone ${plain(normalisePhone(phone))}`, `of ${plain(affiliation)}`].filter(
    (text) => !text.endsWith(' '),
  );
  return called.flatMap((one) => known.map((other) => `${one} ${other}`));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '').toLowerCase();
}
