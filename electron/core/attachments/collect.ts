/**
 * Takes away files that nothing refers to any more: no row, and no undo step that could bring a row back. A file that was put a
 * moment ago may still wait for its row, and is left alone.
 */
import type { ChangeNotice } from '@shared/contract/topics.ts';
import type { AttachmentStore } from './store.ts';

/** Milliseconds: far longer than any drop, far shorter than it matters for space. */
const GRACE_MS = 60 * 60 * 1000;
/** Milliseconds after opening: the first screens come first. */
const START_DELAY_MS = 15_000;

/** An open library, as far as its files are concerned. */
interface FileOwner {
  readonly attachments: AttachmentStore;
  /** A library that is damaged may have lost the rows that name a file. */
  readonly isReadOnly: boolean;
  query(name: 'attachment.isNeeded', input: { readonly sha256: string }): boolean;
}

interface TendedOwner extends FileOwner {
  onChange(listener: (notice: ChangeNotice) => void): () => void;
}

export interface CollectOptions {
  /** Files put within this many milliseconds stay; 0 when something was destroyed on purpose and must go now. */
  readonly graceMs?: number;
}

/**
 * Answers the hashes of the files that went. Safe at any time: a file whose row is about to be written is held by `putAll`, and
 * whether one is needed is asked at the moment of removal.
 */
export async function collectAttachments(
  core: FileOwner,
  { graceMs = GRACE_MS }: CollectOptions = {},
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const sha256 of await core.attachments.list()) {
    if (graceMs > 0 && (await core.attachments.age(sha256)) < graceMs) continue;
    if (await core.attachments.removeUnless(sha256, () => isKept(core, sha256))) {
      gone.push(sha256);
    }
  }
  return gone;
}

function isKept(core: FileOwner, sha256: string): boolean {
  return core.isReadOnly || core.query('attachment.isNeeded', { sha256 });
}

/**
 * Collects some seconds after opening, and at once whenever rows of the library as a whole went (a purge). Answers how to stop;
 * call it before the core is closed.
 */
export function tendAttachments(core: TendedOwner): () => void {
  let stopped = false;
  async function collect(options?: CollectOptions): Promise<void> {
    try {
      await collectAttachments(core, options);
    } catch (error) {
      // A file that cannot be taken away today is taken away another day; a closed library is nobody's fault.
      if (!stopped) console.error('attachments not collected', error instanceof Error ? error.name : typeof error);
    }
  }
  const starting = setTimeout(() => {
    void core.attachments.sweep().then(
      () => collect(),
      () => undefined,
    );
  }, START_DELAY_MS);
  const stopListening = core.onChange(({ topics, experimentId }) => {
    if (experimentId === null && topics.includes('attachments')) void collect({ graceMs: 0 });
  });
  return () => {
    stopped = true;
    clearTimeout(starting);
    stopListening();
  };
}
