/** The closed lists of 당일. */

/** What an incident is about. */
export const INCIDENT_KINDS = [
  'safety',
  'lostFound',
  'complaint',
  'facility',
  'equipment',
  'programme',
  'filming',
  'other',
] as const;
export const INCIDENT_STATES = ['open', 'closed'] as const;
