import type { BoardCard } from '@shared/contract/board.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Badge, Button, Dot, IconButton, Popover, useIsReadOnly } from '@ui/index.ts';
import { CalendarPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DragHandlers } from '@app/dnd/surface/carrying.ts';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import { makeGhost } from '@app/dnd/surface/ghost.ts';
import type { Ghost } from '@app/dnd/surface/ghost.ts';
import { CivilDateField } from '@app/fields/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { areaHue } from '@app/lib/area-hue.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import type { CardFacts } from '../useCardFacts.ts';
import type { MoveCard } from '../useMoveCard.ts';
import type { Schedule } from '../useSchedule.ts';
import type { DayFinder } from './Timeline.tsx';
import styles from './Timeline.module.css';

interface TrayProps {
  readonly schedule: Schedule;
  readonly cards: readonly BoardCard[];
  readonly facts: CardFacts;
  readonly move: MoveCard;
  readonly days: RefObject<DayFinder | null>;
}

/** Cards shown at first, and more at each press: a board may have thousands without a day. */
const STEP = 40;

/** Cards without a day, 추후 확정 first: dragged onto a day, or given one by a field (requirements R24, R30). */
export function Tray({ schedule, cards, facts, move, days }: TrayProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  const drag = useTrayDrag(cards, days, (card, day) => move(card, { from: day, to: day }));
  return (
    <section aria-label={t('timeline.tray.name')} className={styles.section}>
      <h2>
        {t('timeline.tray.name')} <Badge shape="count">{cards.length}</Badge>
      </h2>
      <p className={styles.quiet}>{t(cards.length === 0 ? 'timeline.tray.empty' : 'timeline.tray.help')}</p>
      <DragSurface drag={drag} role="list" className={styles.tray}>
        {cards.slice(0, shown).map((card) => (
          <div key={card.id} role="listitem" data-tray={card.id} className={styles.trayCard}>
            <Dot hue={areaHue(card.area)} />
            <span className={styles.trayText}>
              <Link href={rowAddress(schedule.experimentId, 'board', card.id)} draggable={false}>
                {card.title}
              </Link>
              {card.dateKind === 'tbd' ? <span className={styles.quiet}>{facts.when(card)}</span> : null}
            </span>
            <GiveDay card={card} onGive={(day) => move(card, { from: day, to: day })} />
          </div>
        ))}
      </DragSurface>
      {cards.length > shown ? (
        <Button variant="quiet" size="small" onClick={() => setShown(shown + STEP)}>
          {t('timeline.tray.more', { count: cards.length - shown })}
        </Button>
      ) : null}
    </section>
  );
}

interface GiveDayProps {
  readonly card: BoardCard;
  readonly onGive: (day: CivilDate) => void;
}

function GiveDay({ card, onGive }: GiveDayProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const name = t('timeline.tray.give', { title: card.title });
  return (
    <Popover
      label={name}
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon={CalendarPlus} size="small" label={name} changes />}
    >
      <CivilDateField
        value={null}
        label={t('timeline.tray.day')}
        autoFocus
        onCommit={(day) => {
          if (day === null) return;
          setOpen(false);
          onGive(day);
        }}
      />
    </Popover>
  );
}

function useTrayDrag(
  cards: readonly BoardCard[],
  days: RefObject<DayFinder | null>,
  onDrop: (card: BoardCard, day: CivilDate) => void,
): DragHandlers {
  const { t } = useTranslation();
  const locale = useLocale();
  const isReadOnly = useIsReadOnly();
  const carry = useRef<{ readonly card: BoardCard; readonly ghost: Ghost } | null>(null);
  function putDown(): BoardCard | null {
    const carried = carry.current;
    carry.current = null;
    carried?.ghost.remove();
    return carried?.card ?? null;
  }
  const move: DragHandlers['move'] = (point) => {
    const day = days.current?.dayUnder(point) ?? null;
    carry.current?.ghost.moveTo(point);
    carry.current?.ghost.say(day === null ? t('timeline.tray.nowhere') : formatDate(day, locale));
  };
  return {
    accepts: (target) => !isReadOnly && target.closest('[data-tray]') !== null && target.closest('button') === null,
    scrolls: () => false,
    start(target, point) {
      const element = target.closest<HTMLElement>('[data-tray]');
      const card = cards.find(({ id }) => id === element?.dataset['tray']);
      if (element === null || card === undefined) return;
      carry.current = { card, ghost: makeGhost(element, { grip: point, count: 1, identity: 'data-tray' }) };
      move(point);
    },
    move,
    drop(point) {
      const card = putDown();
      const day = days.current?.dayUnder(point) ?? null;
      if (card !== null && day !== null) onDrop(card, day);
    },
    cancel: putDown,
  };
}
