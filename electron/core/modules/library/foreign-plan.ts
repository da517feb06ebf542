/** What a waiting file of another tool becomes: rows of an experiment, and how many of them. */
import type { ForeignChoices } from '@shared/contract/foreign.contract.ts';
import type { Person } from '@shared/contract/entities.ts';
import type { Foreign } from '@shared/contract/foreign.contract.ts';
import { ontimePlan } from '@shared/domain/foreign/ontime.ts';
import type { OntimePlan, OntimeWords } from '@shared/domain/foreign/ontime.ts';
import { trelloPlan } from '@shared/domain/foreign/trello.ts';
import type { TrelloPlan, TrelloWords } from '@shared/domain/foreign/trello.ts';
import { personNamed } from '@shared/domain/name-words.ts';
import type { NamedPerson } from '@shared/domain/name-words.ts';
import { PeopleBook } from '@shared/domain/people-book.ts';
import { foreign as en } from '@shared/words/en/foreign.ts';
import { foreign as ko } from '@shared/words/ko/foreign.ts';

export type Locale = 'ko' | 'en';

/** Who a member of a board is here. */
export type Met =
  | { readonly kind: 'known'; readonly personId: string }
  | { readonly kind: 'made'; readonly named: NamedPerson };

export type ForeignPlan =
  | ({ readonly tool: 'ontime' } & OntimePlan)
  | ({
      readonly tool: 'trello';
      readonly met: ReadonlyMap<string, Met>;
      readonly unclear: readonly string[];
    } & TrelloPlan);

export function planOf(
  foreign: Foreign,
  choices: ForeignChoices,
  { locale, people }: { readonly locale: Locale; readonly people: readonly Person[] },
): ForeignPlan {
  if (foreign.tool === 'ontime') return { tool: 'ontime', ...ontimePlan(foreign.project, choices, wordsOf(locale)) };
  const { met, unclear } = meet(foreign.board.members, people);
  const plan = trelloPlan(foreign.board, choices, wordsOf(locale), new Set(unclear));
  return { tool: 'trello', ...plan, met, unclear };
}

/** Members by the people whose name they have; who is nobody yet is made, who could be several is not guessed. */
function meet(members: TrelloPlan['members'], people: readonly Person[]) {
  const book = new PeopleBook(people);
  const met = new Map<string, Met>();
  const unclear: string[] = [];
  for (const { id, name } of members) {
    const named = personNamed(name);
    const [found, ...others] = name === '' ? [] : book.find(name);
    if (named === undefined || others.length > 0) unclear.push(id);
    else met.set(id, found === undefined ? { kind: 'made', named } : { kind: 'known', personId: found.id });
  }
  return { met, unclear };
}

function wordsOf(locale: Locale): OntimeWords & TrelloWords {
  const { notes } = { ko, en }[locale];
  const fill = (text: string, params: Readonly<Record<string, string>>) =>
    Object.entries(params).reduce((said, [key, value]) => said.replace(`{{${key}}}`, () => value), text);
  return {
    labels: (names) => fill(notes.labels, { names }),
    people: (names) => fill(notes.people, { names }),
    starts: (day) => fill(notes.starts, { day }),
    exact: (from, to) => fill(notes.exact, { from, to }),
    delayed: (by) => fill(notes.delayed, { by }),
    skipped: () => notes.skipped,
    number: (cue) => fill(notes.number, { cue }),
  };
}
