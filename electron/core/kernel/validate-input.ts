/** Whatever comes in is cleaned and validated here, and refused with a code that names the field. */
import { ERROR_CODES } from '@shared/contract/errors.ts';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { checkText } from '@shared/domain/text.ts';
import type { z } from 'zod';
import { AppError } from '../base/app-error.ts';

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && (ERROR_CODES as readonly string[]).includes(value);
}

/** Deeper and larger than any input a screen makes; beyond lie cycles, and trees whose branches are all one branch. */
const MAX_DEPTH = 40;
const MAX_VALUES = 4_000_000;

/** Normalises every string to NFC and refuses control characters, lone surrogates, and what has no end. */
class Cleaning {
  #values = 0;
  /** The keys that lead to what is looked at. */
  readonly #path: (string | number)[] = [];

  cleaned(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    if (this.#path.length === MAX_DEPTH)
      throw new AppError('input.invalid', { field: fieldOf(this.#path), reason: 'depth' });
    if (Array.isArray(value)) {
      this.#count(value.length);
      return value.map((item, index) => this.#at(index, item));
    }
    const entries = Object.entries(value);
    this.#count(entries.length);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.#at(key, item)]));
  }

  #at(key: string | number, value: unknown): unknown {
    this.#path.push(key);
    const clean = this.cleaned(value);
    this.#path.pop();
    return clean;
  }

  #text(raw: string): string {
    // Each field's own schema holds it to its length; here only what no field may hold.
    const text = checkText(raw, { kind: 'multiline', max: Infinity });
    if (text.ok) return text.value;
    throw new AppError(text.code === 'text.empty' ? 'input.invalid' : text.code, {
      field: fieldOf(this.#path),
      ...text.params,
    });
  }

  #count(values: number): void {
    this.#values += values;
    if (this.#values > MAX_VALUES) throw new AppError('input.invalid', { field: '', reason: 'size' });
  }
}

/** `cells[3].value`; a key may be as long as a text, and goes into the message: only the beginning. */
function fieldOf(path: readonly (string | number)[]): string {
  const steps = path.map((key, depth) => (typeof key === 'number' ? `[${key}]` : depth === 0 ? key : `.${key}`));
  return beginning(steps.join(''));
}

function beginning(field: string): string {
  return field.slice(0, 200);
}

/** First fault of a zod error as an application error. `params.code` of a custom issue names its own code. */
function asInputError(error: z.ZodError): AppError {
  const issue = error.issues[0];
  const field = beginning(issue?.path.map(String).join('.') ?? '');
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
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(new Cleaning().cleaned(input));
  if (!result.success) throw asInputError(result.error);
  return result.data;
}
