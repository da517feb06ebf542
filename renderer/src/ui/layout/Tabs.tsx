import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface TabItem<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly tabs: readonly TabItem<V>[];
  /** Stands at the right end of the tab line. */
  readonly aside?: ReactNode;
}

/** Parts of one place, one visible at a time. Arrows move, Enter or Space opens. */
export function Tabs<V extends string>({ label, value, onChange, tabs, aside }: TabsProps<V>) {
  function choose(next: string) {
    const tab = tabs.find((one) => one.value === next);
    if (tab) onChange(tab.value);
  }
  return (
    <RadixTabs.Root value={value} onValueChange={choose} activationMode="manual" className={styles.root}>
      <div className={styles.line}>
        <RadixTabs.List aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <RadixTabs.Trigger key={tab.value} value={tab.value} className={styles.tab}>
              {tab.label}
            </RadixTabs.Trigger>
          ))}
        </RadixTabs.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.value} value={tab.value} className={styles.content}>
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
