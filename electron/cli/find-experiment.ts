import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import type { Core } from '@core/core.ts';
import { CliError } from './cli-error.ts';
import { today } from './session.ts';

const SHORTEST_ID = 4;

/**
 * The one experiment outside the trash that `term` means: its id, else the only one whose id begins so, whose title is exactly so, or
 * whose title contains it.
 */
export function findExperiment(core: Core, term: string): LibraryEntry {
  const entries = core.query('library.list', { today: today() }).filter((entry) => entry.trashedAt === null);
  const wanted = term.normalize('NFC').trim();
  const ways: readonly ((entry: LibraryEntry) => boolean)[] = [
    (entry) => entry.experimentId === wanted,
    (entry) => entry.title === wanted,
    (entry) => wanted.length >= SHORTEST_ID && entry.experimentId.startsWith(wanted.toLowerCase()),
    (entry) => wanted !== '' && entry.title.includes(wanted),
  ];
  for (const way of ways) {
    const [found, ...others] = entries.filter(way);
    if (found === undefined) continue;
    if (others.length === 0) return found;
    const ids = [found, ...others].map((entry) => entry.experimentId).join(', ');
    throw new CliError('severalExperiments', { term, count: others.length + 1, ids });
  }
  throw new CliError('noExperiment', { term });
}
