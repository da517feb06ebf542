/**
 * A Trello board as cards. Every card comes, or is counted among those left out: cards in = cards out + left out. What has no place of
 * its own here (further labels, a title that is too long) becomes a line of the note; what cannot come is counted by kind.
 */
import type { CheckState } from '../checklist.ts';
import { seoulDate, seoulMinuteOfDay } from '../civil-date.ts';
import { isSafeLink } from '../link.ts';
import type { Area, Stage, TaskStatus } from '../stage.ts';
import { asInstant, type CivilDate, type MinuteOfDay } from '../units.ts';
import { guessArea, guessList, type ListMeaning } from './guesses.ts';
import { LeftOut, type Left } from './left-out.ts';
import { fitLine, joinNotes } from './texts.ts';

export interface TrelloItem {
  readonly name: string;
  readonly done: boolean;
  readonly due: string | null;
  readonly memberId: string | null;
}

export interface TrelloChecklist {
  readonly name: string;
  readonly items: readonly TrelloItem[];
}

export interface TrelloCard {
  readonly id: string;
  readonly name: string;
  readonly desc: string;
  readonly listId: string;
  readonly closed: boolean;
  /** ISO 8601. */
  readonly start: string | null;
  readonly due: string | null;
  readonly done: boolean;
  readonly labelIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly checklists: readonly TrelloChecklist[];
  readonly attachments: readonly { readonly name: string; readonly url: string; readonly isUpload: boolean }[];
  readonly customFields: number;
}

/** Lists, cards and what is in them stand in the order of the board. */
export interface TrelloBoard {
  readonly name: string;
  readonly desc: string;
  readonly lists: readonly { readonly id: string; readonly name: string; readonly closed: boolean }[];
  readonly labels: readonly { readonly id: string; readonly name: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly TrelloCard[];
  readonly comments: number;
}

export interface TrelloChoices {
  /** By id of the list; a list that is not named is guessed. */
  readonly lists: Readonly<Record<string, ListMeaning>>;
  /** By id of the label; null: a word in the note. */
  readonly labels: Readonly<Record<string, Area | null>>;
  /** Of cards that no label gives one. */
  readonly area: Area;
}

/** What is written into notes, in the language of the user. */
export interface TrelloWords {
  labels(names: string): string;
  people(names: string): string;
  starts(day: string): string;
}

export interface ForeignCheck {
  readonly text: string;
  readonly state: CheckState;
  readonly dueOn: CivilDate | null;
  readonly dueAt: MinuteOfDay | null;
  /** Id of a member. */
  readonly member: string | null;
  readonly below: readonly ForeignCheck[];
}

export interface ForeignCard {
  readonly title: string;
  readonly notes: string;
  readonly stage: Stage;
  readonly area: Area;
  readonly status: TaskStatus;
  readonly archived: boolean;
  readonly startOn: CivilDate | null;
  readonly startAt: MinuteOfDay | null;
  readonly endOn: CivilDate | null;
  readonly endAt: MinuteOfDay | null;
  readonly checks: readonly ForeignCheck[];
  readonly links: readonly { readonly url: string; readonly label: string }[];
  /** Ids of members. */
  readonly members: readonly string[];
}

export interface TrelloPlan {
  readonly cards: readonly ForeignCard[];
  /** Those who are on a card or a line that comes. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly left: readonly Left[];
}

/** UTF-16 units that an address takes (`entities/columns.ts`). */
const URL_LENGTH = 2000;
/** The names that Trello itself gives a checklist say nothing. */
const UNNAMED = /^(?:checklist|체크리스트)?$/iu;
const UNTITLED = '-';

/** What each list means, as chosen or guessed. */
export function listMeanings(board: TrelloBoard, chosen: TrelloChoices['lists']): ReadonlyMap<string, ListMeaning> {
  return new Map(
    board.lists.map(({ id, name }) => [id, (Object.hasOwn(chosen, id) ? chosen[id] : undefined) ?? guessList(name)]),
  );
}

/** Which area each label stands for, as chosen or guessed. */
export function labelAreas(board: TrelloBoard, chosen: TrelloChoices['labels']): ReadonlyMap<string, Area | null> {
  return new Map(
    board.labels.map(({ id, name }) => [id, Object.hasOwn(chosen, id) ? (chosen[id] ?? null) : guessArea(name)]),
  );
}

/** `unclear`: members of whom nobody can tell who they are here; their names go into the notes. */
export function trelloPlan(
  board: TrelloBoard,
  choices: TrelloChoices,
  words: TrelloWords,
  unclear: ReadonlySet<string> = new Set(),
): TrelloPlan {
  const mapping = new Mapping(board, choices, words, unclear);
  const cards = board.cards.flatMap((card) => mapping.card(card));
  return { cards, ...mapping.rest() };
}

class Mapping {
  readonly #board: TrelloBoard;
  readonly #choices: TrelloChoices;
  readonly #words: TrelloWords;
  readonly #lists: ReadonlyMap<string, ListMeaning>;
  readonly #closed: ReadonlySet<string>;
  readonly #areas: ReadonlyMap<string, Area | null>;
  readonly #labelNames: ReadonlyMap<string, string>;
  readonly #members: ReadonlyMap<string, string>;
  readonly #unclear: ReadonlySet<string>;
  readonly #busy = new Set<string>();
  readonly #left = new LeftOut();

