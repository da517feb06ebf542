/** What a waiting file of another tool would bring. */
import type { ForeignChoices, ForeignPreview, foreignQueries } from '@shared/contract/foreign.contract.ts';
import { isCustomColumn } from '@shared/domain/cue-columns.ts';
import { ontimePlan } from '@shared/domain/foreign/ontime.ts';
import type { OntimeProject } from '@shared/domain/foreign/ontime-project.ts';
import { fitLine } from '@shared/domain/foreign/texts.ts';
import { labelAreas, listMeanings } from '@shared/domain/foreign/trello.ts';
import type { ForeignCheck, TrelloBoard } from '@shared/domain/foreign/trello.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { pendingForeign } from '../../transfer/foreign/pending-foreign.ts';
import { planOf } from './foreign-plan.ts';
import type { ForeignPlan } from './foreign-plan.ts';

const NOTHING = {
  cards: 0,
  archived: 0,
  checks: 0,
  links: 0,
  rows: 0,
  columns: [],
  people: { known: [], made: [], unclear: [] },
  lists: [],
  labels: [],
  sheets: [],
  hasSkipped: false,
  hasDelays: false,
} as const;

export const foreignQueryHandlers: QueryHandlers<typeof foreignQueries> = {
  'foreign.preview'(reader, { token, experimentId, choices, locale }) {
    const { foreign, file } = pendingForeign(token);
    const people = experimentId === null ? [] : reader.list('person', { experimentId });
    const plan = planOf(foreign, choices, { locale, people });
    const head = { token, file, tool: foreign.tool, left: plan.left };
    if (foreign.tool === 'ontime' && plan.tool === 'ontime')
      return { ...NOTHING, ...head, ...projectPreview(foreign.project, choices, plan) };
    if (foreign.tool === 'trello' && plan.tool === 'trello')
      return { ...NOTHING, ...head, ...boardPreview(foreign.board, choices, plan) };
    return { ...NOTHING, ...head, title: '' };
  },
};

type Preview = Partial<ForeignPreview> & Pick<ForeignPreview, 'title'>;

function projectPreview(
  project: OntimeProject,
  choices: ForeignChoices,
  { sheets }: Extract<ForeignPlan, { tool: 'ontime' }>,
): Preview {
  const words = { exact: () => '', delayed: () => '', skipped: () => '', number: () => '' };
  const all = ontimePlan(project, { ...choices, rundowns: null }, words).sheets;
  const entries = project.rundowns.flatMap((rundown) =>
    rundown.entries.flatMap((entry) => (entry.type === 'group' ? entry.entries : [entry])),
  );
  const titles = (all[0]?.columns ?? []).filter(({ key }) => isCustomColumn(key)).map(({ title }) => title ?? '');
  return {
    title: fitLine(project.title).line,
    rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
    columns: titles,
    sheets: project.rundowns.map(({ id }, index) => ({
      id,
      title: all[index]?.title ?? '',
      rows: all[index]?.rows.length ?? 0,
      chosen: choices.rundowns?.includes(id) ?? true,
      span: all[index]?.span ?? null,
    })),
    hasSkipped: entries.some((entry) => entry.type === 'event' && entry.skip),
    hasDelays: entries.some((entry) => entry.type === 'delay' && entry.duration !== 0),
  };
}

function boardPreview(
  board: TrelloBoard,
  choices: ForeignChoices,
  { cards, members, met, unclear }: Extract<ForeignPlan, { tool: 'trello' }>,
): Preview {
  const meanings = listMeanings(board, choices.lists);
  const areas = labelAreas(board, choices.labels);
  const perList = counted(board.cards.map(({ listId }) => listId));
  const perLabel = counted(board.cards.flatMap(({ labelIds }) => [...new Set(labelIds)]));
  const named = (kind: 'known' | 'made') =>
    members.filter(({ id }) => met.get(id)?.kind === kind).map(({ name }) => name);
  return {
    title: fitLine(board.name).line,
    cards: cards.length,
    archived: cards.filter(({ archived }) => archived).length,
    checks: cards.reduce((sum, { checks }) => sum + linesIn(checks), 0),
    links: cards.reduce((sum, { links }) => sum + links.length, 0),
    people: {
      known: named('known'),
      made: named('made'),
      unclear: members.filter(({ id }) => unclear.includes(id)).map(({ name }) => name),
    },
    lists: board.lists.map(({ id, name }) => ({
      id,
      name,
      cards: perList.get(id) ?? 0,
      ...(meanings.get(id) ?? { stage: null, status: 'todo' }),
    })),
    // A label that no card bears asks nothing.
    labels: board.labels
      .filter(({ id }) => perLabel.has(id))
      .map(({ id, name }) => ({ id, name, cards: perLabel.get(id) ?? 0, area: areas.get(id) ?? null })),
  };
}

function linesIn(checks: readonly ForeignCheck[]): number {
  return checks.reduce((sum, { below }) => sum + 1 + linesIn(below), 0);
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
