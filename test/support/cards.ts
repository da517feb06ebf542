/** Cards of a board as the screen has them. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';

let sequence = 0;

export function makeCard(fields: Partial<BoardCard> = {}): BoardCard {
  sequence += 1;
  return {
    id: `card-${sequence}`,
    stage: 'topic',
    area: 'topic',
    status: 'todo',
    title: '할 일',
    dateKind: 'none',
    startOn: null,
    startAt: null,
    endOn: null,
    endAt: null,
    rank: `a${String(sequence).padStart(4, '0')}`,
    source: null,
    archivedAt: null,
    hasNotes: false,
    leads: [],
    deputies: [],
    checksDone: 0,
    checksTotal: 0,
    links: 0,
    files: 0,
    ...fields,
  };
}

export function makeBoardPerson(id: string, nickname: string, name = ''): BoardPerson {
  return { id, name, nickname, isGroup: false };
}
