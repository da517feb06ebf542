import type { ErrorCode } from '@shared/contract/errors.ts';

/** What a fault of the library is to the user; each has a screen of its own (`fault.screen.<kind>`). */
export const FAULT_KINDS = [
  'inUse',
  'readOnly',
  'damaged',
  'notOurs',
  'newer',
  'full',
  'io',
  'vanished',
  'missing',
  'cloud',
  'network',
  'migration',
  'other',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const KINDS: Partial<Record<ErrorCode, FaultKind>> = {
  'library.inUse': 'inUse',
  'library.readOnly': 'readOnly',
  'library.damaged': 'damaged',
  'library.notOurs': 'notOurs',
  'library.newer': 'newer',
  'library.full': 'full',
  'library.io': 'io',
  'library.vanished': 'vanished',
  'library.missing': 'missing',
  'place.cloud': 'cloud',
  'place.network': 'network',
  'migration.failed': 'migration',
};

export function faultKind(code: ErrorCode): FaultKind {
  return KINDS[code] ?? 'other';
}

/** Faults that a backup can mend: the file itself is lost or spoilt. */
export function canBeRestored(kind: FaultKind): boolean {
  return kind === 'damaged' || kind === 'missing' || kind === 'notOurs' || kind === 'migration';
}
