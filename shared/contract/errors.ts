/**
 * Errors are data: a code from this closed list and parameters. The renderer and the command line own the words
 * (`errors.<code>` in the locales), which name the place and the remedy.
 */
export const ERROR_CODES = [
  'internal',
  'input.invalid',
  'input.unknownCall',
  'sender.refused',
  'notFound',
  'conflict.changedSince',
  'history.nothingToUndo',
  'history.nothingToRedo',
  'history.notDeleted',
  'library.inUse',
  'library.readOnly',
  'library.damaged',
  'library.notOurs',
  'library.newer',
  'library.full',
  'library.notTrashed',
  'migration.failed',
  'text.control',
  'text.surrogate',
  'text.bidi',
  'text.residentNumber',
  'text.tooLong',
  'date.invalid',
  'date.endBeforeStart',
  'time.endBeforeStart',
  'time.invalid',
  'minutes.invalid',
  'mark.invalid',
  'paste.tooWide',
  'amount.invalid',
  'amount.overflow',
  'amount.vatMismatch',
  'amount.negative',
  'cue.duplicateNumber',
  'cue.tooMany',
  'gate.reasonNeeded',
  'person.nameNeeded',
  'person.ambiguous',
  'link.unsafe',
  'bundle.tooLarge',
  'bundle.tooHeavy',
  'bundle.timeout',
  'bundle.cancelled',
  'bundle.notJson',
  'bundle.notBundle',
  'bundle.newer',
  'bundle.invalid',
  'bundle.dangling',
  'bundle.duplicateId',
  'template.unreadable',
  'sample.unknown',
  'file.readOnly',
  'file.full',
  'file.notFound',
  'file.failed',
  'file.isLibrary',
  'attachment.tooLarge',
  'attachment.missing',
  'attachment.altered',
  'attachment.notSame',
  'attachment.notInBackup',
  'attachment.notOpenable',
  'attachment.notStored',
  'pdf.failed',
  'pdf.cancelled',
  'pdf.timeout',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorParams = Readonly<Record<string, string | number>>;

export interface ErrorData {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

export type Envelope<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorData };
