import { AppError } from '@core/base/app-error.ts';

/** The code that an action is refused with; `nothing was thrown` when it is not. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
