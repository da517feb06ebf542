/**
 * While a library is only looked at, a field takes no text: what is typed would look kept and be lost. Each is made read-only as it gets the
 * focus, before an input method can compose in it. Left alone are searches, and what stands in `data-not-stored`.
 */
const TYPED = 'input:not([type="search"], [type="checkbox"], [type="radio"], [type="button"]), textarea';

function isStored(field: Element): boolean {
  return field.matches(TYPED) && field.closest('[data-not-stored]') === null;
}

/** Answers how to stop; fields that were made read-only take text again then. */
export function keepFieldsReadOnly(): () => void {
  const made = new Set<HTMLInputElement | HTMLTextAreaElement>();

  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (!isStored(target) || target.readOnly) return;
    target.readOnly = true;
    made.add(target);
  }
  /** Files, rows and pictures also come without typing. */
  function refuse(event: Event): void {
    if (event.target instanceof Element && isStored(event.target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  document.addEventListener('focusin', onFocus, { capture: true });
  document.addEventListener('paste', refuse, { capture: true });
  document.addEventListener('cut', refuse, { capture: true });
  return () => {
    document.removeEventListener('focusin', onFocus, { capture: true });
    document.removeEventListener('paste', refuse, { capture: true });
    document.removeEventListener('cut', refuse, { capture: true });
    for (const field of made) field.readOnly = false;
  };
}
