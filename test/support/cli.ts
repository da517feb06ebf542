/** The command line, run in this process on a library of its own. */
import { join } from 'node:path';
import { run } from '../../electron/cli/run.ts';
import { makeFolder } from './store.ts';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function makeTerminal(env: Readonly<Record<string, string>> = { LANG: 'ko_KR.UTF-8' }) {
  const folder = makeFolder();
  const library = join(folder, 'library');
  function cli(...argv: readonly string[]): Promise<CliResult> {
    return cliWith(env, ...argv);
  }
  async function cliWith(env: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<CliResult> {
    let out = '';
    let err = '';
    const code = await run(['--library', library, ...argv], {
      env,
      resources: join(import.meta.dirname, '../../resources'),
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    return { code, out, err };
  }
  return { folder, library, cli, cliWith };
}
