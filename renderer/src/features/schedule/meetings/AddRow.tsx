import { TextField, useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';

export interface AddRowProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly onAdd: (text: string) => Promise<unknown>;
}

/** A field below a list: Enter adds what was typed and waits for the next. */
export function AddRow({ label, placeholder, onAdd }: AddRowProps) {
  const [added, setAdded] = useState(0);
  if (useIsReadOnly()) return null;
  return (
    <TextField
      key={added}
      autoFocus={added > 0}
      label={label}
      placeholder={placeholder === undefined ? label : `${label} · ${placeholder}`}
      value=""
      onCommit={async (text) => {
        if (text.trim() === '') return;
        await onAdd(text.trim());
        setAdded((count) => count + 1);
      }}
    />
  );
}