  constructor(board: TrelloBoard, choices: TrelloChoices, words: TrelloWords, unclear: ReadonlySet<string>) {
    this.#board = board;
    this.#choices = choices;
    this.#words = words;
    this.#lists = listMeanings(board, choices.lists);
    this.#closed = new Set(board.lists.filter(({ closed }) => closed).map(({ id }) => id));
    this.#areas = labelAreas(board, choices.labels);
    this.#labelNames = new Map(board.labels.map(({ id, name }) => [id, name]));
    this.#members = new Map(board.members.map(({ id, name }) => [id, name]));
    this.#unclear = unclear;
  }

  card(card: TrelloCard): readonly ForeignCard[] {
    const { stage, status } = this.#lists.get(card.listId) ?? { stage: null, status: 'todo' };
    if (stage === null) {
      this.#left.add('cards');
      return [];
    }
    this.#left.add('customFields', card.customFields);
    const title = fitLine(card.name);
    const { area, words } = this.#labelled(card.labelIds);
    const { noted, ...dates } = this.#dates(card);
    const { checks, cut } = this.#checks(card.checklists);
    const asked = [...new Set([...card.memberIds, ...card.checklists.flatMap(membersOf)])];
    const names = asked.filter((id) => this.#unclear.has(id)).flatMap((id) => this.#members.get(id) || []);
    const people = names.length === 0 ? null : this.#words.people(names.join(', '));
    const notes = joinNotes([title.whole, card.desc, words, people, noted, ...cut], this.#left);
    return [
      {
        title: title.line === '' ? UNTITLED : title.line,
        notes,
        stage,
        area: area ?? this.#choices.area,
        status: card.done ? 'done' : status,
        archived: card.closed || this.#closed.has(card.listId),
        ...dates,
        checks,
        links: this.#links(card.attachments),
        members: [...new Set(card.memberIds)].filter((id) => this.#knows(id)),
      },
    ];
  }

  rest(): Pick<TrelloPlan, 'members' | 'left'> {
    const { members, comments, desc } = this.#board;
    const busy = members.filter(({ id }) => this.#busy.has(id));
    this.#left.add('comments', comments);
    this.#left.add('idle', members.length - busy.length);
    if (desc.trim() !== '') this.#left.add('description');
    return { members: busy, left: this.#left.list() };
  }

  /** Boards keep the names of members who left on their cards, but no longer say who they were. */
  #knows(id: string): boolean {
    if (!this.#members.has(id)) {
      this.#left.add('gone');
      return false;
    }
    this.#busy.add(id);
    return !this.#unclear.has(id);
  }

  /** The first label that stands for an area gives it; all others are named. */
  #labelled(ids: readonly string[]): { readonly area: Area | null; readonly words: string | null } {
    const unique = [...new Set(ids)];
    const giving = unique.find((id) => (this.#areas.get(id) ?? null) !== null);
    const others = unique.filter((id) => id !== giving).map((id) => this.#labelNames.get(id) ?? '');
    const names = others.filter((name) => name.trim() !== '');
    return {
      area: giving === undefined ? null : (this.#areas.get(giving) ?? null),
      words: names.length === 0 ? null : this.#words.labels(names.join(', ')),
    };
  }

  #dates({ start, due }: TrelloCard): Pick<ForeignCard, 'startOn' | 'startAt' | 'endOn' | 'endAt'> & {
    readonly noted: string | null;
  } {
    const [from, to] = [moment(start), moment(due)];
    const day = to ?? from;
    if (from !== null && to !== null && from.on < to.on)
      return { startOn: from.on, startAt: null, endOn: to.on, endAt: to.at, noted: null };
    const isLater = from !== null && to !== null && from.on > to.on;
    // What begins has no hour in Trello, only what is due.
    const startAt = to?.at ?? null;
    const noted = isLater ? this.#words.starts(from.on) : null;
    return { startOn: day?.on ?? null, startAt, endOn: null, endAt: null, noted };
  }

  /** A checklist with a name of its own is a line with its items below it. */
  #checks(lists: readonly TrelloChecklist[]): {
    readonly checks: readonly ForeignCheck[];
    readonly cut: readonly string[];
  } {
    const cut: string[] = [];
    const fit = (text: string) => {
      const { line, whole } = fitLine(text);
      if (whole !== null) cut.push(whole);
      return line === '' ? UNTITLED : line;
    };
    const filled = lists.filter(({ items }) => items.length > 0);
    this.#left.add('emptyChecklists', lists.length - filled.length);
    const checks = filled.flatMap(({ name, items }): readonly ForeignCheck[] => {
      const lines = items.map((item): ForeignCheck => {
        const due = moment(item.due);
        return {
          text: fit(item.name),
          state: item.done ? 'done' : 'open',
          dueOn: due?.on ?? null,
          dueAt: due?.at ?? null,
          member: item.memberId !== null && this.#knows(item.memberId) ? item.memberId : null,
          below: [],
        };
      });
      if (filled.length === 1 && UNNAMED.test(name.trim())) return lines;
      return [{ text: fit(name), state: 'open', dueOn: null, dueAt: null, member: null, below: lines }];
    });
    return { checks, cut };
  }

  #links(attachments: TrelloCard['attachments']): ForeignCard['links'] {
    return attachments.flatMap(({ name, url, isUpload }) => {
      if (url.length > URL_LENGTH || !isSafeLink(url)) {
        this.#left.add('links');
        return [];
      }
      // The link leads to the file for those who may see the board; the file itself does not come.
      if (isUpload) this.#left.add('uploads');
      return [{ url, label: fitLine(name).line }];
    });
  }
}

function membersOf({ items }: TrelloChecklist): readonly string[] {
  return items.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
}

function moment(iso: string | null): { readonly on: CivilDate; readonly at: MinuteOfDay } | null {
  const at = asInstant(iso ?? '');
  return at === undefined ? null : { on: seoulDate(at), at: seoulMinuteOfDay(at) };
}
