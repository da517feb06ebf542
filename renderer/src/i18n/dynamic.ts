/** Words whose key comes from data: error codes and the names of undo steps. */
import type { ErrorData } from '@shared/contract/errors.ts';
import type { HistoryStep } from '@shared/contract/history.contract.ts';
import { rowGestureIn, takenBack } from '@shared/contract/step-name.ts';
import { ApiError } from '@app/lib/api.ts';
import { i18n } from './i18n.ts';

/** Words by a key that is data; give parameters or an empty object. */
export function words(key: string, params: object): string {
  // The key is data; the tests prove that every error code and every undoable command has its words.
  return (i18n.t as (key: string, params: object) => string)(key, params);
}

/** Where the screens keep the names of fields, by the field's own name; then what the column of any table is called. */
function fieldHomes(): readonly string[] {
  const tables: object = i18n.getResource(i18n.language, 'words', 'history.column');
  return ['overview', 'board.field', 'library.field', ...Object.keys(tables).map((table) => `history.column.${table}`)];
}

/** A refused field by the name that its screen gives it: `patch.venue` is 장소. One without a name stays as it is. */
export function fieldText(path: string): string {
  const last = path.split('.').findLast((part) => !/^\d*$/.test(part)) ?? '';
  const key = fieldHomes()
    .map((home) => `${home}.${last}`)
    .find((candidate) => typeof i18n.getResource(i18n.language, 'words', candidate) === 'string');
  return key === undefined ? path : words(key, {});
}

/** The sentence for an error: what, where, what to do. */
export function errorText({ code, params }: ErrorData): string {
  const { field } = params;
  return words(`errors.${code}`, typeof field === 'string' ? { ...params, field: fieldText(field) } : params);
}

/** What undo will undo, as a fragment. */
export function stepText({ name, params }: Pick<HistoryStep, 'name' | 'params'>): string {
  const taken = takenBack(name);
  if (taken !== null) return words('undo.history.takeBack', { step: stepText({ name: taken, params }) });
  // With the parameters: some names have words only for a number of things. The journal of a newer release, which is only looked at, may
  // name what this one does not know.
  if (i18n.exists(`undo.${name}`, { ...params, returnObjects: false })) return words(`undo.${name}`, params);
  return rowStepText(name, params) ?? words('view.laterStep', {});
}

/** A gesture on rows of a table, in the words that all tables share; undefined where it is none, or the table is not known. */
function rowStepText(name: string, params: HistoryStep['params']): string | undefined {
  const found = rowGestureIn(name);
  if (found === undefined || !i18n.exists(`history.thing.${found.table}`)) return undefined;
  const { table, gesture, ofOne } = found;
  return words(`history.rowStep.${gesture}${ofOne ? 'One' : ''}`, {
    ...params,
    thing: words(`history.thing.${table}`, {}),
    rows: words(`history.count.${table}`, { count: params['count'] }),
  });
}

/** The sentence for whatever a call rejected with; `field` is the name of the one that it was about, where the caller knows better. */
export function failureText(error: unknown, field?: string): string {
  if (error instanceof ApiError)
    return errorText(field === undefined ? error : { code: error.code, params: { ...error.params, field } });
  return errorText({ code: 'internal', params: { detail: error instanceof Error ? error.name : 'unknown' } });
}
