import { onKey, useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';
import styles from './Panel.module.css';

export interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (texts: readonly string[]) => Promise<unknown>;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*·•–]|\d+[.)]|\[[ x]?\])\s+/u, '').trim())
    .filter((line) => line !== '');
}

/** Enter adds what was typed and waits for the next line; several pasted lines become several. */
export function AddLine({ label, placeholder, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const isReadOnly = useIsReadOnly();

  async function add(texts: readonly string[]) {
    if (texts.length === 0) return;
    setText('');
    try {
      await onAdd(texts);
    } catch {
      // The refusal was said; what was typed stays.
      setText((now) => (now === '' ? texts.join(' ') : now));
    }
  }

  if (isReadOnly) return null;
  return (
    <input
      type="text"
      className={styles.addLine}
      aria-label={label}
      placeholder={`${label} · ${placeholder}`}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => void add(linesOf(text))}
      onPaste={(event) => {
        const pasted = linesOf(event.clipboardData.getData('text/plain'));
        if (pasted.length < 2 || text !== '') return;
        event.preventDefault();
        void add(pasted);
      }}
      onKeyDown={onKey({
        Enter: () => void add(linesOf(text)),
        Escape: (event) => {
          if (text === '') return false;
          event.stopPropagation();
          setText('');
        },
      })}
    />
  );
}
