/** People whose every word is a marker found nowhere else, spread through a library as years of work spread them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@core/core.ts';
import { wordsIn } from './every-byte.ts';

export interface Marked {
  readonly ids: readonly string[];
  /** Every word that must be gone afterwards. */
  readonly markers: readonly string[];
}

function words(number: number) {
  const tag = String(number).padStart(3, '0');
  return {
    name: `표식가람${tag}`,
    nickname: `표식나무${tag}`,
    phone: `0109999${String(7000 + number)}`,
    email: `marker-${tag}@purge.example`,
    notes: `표식메모${tag} 우산을 두고 갔음`,
    affiliation: `표식마을${tag}`,
  };
}

/** Adds people, renames each, undoes, redoes, assigns duties, removes some duties again, sets papers and preferences that quote them. */
export function markPeople(core: Core, experimentId: string, count: number, taskId: string): Marked {
  const before = Array.from({ length: count }, (_one, index) => words(index));
  const ids = core.command('person.add', { experimentId, rows: before });
  const markers = before.flatMap((person) => Object.values(person).map((text) => text.split(' ')[0] ?? ''));
  for (const [index, id] of ids.entries()) {
    const name = `표식새이름${String(index).padStart(3, '0')}`;
    markers.push(name);
    core.command('person.edit', { experimentId, patches: [{ id, patch: { name, notes: `${name} 메모` } }] });
    if (index % 3 === 0) core.command('history.undo', { scope: experimentId });
    if (index % 6 === 0) core.command('history.redo', { scope: experimentId });
    core.command('role.assign', { experimentId, target: { kind: 'task', id: taskId }, personId: id, duty: 'deputy' });
    if (index % 4 === 0)
      core.command('role.unassign', { experimentId, target: { kind: 'task', id: taskId }, personId: id });
    const known = core.query('person.list', { experimentId }).find(({ person }) => person.id === id)?.person.name ?? '';
    core.command('preference.set', {
      key: `seen.${index}`,
      value: { last: known, list: [before[index]?.email ?? ''] },
    });
  }
  return { ids, markers };
}

/** How archives and papers begin, which hold most of their text compressed. */
const PACKED = ['PK', '%PDF'];

/** Every file under a folder that holds one of the words, or is called by one, and how many bytes were read. */
export function search(
  folder: string,
  markers: readonly string[],
): { readonly hits: readonly string[]; readonly bytes: number; readonly files: readonly string[] } {
  const needles = markers.flatMap((marker) => [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')]);
  const hits: string[] = [];
  const files: string[] = [];
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (markers.some((marker) => entry.name.normalize('NFC').includes(marker))) hits.push(path);
    if (!entry.isFile()) continue;
    const data = readFileSync(path);
    files.push(path);
    bytes += data.length;
    if (PACKED.some((start) => data.toString('latin1', 0, start.length) === start)) {
      hits.push(...wordsIn(data, markers).map((marker) => `${path}: ${marker}`));
      continue;
    }
    for (const [index, needle] of needles.entries()) {
      if (data.includes(needle)) hits.push(`${path}: ${markers[Math.floor(index / 2)]}`);
    }
  }
  return { hits, bytes, files };
}
