/** A library far larger than any real one: by default 50 experiments, 20,000 tasks, 30,000 cues and 50,000 people, with their duties, money and undo steps. */
import { ENTITIES } from '@shared/contract/entities.ts';
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import { openConnection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeExperiment,
  makePerson,
  makeTask,
  newId,
} from './rows.ts';

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;
const EACH = { tasks: 400, cues: 600, people: 1000, lines: 40, expenses: 200, steps: 100 } as const;

export interface LargeExperiment {
  readonly experimentId: string;
  readonly sheetId: string;
}

type Plant = <N extends EntityName>(table: N, row: Entity<N>) => void;

/** Writes the library at `file`; answers its first experiment. */
export function plantLarge(file: string, experiments = 50): LargeExperiment {
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts, () => undefined);
  const work = new UnitOfWork([connection, new Map()], 'library', systemPorts);
  const step = connection.prepare(
    `INSERT INTO changeSet (scope, name, params, "at", undone, gesture) VALUES (?, 'task.edit', '{}', '2026-11-01T00:00:00.000Z', 0, NULL)`,
  );
  const made: LargeExperiment[] = [];
  connection.transaction(() => {
    for (let index = 0; index < experiments; index += 1) {
      const planted = plantOne((table, row) => work.insertWithoutUndo(table, row));
      for (let at = 0; at < EACH.steps; at += 1) step.run(planted.experimentId);
      made.push(planted);
    }
  })();
  connection.close();
  const [first] = made;
  if (first === undefined) throw new Error('a library without experiments was asked for');
  return first;
}

function plantOne(plant: Plant): LargeExperiment {
  const experiment = makeExperiment();
  const { id } = experiment;
  plant('experiment', experiment);
  plant('brief', emptyBrief(id));
  plant('closing', emptyClosing(id));
  const people = ranks(EACH.people).map((rank, at) => makePerson(id, { rank, nickname: `참여자 ${at}` }));
  for (const person of people) plant('person', person);
  for (const [at, rank] of ranks(EACH.tasks).entries()) {
    const task = makeTask(id, {
      rank,
      stage: STAGES[at % 5] ?? 'topic',
      title: `카드 ${at}`,
      dateKind: 'day',
      startOn: '2026-12-01',
    });
    plant('task', task);
    plant('taskAssignment', ENTITIES.taskAssignment.parse({ ...duty(id, people, at), taskId: task.id }));
  }
  const sheet = makeCueSheet(id);
  plant('cueSheet', sheet);
  for (const [at, rank] of ranks(EACH.cues).entries()) {
    const cue = makeCue(id, sheet.id, { rank, title: `순서 ${at}` });
    plant('cue', cue);
    plant('cueAssignment', ENTITIES.cueAssignment.parse({ ...duty(id, people, at), cueId: cue.id }));
  }
  for (const rank of ranks(EACH.lines)) plant('budgetLine', makeBudgetLine(id, { rank }));
  for (const rank of ranks(EACH.expenses)) plant('expense', makeExpense(id, { rank }));
  return { experimentId: id, sheetId: sheet.id };
}

function duty(experimentId: string, people: readonly { readonly id: string }[], at: number) {
  return { id: newId(), experimentId, personId: people[at % people.length]?.id, duty: 'lead', rank: 'a0' };
}

function ranks(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}
