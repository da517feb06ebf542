import { RadioGroup as RadixRadio } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { useIsReadOnly } from '../read-only';
import styles from './Choice.module.css';
import { useControlLinks } from './FieldContext';

export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps<V extends string> {
  readonly value: V | null;
  readonly options: readonly RadioOption<V>[];
  readonly onChange: (value: V) => void;
  readonly label?: string;
  readonly layout?: 'column' | 'inline';
}

/** One of a few, all visible, with room for a line of explanation each. */
export function RadioGroup<V extends string>({
  value,
  options,
  onChange,
  label,
  layout = 'column',
}: RadioGroupProps<V>) {
  const base = useId();
  const isReadOnly = useIsReadOnly();
  const links = useControlLinks(label, undefined);
  function choose(next: string) {
    const option = options.find((one) => one.value === next);
    if (option) onChange(option.value);
  }
  return (
    <RadixRadio.Root
      id={links.id}
      value={value ?? ''}
      onValueChange={choose}
      aria-label={links['aria-label']}
      aria-labelledby={links['aria-labelledby']}
      aria-describedby={links['aria-describedby']}
      className={styles.group}
      data-layout={layout}
    >
      {options.map((option) => {
        const id = `${base}-${option.value}`;
        return (
          <div key={option.value} className={styles.choice}>
            <RadixRadio.Item
              id={id}
              value={option.value}
              disabled={option.disabled || isReadOnly}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
              className={styles.round}
            >
              <RadixRadio.Indicator className={styles.pip} />
            </RadixRadio.Item>
            <label htmlFor={id} className={styles.words}>
              {option.label}
            </label>
            {option.hint ? (
              <span id={`${id}-hint`} className={styles.hint}>
                {option.hint}
              </span>
            ) : null}
          </div>
        );
      })}
    </RadixRadio.Root>
  );
}
