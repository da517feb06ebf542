/*
 * Keyboard rules of the house. Every key handler goes through `onKey`, so that a Korean typist
 * never loses or doubles a syllable: while an input method composes, no binding fires
 * (korean conventions 5.6).
 */

/** What the guards need of a DOM or React keyboard event. */
export interface KeyLike {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  /** Sent again because the key is held down. */
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
  preventDefault(): void;
}

/** Returns false to let the browser keep its default for the key; anything else prevents it. */
export type KeyAction<E extends KeyLike> = (event: E) => false | void;

/** True while an input method holds the key: `isComposing`, or the 229 that some platforms send alone. */
export function isComposing(event: Pick<KeyLike, 'keyCode' | 'isComposing' | 'nativeEvent'>): boolean {
  return event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;
}

/**
 * Names a key press: modifiers in the order Mod, Alt, Shift, then the key; `Mod` is Ctrl or ⌘.
 * With a modifier, letters are read from the physical key: under a Hangul layout Ctrl+Z has key 'ㅋ'.
 */
export function chordOf(event: KeyLike): string {
  const mod = event.ctrlKey || event.metaKey;
  const letter = (mod || event.altKey) && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : undefined;
  const digit = (mod || event.altKey) && /^Digit\d$/.test(event.code) ? event.code.slice(5) : undefined;
  const key =
    letter ?? digit ?? (event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key);
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && 'Shift', key].filter(Boolean).join('+');
}

/** Runs the binding of a key press. Returns true when one ran; composing keys never match. */
export function runKey<E extends KeyLike>(
  event: E,
  bindings: Readonly<Record<string, KeyAction<E> | undefined>>,
): boolean {
  if (isComposing(event)) return false;
  const action = bindings[chordOf(event)];
  if (!action) return false;
  if (action(event) !== false) event.preventDefault();
  return true;
}

/** Builds a key handler from chords, e.g. `onKey({ Enter: commit, Escape: restore, 'Mod+k': openPalette })`. */
export function onKey<E extends KeyLike>(
  bindings: Readonly<Record<string, KeyAction<E> | undefined>>,
): (event: E) => void {
  return function handleKey(event) {
    runKey(event, bindings);
  };
}

/** True for a key that types a character by itself (no command modifier). */
export function isTypingKey(event: KeyLike): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** True for the pen of a DataGrid at rest: it edits nothing yet, and the next letter begins an edit. */
export function isRestingPen(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['restingPen'] !== undefined;
}

/**
 * True when a key press belongs to text being edited, so application shortcuts such as undo must stand back.
 * The resting pen of a DataGrid is an empty textarea that edits nothing yet: it does not count.
 */
export function isEditingText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || isRestingPen(target)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'].includes(target.type);
}
