import type { ParsedOf } from '@shared/contract/define.ts';
import type { preferenceCommands } from '@shared/contract/preference.contract.ts';

type Wish = ParsedOf<(typeof preferenceCommands)['preference.set']>;

/** How the desk looks while a library is only looked at: language, theme, filters. Kept in memory, gone with the looking. */
export class SessionPreferences {
  readonly #wishes = new Map<string, Wish['value']>();

  set({ key, value }: Wish): void {
    this.#wishes.set(key, value);
  }

  /** The stored preferences under what was wished since. */
  over(stored: unknown): unknown {
    return { ...(typeof stored === 'object' ? stored : {}), ...Object.fromEntries(this.#wishes) };
  }
}
