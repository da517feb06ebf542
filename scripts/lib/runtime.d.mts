/** Types of runtime.mjs for the tests, which are TypeScript. */
export interface Runtime {
  readonly kind: 'official' | 'registry';
  readonly version: string;
  readonly dist: string;
  readonly electron: string;
  readonly sqliteBinding: string | null;
}
export function runtime(): Runtime;
export function runtimeEnv(found?: Runtime): Readonly<Record<string, string>>;
