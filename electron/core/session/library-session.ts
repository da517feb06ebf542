/** Holds the one library, open or not, and can close it and open it again while the windows stay. */
import type { ErrorData } from '@shared/contract/errors.ts';
import type { ChangeNotice } from '@shared/contract/topics.ts';
import { tendAttachments } from '../attachments/collect.ts';
import type { BackupService } from '../backup/service.ts';
import type { RestorableLibrary } from '../backup/restore.ts';
import { Core } from '../core.ts';
import { AppError } from '../base/app-error.ts';
import { kindOf } from '../base/error-kind.ts';
import { systemPorts } from '../base/ports.ts';
import type { Ports } from '../base/ports.ts';
import { dropCopy, takeCopy } from '../read-only/take-copy.ts';
import type { TakenCopy } from '../read-only/take-copy.ts';
import { workspaceAround } from '../base/workspace.ts';
import type { Workspace } from '../base/workspace.ts';
import { refuseMissing, rememberLibrary } from './library-seen.ts';

/** The open library, or the reason why there is none. */
export type LibraryState = { readonly core: Core } | { readonly fault: ErrorData };

export class LibrarySession implements RestorableLibrary {
  readonly workspace: Workspace;
  readonly ports: Ports;
  readonly #onChange: (notice: ChangeNotice) => void;
  readonly #memory: string;
  #state: LibraryState;
  #stopTending: () => void = () => {};
  #copy: TakenCopy | null = null;

  /** Opens the library; where that fails the state says why. `memory` is the file that remembers where it was opened last. */
  constructor(file: string, onChange: (notice: ChangeNotice) => void, memory: string, ports = systemPorts) {
    this.ports = ports;
    this.workspace = workspaceAround(file);
    this.#onChange = onChange;
    this.#state = { fault: { code: 'internal', params: { place: file, detail: 'closed' } } };
    this.#memory = memory;
    try {
      refuseMissing(file, memory);
      this.open();
    } catch (error) {
      this.#state = { fault: faultOf(error, file) };
    }
  }

  get state(): LibraryState {
    return this.#state;
  }

  get core(): Core | null {
    return 'core' in this.#state ? this.#state.core : null;
  }

  /** None while a library is only looked at: nothing of it is copied, thinned or replaced then. */
  backupService(): BackupService | null {
    return this.isViewed ? null : (this.core?.backups ?? null);
  }

  get isViewed(): boolean {
    return this.#copy !== null;
  }

  /**
   * Where the library was refused as newer: shows a private copy of it, taken into a folder under `folder`. Does nothing in any other
   * state. Throws `library.unviewable`, `library.inUse`, `file.*`; the fault stays then.
   */
  async view(folder: string): Promise<void> {
    const { state } = this;
    if (!('fault' in state) || state.fault.code !== 'library.newer') return;
    const { file } = this.workspace;
    const copy = await takeCopy(file, folder);
    try {
      const core = new Core({ file, ports: this.ports, viewed: copy.file });
      core.onChange(this.#onChange);
      this.#copy = copy;
      this.#state = { core };
    } catch (error) {
      dropCopy(copy.folder);
      throw error;
    }
  }

  /** Ends the looking: what kept the library shut is its state again. */
  endView(): void {
    const { core } = this;
    if (core?.view === undefined || core.view === null) return;
    const { version, newest } = core.view;
    this.close();
    this.#state = { fault: { code: 'library.newer', params: { place: this.workspace.file, version, newest } } };
  }

  open(): void {
    try {
      const core = new Core({ file: this.workspace.file, ports: this.ports });
      core.onChange(this.#onChange);
      this.#stopTending = tendAttachments(core);
      this.#state = { core };
      rememberLibrary(this.workspace.file, this.#memory);
    } catch (error) {
      this.#state = { fault: faultOf(error, this.workspace.file) };
      throw error;
    }
  }

  close(): void {
    this.#stopTending();
    this.core?.close();
    if (this.#copy !== null) dropCopy(this.#copy.folder);
    this.#copy = null;
    this.#state = { fault: { code: 'internal', params: { place: this.workspace.file, detail: 'closed' } } };
  }
}

function faultOf(error: unknown, place: string): ErrorData {
  return error instanceof AppError ? error.toData() : { code: 'internal', params: { place, detail: kindOf(error) } };
}
