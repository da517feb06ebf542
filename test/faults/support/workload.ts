/**
 * A long row of edits as the screens make them, and what the library must hold after each. Every row has an id that is known
 * beforehand, so the same edits lead to the same digest in any process.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CallRequest } from '@shared/contract/api.ts';
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { digestOf } from '../../support/digest.ts';
import type { DigestOptions } from '../../support/digest.ts';
import { plantRows } from '../../support/plant.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
  newId,
} from '../../support/rows.ts';
import { inMemory } from './places.ts';
import type { Random } from './random.ts';

export interface Workload {
  /** A library to copy, as it is before the first edit. */
  readonly seedFile: string;
  readonly requests: readonly CallRequest[];
  /** `digests[k]`: the library after k edits. */
  readonly digests: readonly string[];
  readonly experimentId: string;
}

/** What no two runs have alike, and what the app notes for itself. */
export const COMPARABLE: DigestOptions = { without: ['preference'], ignore: ['at', 'updatedAt'] };

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;

interface Scene {
  readonly core: Core;
  readonly random: Random;
  readonly experimentId: string;
  readonly sheetId: string;
  readonly turn: number;
}

/** One edit that fits what is there now; null where nothing is left to edit. */
type Propose = (scene: Scene) => CallRequest | null;

function one<T extends { readonly id: string }>(random: Random, list: readonly T[]): T | null {
  return list.length === 0 ? null : random.pick(list);
}

const PROPOSALS: readonly Propose[] = [
  ({ experimentId, turn }) => ({ name: 'experiment.edit', input: { experimentId, patch: { headCount: turn } } }),
  ({ experimentId, turn }) => ({
    name: 'experiment.editBrief',
    input: { experimentId, patch: { answerEffect: `답 ${turn}` } },
    gesture: `typing-${Math.floor(turn / 8)}`,
  }),
  ({ experimentId, turn }) => ({
    name: 'person.add',
    input: { experimentId, rows: [{ id: newId(), nickname: `사람 ${turn}` }] },
  }),
  ({ core, random, experimentId }) => {
    const people = core.query('person.list', { experimentId }).map(({ person }) => person);
    const [person, before] = [one(random, people), one(random, people)];
    if (person === null || before === null || person === before) return null;
    return { name: 'person.move', input: { experimentId, ids: [person.id], beforeId: before.id } };
  },
  ({ core, random, experimentId }) => {
    const people = core.query('person.list', { experimentId }).map(({ person }) => person);
    const person = people.length > 12 ? one(random, people) : null;
    return person && { name: 'person.remove', input: { experimentId, ids: [person.id] } };
  },
  ({ core, random, experimentId, turn }) => {
    const card = one(random, core.query('board.get', { experimentId }).cards);
    return card && { name: 'task.edit', input: { experimentId, id: card.id, patch: { title: `할 일 ${turn}` } } };
  },
  ({ core, random, experimentId }) => {
    const { cards } = core.query('board.get', { experimentId });
    const [card, before] = [one(random, cards), one(random, cards)];
    if (card === null || before === null || card === before) return null;
    const to = { stage: random.pick(STAGES) };
    return { name: 'task.move', input: { experimentId, ids: [card.id], to, place: { before: before.id } } };
  },
  ({ core, random, experimentId, sheetId, turn }) => {
    const { cues } = core.query('cueSheet.get', { experimentId, sheetId });
    const rows = Array.from({ length: 3 }, (_, at) => ({ id: newId(), cells: { title: `순서 ${turn}.${at}` } }));
    const beforeId = one(random, cues)?.id ?? null;
    return { name: 'cue.insert', input: { experimentId, sheetId, beforeId, rows } };
  },
  ({ core, experimentId, sheetId, turn }) => {
    const { cues } = core.query('cueSheet.get', { experimentId, sheetId });
    if (cues.length === 0) return null;
    const cells = cues.map(({ id: cueId }) => ({ cueId, column: 'minutes', value: String(1 + (turn % 50)) }));
    return { name: 'cue.setCells', input: { experimentId, sheetId, cells } };
  },
  ({ core, random, experimentId, sheetId }) => {
    const { cues } = core.query('cueSheet.get', { experimentId, sheetId });
    if (cues.length < 15) return null;
    const ids = Array.from({ length: 4 }, () => random.pick(cues).id);
    return { name: 'cue.remove', input: { experimentId, ids: [...new Set(ids)] } };
  },
  ({ core, random, experimentId, turn }) => {
    const line = one(random, core.query('money.book', { experimentId }).lines);
    return (
      line && {
        name: 'budgetLine.edit',
        input: { experimentId, patches: [{ id: line.id, patch: { quantity: turn } }] },
      }
    );
  },
  ({ core, random, experimentId }) => {
    const { expenses } = core.query('money.book', { experimentId });
    const [expense, before] = [one(random, expenses), one(random, expenses)];
    if (expense === null || before === null || expense === before) return null;
    return { name: 'expense.move', input: { experimentId, ids: [expense.id], beforeId: before.id } };
  },
  ({ core, experimentId }) =>
    core.query('history.state', { scope: experimentId }).undo && {
      name: 'history.undo',
      input: { scope: experimentId },
    },
  ({ core, experimentId }) =>
    core.query('history.state', { scope: experimentId }).redo && {
      name: 'history.redo',
      input: { scope: experimentId },
    },
];

