import { formatDate } from '@shared/domain/civil-date.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { runKey } from '@ui/index.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from '../History.module.css';
import { StepRow, stepElementId } from './StepRow.tsx';
import type { StepItem } from './useSteps.ts';

export interface StepListProps {
  readonly items: readonly StepItem[];
  readonly chosen: number | null;
  readonly onChoose: (step: number) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

const DAY_HEIGHT = 40;
const STEP_HEIGHT = 40;

/** Steps under their days; only what is in view is drawn. Arrows walk it, Enter opens a step. */
export function StepList({ items, chosen, onChoose, hasMore, onMore }: StepListProps) {
  'use no memo';
  const { t } = useTranslation();
  const locale = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'day' ? DAY_HEIGHT : STEP_HEIGHT),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 10,
  });
  const drawn = virtualizer.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - 5) onMore();
  }, [hasMore, last, items.length, onMore]);

  function walk(from: number, by: 1 | -1) {
    for (let index = from + by; index >= 0 && index < items.length; index += by) {
      const item = items[index];
      if (item?.kind !== 'step') continue;
      virtualizer.scrollToIndex(index);
      requestAnimationFrame(() => document.getElementById(stepElementId(item.entry.id))?.focus());
      return;
    }
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="list"
        aria-label={t('history.list')}
        style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
      >
        {drawn.map(({ index, start, key }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              role="listitem"
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.kind === 'day' ? (
                <h2 className={styles.day}>{item.date === undefined ? '' : formatDate(item.date, locale)}</h2>
              ) : (
                <StepRow
                  entry={item.entry}
                  isChosen={item.entry.id === chosen}
                  onChoose={() => onChoose(item.entry.id)}
                  onKey={(event) =>
                    void runKey(event, { ArrowDown: () => walk(index, 1), ArrowUp: () => walk(index, -1) })
                  }
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
