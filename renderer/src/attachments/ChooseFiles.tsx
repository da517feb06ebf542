import { Button } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import { useRef } from 'react';

interface ChooseFilesProps {
  readonly label: string;
  readonly icon?: Icon;
  readonly size?: 'small' | 'normal';
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the desktop's own chooser. */
export function ChooseFiles({ label, icon, size, multiple = false, disabled, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="quiet"
        changes
        icon={icon}
        size={size}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          const { files } = event.currentTarget;
          const chosen = files === null ? [] : [...files];
          // The same file may be chosen again later.
          event.currentTarget.value = '';
          onFiles(chosen);
        }}
      />
    </>
  );
}
