/** Posts and shifts (rooms R5): what a post is for, what somebody does on a shift, how far it has come. */
import type { Area } from '../stage.ts';

export const POST_KINDS = ['reception', 'running', 'emergency', 'guide', 'sound', 'film', 'catering', 'other'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Never empty between doors and clearing (requirements D22–D24). */
export const WATCHED_KINDS = ['reception', 'running', 'emergency'] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

export const SHIFT_PARTS = ['lead', 'deputy', 'hand'] as const;
export type ShiftPart = (typeof SHIFT_PARTS)[number];

export const SHIFT_STATES = ['planned', 'confirmed', 'arrived', 'done', 'noShow', 'leftEarly'] as const;
export type ShiftState = (typeof SHIFT_STATES)[number];

/** The kind as one that is watched. */
export function watchedKind(kind: PostKind): WatchedKind | undefined {
  return WATCHED_KINDS.find((watched) => watched === kind);
}

/** Who did not come or has left fills nothing. */
export function isFilling(state: ShiftState): boolean {
  return state !== 'noShow' && state !== 'leftEarly';
}

/** On these posts one works the programme itself: a cue that one is named on is part of the duty. */
export function worksProgramme(kind: PostKind): boolean {
  return kind === 'running' || kind === 'sound' || kind === 'film';
}

const AREA_OF: Readonly<Partial<Record<PostKind, Area>>> = {
  film: 'filming',
  catering: 'catering',
  sound: 'programme',
};

/** The work area of the board under which its duties stand. */
export function areaOfPost(kind: PostKind): Area {
  return AREA_OF[kind] ?? 'staffing';
}

interface DutyRows {
  readonly posts: readonly { readonly id: string; readonly kind: PostKind }[];
  readonly shifts: readonly { readonly id: string; readonly postId: string }[];
  readonly entries: readonly {
    readonly shiftId: string;
    readonly personId: string;
    readonly part: ShiftPart;
    readonly state: ShiftState;
  }[];
}

/** Who is on a shift of which kind of post. */
export function onShift({ posts, shifts, entries }: DutyRows) {
  const kinds = new Map(posts.map(({ id, kind }) => [id, kind]));
  const kindOf = new Map(shifts.map(({ id, postId }) => [id, kinds.get(postId)]));
  return entries.flatMap(({ shiftId, personId, part, state }) => {
    const kind = kindOf.get(shiftId);
    return kind === undefined || !isFilling(state) ? [] : [{ kind, personId, part }];
  });
}
