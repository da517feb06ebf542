/** Boards of any size with the variety of a real one: titles of one to three lines, dates, owners, checklists. */
import type { CheckItem, Experiment, Person, Task, TaskAssignment } from '@shared/contract/entities.ts';
import { ranksBetween } from '@shared/domain/ordering.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import { civilDate } from '@shared/domain/units.ts';
import {
  emptyBrief,
  emptyClosing,
  makeCheckItem,
  makeExperiment,
  makePerson,
  makeTask,
  newId,
} from '../../support/rows.ts';
import { plantRows } from '../../support/plant.ts';

const WORDS =
  '제안자 미팅 장소 예약 확인 참여자 명단 큐시트 인쇄 촬영팀 동의서 안내 문자 발송 다과 주문 배치도 점검'.split(' ');
const PEOPLE = 12;
const CHECKS = 2;

function titleOf(index: number): string {
  const length = 2 + (index % 7);
  return Array.from({ length }, (_, word) => WORDS[(index * 5 + word * 3) % WORDS.length]).join(' ');
}

function makeBoardTask(experimentId: string, index: number, rank: string): Task {
  const day = civilDate(
    `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  );
  return makeTask(experimentId, {
    title: titleOf(index),
    stage: STAGES[index % STAGES.length] ?? 'topic',
    area: AREAS[Math.floor(index / STAGES.length) % AREAS.length] ?? 'topic',
    status: TASK_STATUSES[index % TASK_STATUSES.length] ?? 'todo',
    dateKind: index % 3 === 0 ? 'none' : 'day',
    startOn: index % 3 === 0 ? null : day,
    notes: index % 2 === 0 ? '알아 둘 것' : '',
    rank,
  });
}

/** Plants one experiment per size into a library file; answers their ids in the same order. */
export function plantBoards(file: string, sizes: readonly number[]): readonly string[] {
  const experiment: Experiment[] = [];
  const person: Person[] = [];
  const task: Task[] = [];
  const checkItem: CheckItem[] = [];
  const taskAssignment: TaskAssignment[] = [];
  for (const size of sizes) {
    const made = makeExperiment({ title: `카드 ${size}장` });
    const people = Array.from({ length: PEOPLE }, (_, index) => makePerson(made.id, { nickname: `사람${index}` }));
    experiment.push(made);
    person.push(...people);
    for (const [index, rank] of ranksBetween(null, null, size).entries()) {
      const row = makeBoardTask(made.id, index, rank);
      task.push(row);
      const owner = people[index % (PEOPLE + 4)];
      if (owner !== undefined)
        taskAssignment.push({
          id: newId(),
          experimentId: made.id,
          taskId: row.id,
          personId: owner.id,
          duty: 'lead',
          rank: 'a0',
        });
      for (let line = 0; line < CHECKS; line += 1)
        checkItem.push(
          makeCheckItem(made.id, row.id, {
            text: `점검 ${line + 1}`,
            state: line === 0 ? 'done' : 'open',
            rank: `a${line}`,
          }),
        );
    }
  }
  const brief = experiment.map(({ id }) => emptyBrief(id));
  const closing = experiment.map(({ id }) => emptyClosing(id));
  plantRows(file, { experiment, brief, closing, person, task, checkItem, taskAssignment });
  return experiment.map(({ id }) => id);
}
