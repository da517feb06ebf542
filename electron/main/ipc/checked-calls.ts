import type { CallRequest } from '@shared/contract/api.ts';
import { AppError } from '@core/base/app-error.ts';
import { z } from 'zod';
import type { Caller, RawAnswerer } from './router.ts';

const request = z.object({
  name: z.string().max(100),
  input: z.unknown(),
  gesture: z
    .string()
    .regex(/^[\w.:-]{1,100}$/)
    .optional(),
}) satisfies z.ZodType<CallRequest>;

export type Answerer = (call: CallRequest, caller: Caller) => unknown;

/** Only the envelope is checked: the input is cleaned once, at its own door, which also names its fields. */
export function checkedCalls(answer: Answerer): RawAnswerer {
  return (raw, caller) => {
    const call = request.safeParse(raw);
    if (!call.success) throw new AppError('input.invalid', { field: '', reason: 'call' });
    return answer(call.data, caller);
  };
}