/** Digest of a library that nobody has open. */
function digestBeside(file: string): string {
  const connection = new Database(file, { readonly: true });
  try {
    return digestOf(connection, COMPARABLE);
  } finally {
    connection.close();
  }
}

/** A library with one experiment that has something of everything. */
export function plantSeed(file: string): { readonly experimentId: string; readonly sheetId: string } {
  const experiment = makeExperiment();
  const { id } = experiment;
  const sheet = makeCueSheet(id);
  plantRows(file, {
    experiment: [experiment],
    brief: [emptyBrief(id)],
    closing: [emptyClosing(id)],
    person: Array.from({ length: 5 }, () => makePerson(id)),
    task: Array.from({ length: 20 }, (_, at) => makeTask(id, { stage: STAGES[at % 5] ?? 'topic' })),
    cueSheet: [sheet],
    cue: Array.from({ length: 8 }, () => makeCue(id, sheet.id)),
    fundingSource: [makeFundingSource(id), makeFundingSource(id)],
    budgetLine: Array.from({ length: 5 }, () => makeBudgetLine(id)),
    expense: Array.from({ length: 5 }, () => makeExpense(id)),
  });
  return { experimentId: id, sheetId: sheet.id };
}

/** Makes `length` edits and plays them once, to know every state on the way. */
export async function makeWorkload(folder: string, length: number, random: Random): Promise<Workload> {
  const seedFile = join(folder, 'seed.db');
  const place = plantSeed(seedFile);
  const requests: CallRequest[] = [];
  const digests = await inMemory((quick) => {
    const file = join(quick, 'played.db');
    copyFileSync(seedFile, file);
    const states = [digestBeside(file)];
    while (requests.length < length) {
      // Closed and opened for each digest: an open library lets no other connection in.
      const core = new Core({ file });
      try {
        const request = random.pick(PROPOSALS)({ core, random, ...place, turn: requests.length + 1 });
        if (request === null || !played(core, request)) continue;
        requests.push(request);
      } finally {
        core.close();
      }
      states.push(digestBeside(file));
    }
    return states;
  });
  return { seedFile, requests, digests, experimentId: place.experimentId };
}

/** A refused edit (an undo over rows that changed since) is no edit. */
function played(core: Core, { name, input, gesture }: CallRequest): boolean {
  try {
    core.call(name, input, gesture === undefined ? {} : { gesture });
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
