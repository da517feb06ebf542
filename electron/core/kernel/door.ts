/** The one door: whatever comes in is cleaned and validated here, and refused with a code that names the field. */
import { ERROR_CODES } from '@shared/contract/errors.ts';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { checkText } from '@shared/domain/text.ts';
import type { z } from 'zod';
import { AppError } from './app-error.ts';

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}

/** Normalises every string to NFC and refuses control characters and lone surrogates. */
function cleaned(value: unknown, path: string): unknown {
  if (typeof value === 'string') {
    // Each field's own schema holds it to its length; here only what no field may hold.
    const text = checkText(value, { kind: 'multiline', max: Infinity });
    if (!text.ok)
      throw new AppError(text.code === 'text.empty' ? 'input.invalid' : text.code, { field: path, ...text.params });
    return text.value;
  }
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, `${path}[${index}]`));
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, cleaned(item, path === '' ? key : `${path}.${key}`)]),
    );
  }
  return value;
}

/** First fault of a zod error as an application error. `params.code` of a custom issue names its own code. */
function asInputError(error: z.ZodError): AppError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  if (issue?.code === 'custom' && isErrorCode(issue.params?.['code'])) {
    return new AppError(issue.params['code'], { field });
  }
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    return new AppError('text.tooLong', { field, max: Number(issue.maximum) });
  }
  if (issue?.code === 'invalid_format' && issue.format === 'date') return new AppError('date.invalid', { field });
  return new AppError('input.invalid', { field, reason: issue?.code ?? 'unknown' });
}

/** Returns the validated input or throws AppError. */
export function admit<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(cleaned(input, ''));
  if (!result.success) throw asInputError(result.error);
  return result.data;
}
