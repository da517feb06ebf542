import type { ErrorCode, ErrorData, ErrorParams } from '@shared/contract/errors.ts';

/** An error as the core sent it; `errors.<code>` in the locales has the words. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor({ code, params }: ErrorData) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.params = params;
  }
}
