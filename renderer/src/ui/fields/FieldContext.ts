import { createContext, use, useId } from 'react';

interface FieldLinks {
  readonly inputId: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

export const FieldContext = createContext<FieldLinks | null>(null);

export interface ControlLinks {
  readonly id: string;
  readonly errorId: string;
  readonly 'aria-label': string | undefined;
  readonly 'aria-labelledby': string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** Ties a control to the Field around it (id, label, help and error), or names it by `label` when it stands alone. */
export function useControlLinks(label: string | undefined, ownError: string | undefined): ControlLinks {
  const field = use(FieldContext);
  const ownId = useId();
  const errorId = `${ownId}-error`;
  const describedBy = [field?.describedBy, ownError && errorId].filter(Boolean).join(' ');
  return {
    id: field?.inputId ?? ownId,
    errorId,
    'aria-label': label,
    'aria-labelledby': label || !field ? undefined : field.labelId,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': ownError || field?.invalid ? true : undefined,
    'aria-required': field?.required ? true : undefined,
  };
}

/** The part of the links that any focusable element takes. */
export function ariaOf(links: ControlLinks) {
  const { errorId: _errorId, ...aria } = links;
  return aria;
}
