/**
 * Reads a bundle file that somebody else may have written. Pure: bytes in, a bundle whose every reference holds out, or an error
 * that names the file and the place in it; nothing is guessed or repaired. Importing it is the library's business.
 */
import { bundleOf, BUNDLE_FORMAT, BUNDLE_VERSION } from '@shared/contract/bundle.ts';
import type { Bundle } from '@shared/contract/bundle.ts';
import { PRODUCT } from '../db/tables.ts';
import type { Registry } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import { invalidAt, invalidShape } from './bundle-fault.ts';
import { checkIntegrity } from './bundle-integrity.ts';
import { cleanTree } from './clean-tree.ts';
import { rowKey } from './content.ts';
import { unknownIn, unknownRows } from './unknown-parts.ts';
import type { UnknownParts } from './unknown-parts.ts';
import { upgradeBundle } from './upgrade-bundle.ts';
import { unsaidIn } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';

/** Largest file taken, in bytes: hundreds of times a full experiment, and still read in seconds. */
export const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;

/** Most rows of one table: several times what the largest library holds altogether. */
const MAX_ROWS = 200_000;

/**
 * `file` is what the user knows the file by. Throws AppError, always with `file`: `bundle.tooLarge`, `bundle.notJson` (`reason`
 * encoding or syntax), `bundle.notBundle`, `bundle.newer`, and, with the `place` in the file, `bundle.invalid`,
 * `bundle.duplicateId` and `bundle.dangling`.
 */
export function parseBundle(bytes: Uint8Array, file: string, registry: Registry = PRODUCT): Bundle {
  return readBundle(bytes, file, registry).bundle;
}

export interface ReadBundle {
  readonly bundle: Bundle;
  readonly unsaid: Unsaid;
  /** What a later release wrote that this one does not know. */
  readonly unknown: UnknownParts;
}

/** The same with what the file does not speak of, for comparing. */
export function readBundle(bytes: Uint8Array, file: string, registry: Registry = PRODUCT): ReadBundle {
  return naming(file, () => bundleIn(readJson(bytes, file), registry));
}

/** The same of what stands in the file; throws without `file`. */
export function bundleIn(raw: unknown, registry: Registry = PRODUCT): ReadBundle {
  const read = cleanTree(raw);
  checkHeader(read);
  checkRowCount(read);
  const json = upgradeBundle(read);
  const result = bundleOf(registry).safeParse(json);
  if (!result.success) throw invalidShape(result.error);
  // As it stands in the file: what is not read is not cleaned either, but looked through all the same.
  const unknown = unknownIn(upgradeBundle(raw), registry);
  const further = new Set(unknownRows(unknown));
  checkIntegrity(result.data, (table, id) => further.has(rowKey(table, id)), registry);
  return { bundle: result.data, unsaid: unsaidIn(json, registry), unknown };
}

/** What the action throws, with the file. */
export function naming<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { ...error.params, file }, { cause: error }) : error;
  }
}

/** Throws `bundle.tooLarge`, for a size known before the file is read. */
export function checkBundleSize(bytes: number, file: string): void {
  if (bytes <= MAX_BUNDLE_BYTES) return;
  throw new AppError('bundle.tooLarge', { size: megabytes(bytes), max: megabytes(MAX_BUNDLE_BYTES), file });
}

/** Throws `bundle.tooLarge` and `bundle.notJson`. */
export function readJson(bytes: Uint8Array, file: string): unknown {
  checkBundleSize(bytes.byteLength, file);
  return parsed('syntax', parsed('encoding', bytes, decodeUtf8), JSON.parse);
}

/** A byte order mark is skipped; anything that is not UTF-8 throws. */
function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function parsed<I, O>(reason: string, input: I, read: (input: I) => O): O {
  try {
    return read(input);
  } catch (cause) {
    throw new AppError('bundle.notJson', { reason }, { cause });
  }
}

/** Tells another program's JSON and a newer release's bundle from a damaged one, before the shape is judged. */
function checkHeader(json: unknown): void {
  const header = typeof json === 'object' && json !== null && 'format' in json ? json : { format: undefined };
  if (header.format !== BUNDLE_FORMAT) throw new AppError('bundle.notBundle');
  const version = 'version' in header ? header.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > BUNDLE_VERSION) {
    throw new AppError('bundle.newer', { version, newest: BUNDLE_VERSION });
  }
}

/** Before the shape is judged: a list of millions of wrong rows would bring millions of faults. */
function checkRowCount(json: unknown): void {
  const tables = typeof json === 'object' && json !== null && 'tables' in json ? json.tables : undefined;
  if (typeof tables !== 'object' || tables === null) return;
  for (const [table, rows] of Object.entries(tables)) {
    if (Array.isArray(rows) && rows.length > MAX_ROWS) throw invalidAt(`tables.${table.slice(0, 60)}`, 'range');
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
