/**
 * Errors are data. A rule that can refuse its input returns a `Result`; the renderer owns the words for `code` and fills
 * `params` in. Codes are dotted and stable: `<concept>.<reason>`.
 */
export type Params = Readonly<Record<string, string | number>>;

export interface Problem<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  readonly params: Params;
}

export type Result<Value, Code extends string> = { readonly ok: true; readonly value: Value } | Problem<Code>;

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function problem<Code extends string>(code: Code, params: Params = {}): Problem<Code> {
  return { ok: false, code, params };
}
