/** Closed lists of what is published about an event, and of what is kept of it. */

/** Requirements F12–F18. */
export const CONTENT_KINDS = [
  'photo',
  'video',
  'article',
  'cardNews',
  'recording',
  'interview',
  'report',
  'other',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Each comes after the one before it. */
export const CONTENT_STATES = ['draft', 'checked', 'published'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

/** Requirements F21–F23. */
export const ARCHIVE_KINDS = [
  'photo',
  'film',
  'recording',
  'release',
  'clipping',
  'document',
  'data',
  'object',
  'other',
] as const;

/** What may be done with it; `open`: nobody has looked yet. */
export const ARCHIVE_RIGHTS = ['open', 'own', 'licensed', 'openLicence', 'internalOnly'] as const;
export type ArchiveRights = (typeof ARCHIVE_RIGHTS)[number];
