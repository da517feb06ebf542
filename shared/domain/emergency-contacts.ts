/**
 * Whom one calls when something happens, by the duty that people hold: the posts of the day (requirements D22–D24), those in charge, and
 * the areas of the board that others depend on (korean conventions 2.2).
 */
import type { PostKind, ShiftPart } from './shifts/posts.ts';
import type { Area } from './stage.ts';

/** In the order of the list. */
export const CONTACT_DUTIES = ['charge', 'emergency', 'running', 'reception', 'venue', 'filming', 'catering'] as const;
export type ContactDuty = (typeof CONTACT_DUTIES)[number];

/** The toolkit's card of a post. */
const POST_CARDS: Partial<Record<ContactDuty, string>> = { emergency: 'D24', running: 'D23', reception: 'D22' };
const AREA_DUTIES: Partial<Record<ContactDuty, Area>> = { venue: 'venue', filming: 'filming', catering: 'catering' };
/** The kind of post whose shifts say who has the duty. */
const POSTS: Partial<Record<ContactDuty, PostKind>> = {
  emergency: 'emergency',
  running: 'running',
  reception: 'reception',
  filming: 'film',
  catering: 'catering',
};
/** Who of an area's leads is called first: the crew itself, the house itself. */
const FIRST_CALLED: Partial<Record<ContactDuty, string>> = { venue: 'partner', filming: 'crew' };

interface Card {
  readonly id: string;
  readonly area: Area;
  readonly source: string | null;
}

interface Assignment {
  readonly taskId: string;
  readonly personId: string;
  readonly duty: 'lead' | 'deputy';
}

export interface DutyFacts {
  readonly people: readonly { readonly id: string; readonly role: string; readonly isGroup: boolean }[];
  /** Cards that are not archived, with who does them. */
  readonly cards: readonly Card[];
  readonly assignments: readonly Assignment[];
  /** Who is on a shift of a post: where somebody leads one, the shifts say it and not the card. */
  readonly onShift?: readonly { readonly kind: PostKind; readonly personId: string; readonly part: ShiftPart }[];
}

export interface DutyHolder {
  readonly personId: string;
  /** At least one, in the order of the list. */
  readonly duties: readonly ContactDuty[];
}

/**
 * Everyone who holds a duty, once, by the first of theirs. In charge is who organises; a post is held by the leads of its shifts, else of its card; of an area
 * it is whoever leads most of its cards, the crew or the house before others.
 */
export function dutyHolders(facts: DutyFacts): readonly DutyHolder[] {
  const known = new Set(facts.people.map(({ id }) => id));
  const held = new Map<string, ContactDuty[]>();
  for (const duty of CONTACT_DUTIES) {
    for (const personId of new Set(holdersOf(duty, facts))) {
      if (!known.has(personId)) continue;
      held.set(personId, [...(held.get(personId) ?? []), duty]);
    }
  }
  return [...held].map(([personId, duties]) => ({ personId, duties }));
}

function holdersOf(duty: ContactDuty, { people, cards, assignments, onShift = [] }: DutyFacts): readonly string[] {
  if (duty === 'charge') return people.filter(({ role }) => role === 'organiser').map(({ id }) => id);
  const shifts = onShift.filter(({ kind, part }) => kind === POSTS[duty] && part === 'lead');
  if (shifts.length > 0) return shifts.map(({ personId }) => personId);
  const [source, area] = [POST_CARDS[duty], AREA_DUTIES[duty]];
  const own = new Set(
    cards.filter((card) => (source === undefined ? card.area === area : card.source === source)).map(({ id }) => id),
  );
  const leads = assignments.filter((row) => row.duty === 'lead' && own.has(row.taskId)).map(({ personId }) => personId);
  if (source !== undefined) return leads;
  const first = leads.filter((id) => people.some((person) => person.id === id && person.role === FIRST_CALLED[duty]));
  return mostOften(first.length > 0 ? first : leads);
}

/** The one that stands there most often, the first of equals. */
function mostOften(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most === undefined ? [] : [most[0]];
}
