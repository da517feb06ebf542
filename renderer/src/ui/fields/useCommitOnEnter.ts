import { use, useEffect, useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { runKey } from '../keys';
import type { Parsed } from './parsed';
import { RefusalContext } from './RefusalContext';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface CommitOptions<T> {
  /** The stored value as the text to edit. */
  readonly text: string;
  readonly parse: (text: string) => Parsed<T>;
  /** Called only when the typed text differs from the stored one. A promise holds the draft until it settles. */
  readonly onCommit: (value: T) => void | Promise<unknown>;
  /** True when the parsed value is what is stored already ("1,000" for 1000). */
  readonly isSame?: (value: T) => boolean;
  /** Enter makes a new line; Ctrl/⌘+Enter commits. */
  readonly multiline?: boolean;
  /** After Enter committed (or found nothing to commit). */
  readonly onEnter?: () => void;
  /** After Esc restored (or found nothing to restore). */
  readonly onEscape?: () => void;
}

interface Draft {
  readonly text: string;
  /** The stored text when the draft began; a sent draft gives way when the stored text moves on. */
  readonly base: string;
  readonly sent: boolean;
  readonly error?: string;
}

export interface CommitField {
  /** What the input shows: the draft, or the stored text. */
  readonly shown: string;
  readonly dirty: boolean;
  readonly error: string | undefined;
  readonly setDraft: (text: string) => void;
  /** Returns false when the text cannot be read; the text stays, with its error. */
  readonly commit: (text?: string) => boolean;
  readonly restore: () => void;
  readonly inputProps: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<TextElement>) => void;
    readonly onBlur: (event: FocusEvent<TextElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<TextElement>) => void;
  };
}

/**
 * The draft of a field that commits on Enter and on blur, and restores on Esc.
 * The draft is local until then; keys are ignored while an input method composes; text that cannot be
 * read, or is refused, stays as typed with its error.
 */
export function useCommitOnEnter<T>(options: CommitOptions<T>): CommitField {
  const { text, parse, onCommit, isSame, multiline = false, onEnter, onEscape } = options;
  const sayRefusal = use(RefusalContext);
  const [draft, setDraftState] = useState<Draft | null>(null);
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  // A sent draft is over once the stored text has moved: it must not come back when an undo restores the old text.
  const over = draft?.sent === true && draft.base !== text;
  if (over) setDraftState(null);
  const current = over ? null : draft;
  const shown = current ? current.text : text;

  function setDraft(next: string) {
    setDraftState({ text: next, base: text, sent: false });
  }

  function commit(typed = shown): boolean {
    if (typed === text) {
      setDraftState(null);
      return true;
    }
    const parsed = parse(typed);
    if (!parsed.ok) {
      setDraftState({ text: typed, base: text, sent: false, error: parsed.error });
      return false;
    }
    if (isSame?.(parsed.value)) {
      setDraftState(null);
      return true;
    }
    const sent: Draft = { text: typed, base: text, sent: true };
    setDraftState(sent);
    const done = onCommit(parsed.value);
    if (done instanceof Promise) {
      done.then(
        () => setDraftState((now) => (now === sent ? null : now)),
        (reason: unknown) => {
          // A field that is gone shows nothing: the refusal is then left to be said elsewhere.
          const error = isHere.current ? sayRefusal(reason) : undefined;
          const back = error === undefined ? { ...sent, sent: false } : { ...sent, sent: false, error };
          setDraftState((now) => (now === sent ? back : now));
        },
      );
    }
    return true;
  }

  function restore() {
    setDraftState(null);
  }

  function handleKeyDown(event: KeyboardEvent<TextElement>) {
    const { value } = event.currentTarget;
    function enter() {
      if (commit(value)) onEnter?.();
    }
    const ran = runKey(event, {
      [multiline ? 'Mod+Enter' : 'Enter']: enter,
      Escape: () => {
        if (current && !current.sent) event.stopPropagation();
        else if (!onEscape) return false;
        restore();
        onEscape?.();
      },
    });
    // Enter in a form field must not submit an enclosing form: it has just been spent on the commit.
    if (ran && event.key === 'Enter') event.stopPropagation();
  }

  return {
    shown,
    dirty: current !== null && !current.sent,
    error: current?.error,
    setDraft,
    commit,
    restore,
    inputProps: {
      value: shown,
      onChange: (event) => setDraft(event.currentTarget.value),
      onBlur: (event) => void commit(event.currentTarget.value),
      onKeyDown: handleKeyDown,
    },
  };
}
