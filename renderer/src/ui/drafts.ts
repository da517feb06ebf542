/*
 * Whose step Ctrl+Z takes back. A field that is being typed in undoes its own strokes; a field that merely has the focus,
 * because its text was committed by Enter or reached by Tab, leaves the step to the application.
 */
import { isComposing, isEditingText } from './keys';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

interface Draft {
  readonly field: TextElement;
  /** What stood there before the first stroke. */
  readonly before: string;
}

function textElement(target: EventTarget | null): TextElement | undefined {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined;
}

/** Follows the typing of a document: tells which field, if any, holds strokes that were neither committed nor left. */
export function watchDrafts(root: Document): {
  readonly holdsDraft: (target: EventTarget | null) => boolean;
  readonly stop: () => void;
} {
  let draft: Draft | undefined;
  const listening = new AbortController();
  const early = { capture: true, signal: listening.signal };

  root.addEventListener(
    'beforeinput',
    ({ target }) => {
      const field = textElement(target);
      if (field && draft?.field !== field) draft = { field, before: field.value };
    },
    early,
  );
  // Enter commits; in a field of many lines it makes a new one, whose stroke begins the draft again.
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !isComposing(event) && event.target instanceof HTMLInputElement) draft = undefined;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft = undefined;
    },
    early,
  );
  root.addEventListener('focusout', () => (draft = undefined), early);

  function holdsDraft(target: EventTarget | null): boolean {
    if (!isEditingText(target)) return false;
    const field = textElement(target);
    // An open cell of a grid and a text that was refused are undone where they stand.
    if (!field || field.dataset['open'] !== undefined || field.getAttribute('aria-invalid') === 'true') return true;
    return draft?.field === field && draft.before !== field.value;
  }

  return { holdsDraft, stop: () => listening.abort() };
}
