/** The typed client: the only reader of `window.api`. */
import type { Answer, Api } from '@shared/contract/api.ts';
import type { ErrorData } from '@shared/contract/errors.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  HostCallName,
  HostInput,
  HostOutput,
  QueryInput,
  QueryName,
  QueryOutput,
} from '@shared/contract/index.ts';
import { noteAsked, notePlaces, noteTopics } from './answer-topics.ts';
import { ApiError } from './api-error.ts';
import { saving } from './saving-state.ts';

export { ApiError };

declare global {
  interface Window {
    readonly api: Api;
  }
}

async function ask(name: string, input: unknown, gesture?: string): Promise<Extract<Answer, { ok: true }>> {
  const answer = await window.api.call(gesture === undefined ? { name, input } : { name, input, gesture });
  if (!answer.ok) throw new ApiError(answer.error);
  return answer;
}

async function send(name: string, input: unknown): Promise<unknown> {
  return (await ask(name, input)).value;
}

let refusal: ErrorData | null = null;

/** Until the answer is called every change is refused with this, before it is sent; how the desk looks may still change. */
export function refuseChanges(reason: ErrorData): () => void {
  refusal = reason;
  return () => {
    if (refusal === reason) refusal = null;
  };
}

function refuse(name: string): void {
  if (refusal !== null && name !== 'preference.set') throw new ApiError(refusal);
}

export interface CommandOptions {
  /** Commands that share a gesture fold into one undo step. */
  readonly gesture?: string;
}

export interface Done<N extends CommandName> {
  readonly output: CommandOutput<N>;
  /** The undo step that it made; null where nothing changed that can be undone. */
  readonly step: StepMark | null;
}

/** `runCommand` for who offers to take back exactly what it did (`app/useUndoToast`). */
export async function runForStep<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  { gesture }: CommandOptions = {},
): Promise<Done<N>> {
  refuse(name);
  const { value, step = null } = await saving.save(() => ask(name, input, gesture));
  return { output: value as CommandOutput<N>, step };
}

/**
 * Resolves after COMMIT. What the disk did not take waits with its promise (`saving.ts`); rejects when refused, or given up by the user.
 */
export async function runCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options: CommandOptions = {},
): Promise<CommandOutput<N>> {
  return (await runForStep(name, input, options)).output;
}

export async function runQuery<N extends QueryName>(name: N, input: QueryInput<N>): Promise<QueryOutput<N>> {
  noteAsked(name);
  const { value, topics, rows } = await ask(name, input);
  if (topics !== undefined) noteTopics(name, input, topics);
  if (rows !== undefined) notePlaces(name, rows);
  return value as QueryOutput<N>;
}

export async function callHost<N extends HostCallName>(name: N, input: HostInput<N>): Promise<HostOutput<N>> {
  return (await send(name, input)) as HostOutput<N>;
}

/** A host call that writes into the library: the saved sign waits for it as for a command. */
export async function writeByHost<N extends HostCallName>(name: N, input: HostInput<N>): Promise<HostOutput<N>> {
  refuse(name);
  return saving.save(() => callHost(name, input));
}

export const onChange: Api['onChange'] = (listener) => window.api.onChange(listener);
