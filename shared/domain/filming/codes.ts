/** The closed lists of 촬영·기록. */

/** What a shot is for (requirements C53–C54). */
export const SHOT_KINDS = ['overall', 'proposer', 'impression', 'sketch', 'photo', 'other'] as const;
export type ShotKind = (typeof SHOT_KINDS)[number];
export const SHOT_STATES = ['planned', 'done', 'dropped'] as const;

/** `written`: no camera, the answers are noted (requirements C56). */
export const INTERVIEW_FORMS = ['video', 'audio', 'written'] as const;
export type InterviewForm = (typeof INTERVIEW_FORMS)[number];
export const INTERVIEW_STATES = ['planned', 'confirmed', 'done', 'dropped'] as const;
export type InterviewState = (typeof INTERVIEW_STATES)[number];

export const MARKER_KINDS = ['sticker', 'lanyard', 'wristband', 'other'] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];
/** Who is given a marker: everybody who must not be shown, or those of one answer. */
export const MARKER_COVERS = ['everyone', 'refused', 'limited', 'unasked'] as const;
export type MarkerCovers = (typeof MARKER_COVERS)[number];

export const DELIVERABLE_KINDS = [
  'film',
  'interviewFilm',
  'photos',
  'writtenInterview',
  'imageDesign',
  'other',
] as const;
export type DeliverableKind = (typeof DELIVERABLE_KINDS)[number];
export const DELIVERABLE_STATES = ['planned', 'draft', 'reviewed', 'delivered'] as const;
/** `open`: nobody has said yet. */
export const SUBTITLES = ['open', 'korean', 'more', 'notNeeded'] as const;
export type Subtitles = (typeof SUBTITLES)[number];
