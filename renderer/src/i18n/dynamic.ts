/** Words whose key comes from data: error codes and the names of undo steps. */
import type { ErrorData } from '@shared/contract/errors.ts';
import type { HistoryStep } from '@shared/contract/history.contract.ts';
import { ApiError } from '@app/lib/api.ts';
import { i18n } from './i18n.ts';

/** Words by a key that is data; give parameters or an empty object. */
export function words(key: string, params: object): string {
  // The key is data; the tests prove that every error code and every undoable command has its words.
  return (i18n.t as (key: string, params: object) => string)(key, params);
}

/** The sentence for an error: what, where, what to do. */
export function errorText({ code, params }: ErrorData): string {
  return words(`errors.${code}`, params);
}

/** What undo will undo, as a fragment. */
export function stepText({ name, params }: HistoryStep): string {
  return words(`undo.${name}`, params);
}

/** The sentence for whatever a call rejected with. */
export function failureText(error: unknown): string {
  if (error instanceof ApiError) return errorText(error);
  return errorText({ code: 'internal', params: { detail: error instanceof Error ? error.name : 'unknown' } });
}
