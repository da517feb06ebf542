import type { TrashedThing } from '@shared/contract/history.contract.ts';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button, Checkbox } from '@ui/index.ts';
import { ArchiveRestore } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { partsText, subjectText } from '@app/i18n/history-sentences.ts';
import styles from '../History.module.css';

export interface TrashListProps {
  readonly things: readonly TrashedThing[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly onPutBack: (thing: TrashedThing) => void;
}

const ROW_HEIGHT = 48;

/** Deleted things, newest first; only those in view are drawn. */
export function TrashList({ things, picked, onPick, onPutBack }: TrashListProps) {
  'use no memo';
  const { t } = useTranslation();
  const locale = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: things.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => things[index]?.id ?? index,
    overscan: 10,
  });
  const all = things.length > 0 && things.every(({ id }) => picked.has(id));
  const some = things.some(({ id }) => picked.has(id));

  function toggle(id: string, on: boolean) {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    onPick(next);
  }

  return (
    <>
      <div className={styles.trashHead}>
        <Checkbox
          checked={all ? true : some ? 'mixed' : false}
          onChange={(on) => onPick(on ? new Set(things.map(({ id }) => id)) : new Set())}
        >
          {t('history.trashList.selectAll')}
        </Checkbox>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <div
          role="list"
          aria-label={t('history.trash')}
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const thing = things[index];
            if (thing === undefined) return null;
            const at = asInstant(thing.at);
            const what = subjectText(thing);
            return (
              <div
                key={key}
                role="listitem"
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.trashed}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Checkbox
                  checked={picked.has(thing.id)}
                  onChange={(on) => toggle(thing.id, on)}
                  label={t('history.trashList.select', { name: what })}
                />
                <span className={styles.words}>
                  <span className={styles.headline}>{what}</span>
                  {thing.parts.length > 0 ? (
                    <span className={styles.told}>{partsText(thing.table, thing.parts)}</span>
                  ) : null}
                </span>
                <span className={styles.clock}>{at === undefined ? '' : formatInstant(at, locale)}</span>
                <Button
                  size="small"
                  changes
                  icon={ArchiveRestore}
                  aria-label={t('history.trashList.putBackNamed', { what })}
                  onClick={() => onPutBack(thing)}
                >
                  {t('history.trashList.putBack')}
                </Button>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
