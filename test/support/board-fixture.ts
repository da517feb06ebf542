/** A board to work on: cards by title instead of id. */
import type { Board } from '@shared/contract/task.contract.ts';
import type { Core } from '@core/core.ts';
import { makePerson, makeTask } from './rows.ts';
import { makeStore } from './store.ts';
import type { TestStore } from './store.ts';

export interface BoardFixture {
  readonly store: TestStore;
  readonly core: Core;
  readonly experimentId: string;
  board(): Board;
  titles(): readonly string[];
  idOf(title: string): string;
  card(title: string): Board['cards'][number];
  undoName(): string | undefined;
}

/** A board with cards of the given titles, all in one cell, and two people: 나무 and 민니. */
export function boardFixture(...titles: readonly string[]): BoardFixture {
  const store = makeStore((experimentId) => ({
    task: titles.map((title) => makeTask(experimentId, { title })),
    person: [makePerson(experimentId, { nickname: '나무' }), makePerson(experimentId, { nickname: '민니' })],
  }));
  const experimentId = store.experiment.id;
  function board(): Board {
    return store.core.query('board.get', { experimentId });
  }
  function card(title: string) {
    const found = board().cards.find((one) => one.title === title);
    if (found === undefined) throw new Error(`no card ${title}`);
    return found;
  }
  return {
    store,
    get core() {
      return store.core;
    },
    experimentId,
    board,
    titles: () => board().cards.map((one) => one.title),
    idOf: (title) => card(title).id,
    card,
    undoName: () => store.core.query('history.state', { scope: experimentId }).undo?.name,
  };
}

export function person(fixture: BoardFixture, nickname: string): string {
  return fixture.board().people.find((one) => one.nickname === nickname)?.id ?? '';
}

export function undo(fixture: BoardFixture): void {
  fixture.core.command('history.undo', { scope: fixture.experimentId });
}

export function redo(fixture: BoardFixture): void {
  fixture.core.command('history.redo', { scope: fixture.experimentId });
}
