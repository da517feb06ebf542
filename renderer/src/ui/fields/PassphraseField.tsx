import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { IconButton } from '../actions/IconButton';
import { cx } from '../cx';
import { runKey } from '../keys';
import styles from './control.module.css';
import { ariaOf, useControlLinks } from './FieldContext';

export interface PassphraseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  /** Accessible names of the button that shows or hides what is typed. */
  readonly words: { readonly show: string; readonly hide: string };
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A secret: hidden while typed, shown on demand, never kept as a draft. */
export function PassphraseField({ value, onChange, onEnter, words, autoFocus, disabled, ref }: PassphraseFieldProps) {
  const [shown, setShown] = useState(false);
  const links = useControlLinks(undefined, undefined);
  return (
    <div className={styles.line}>
      <input
        {...ariaOf(links)}
        ref={ref}
        type={shown ? 'text' : 'password'}
        className={cx(styles.control, styles.withInner)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => runKey(event, { Enter: () => onEnter?.() })}
        autoFocus={autoFocus}
        disabled={disabled}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
      />
      <span className={styles.inner}>
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={shown ? words.hide : words.show}
          onClick={() => setShown(!shown)}
        />
      </span>
    </div>
  );
}
