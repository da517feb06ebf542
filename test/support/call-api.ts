/** The page's own door, as the screens use it. */
import type { Page } from '@playwright/test';

/** Any command, query or host call by name; throws its error with the code. The caller says what it answers. */
export async function callApi<T>(window: Page, name: string, input: unknown): Promise<T> {
  const answer = await window.evaluate((request) => self.api.call(request), { name, input });
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as T;
}
