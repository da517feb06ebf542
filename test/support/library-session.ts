/** A library as the main process holds it: closed and opened again while a restore or a change of its lock goes on. */
import type { RestorableLibrary } from '@core/backup/restore.ts';
import { Core } from '@core/core.ts';
import { systemPorts } from '@core/base/ports.ts';
import type { Ports } from '@core/base/ports.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import { onTestFinished } from 'vitest';

export interface TestSession extends RestorableLibrary {
  readonly core: () => Core;
}

/** A library that can be closed and opened again, with the points at which a test ends it. */
export function librarySession(file: string, ports: Ports = systemPorts): TestSession {
  let core: Core | null = new Core({ file, ports });
  onTestFinished(() => core?.close());
  return {
    workspace: workspaceAround(file),
    ports,
    backupService: () => core?.backups ?? null,
    core() {
      if (core === null) throw new Error('the library is closed');
      return core;
    },
    close() {
      core?.close();
      core = null;
    },
    open() {
      core = new Core({ file, ports });
    },
  };
}

export function endingAt(point: string): Ports {
  return {
    ...systemPorts,
    reached(at) {
      if (at === point) throw new Error(`ended at ${point}`);
    },
  };
}
