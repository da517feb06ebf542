import type { CallRequest } from '@shared/contract/api.ts';
import { commands, hostCalls, queries } from '@shared/contract/index.ts';
import { AppError } from '@core/base/app-error.ts';
import { kindOf } from '@core/base/error-kind.ts';
import type { Answerer } from '../ipc/checked-calls.ts';
import type { Caller } from '../ipc/router.ts';
import type { Log } from './log.ts';

/** Milliseconds beyond which a command or a query is worth a line; dialogs wait for people, so host calls never are. */
const SLOW = 500;

/** Notes what failed and what took long, by the call's name alone. */
export function watchCalls(log: Log, answer: Answerer): Answerer {
  return async (call: CallRequest, caller: Caller): Promise<unknown> => {
    const began = performance.now();
    try {
      return await answer(call, caller);
    } catch (error) {
      log.write(failure(call, error));
      throw error;
    } finally {
      const ms = Math.round(performance.now() - began);
      if (ms > SLOW && !Object.hasOwn(hostCalls, call.name)) log.write({ event: 'slow', call: known(call.name), ms });
    }
  };
}

function failure({ name }: CallRequest, error: unknown): Parameters<Log['write']>[0] {
  const call = known(name);
  if (!(error instanceof AppError)) return { event: 'failed', call, code: 'internal', detail: kindOf(error) };
  return { event: 'refused', call, code: error.code, detail: codeIn(error.params['detail']) };
}

/** A name that is ours; anything else came from outside and could be anything. */
function known(name: string): string {
  return [commands, queries, hostCalls].some((map) => Object.hasOwn(map, name)) ? name : 'unknown';
}

/** Codes of SQLite and the file system pass; sentences do not. */
export function codeIn(detail: unknown): string {
  return typeof detail === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(detail) ? detail : '';
}
