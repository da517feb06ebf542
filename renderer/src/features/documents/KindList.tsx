import { Badge, runKey } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import type { DocumentRoom } from '@shared/contract/document.contract.ts';
import { ROOM_IDS } from '@shared/entities/rooms.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import type { PaperIcon } from '@shared/papers/define.ts';
import { CalendarDays, ChartGantt, ClipboardList, ListChecks, Phone, ReceiptText, Table2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DocumentsRoom.module.css';
import { useIsCurrent } from './useIsCurrent.ts';

const ICONS: Readonly<Record<PaperIcon, Icon>> = {
  schedule: ClipboardList,
  timeline: ChartGantt,
  calendar: CalendarDays,
  table: Table2,
  phone: Phone,
  checks: ListChecks,
  money: ReceiptText,
};

interface KindListProps {
  readonly experimentId: string;
  readonly kind: PaperKind;
  readonly room: Pick<DocumentRoom, 'issues' | 'ready'>;
  readonly onChange: (kind: PaperKind) => void;
}

/**
 * Which paper: those of one room together, in the order of the rooms; those with nothing to print fold at the end. The newest issue of each
 * says whether it still holds. Arrows move the choice.
 */
export function KindList({ experimentId, kind, room, onChange }: KindListProps) {
  const { t } = useTranslation();
  const radios = useRef<HTMLDivElement>(null);
  const isReady = (each: PaperKind) => room.ready.includes(each) || room.issues.some((issue) => issue.kind === each);
  const groups = papersByRoom(PAPER_KINDS.filter(isReady));
  const others = papersByRoom(PAPER_KINDS.filter((each) => !isReady(each))).flatMap(({ kinds }) => kinds);

  // What was chosen elsewhere (the palette, the last visit) is in sight too.
  useLayoutEffect(() => {
    radios.current?.querySelector(`[data-kind="${kind}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [kind]);

  function step(by: number) {
    const shown = [...(radios.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])].filter((radio) =>
      radio.checkVisibility(),
    );
    const now = shown.findIndex((radio) => radio.dataset['kind'] === kind);
    const next = shown.at((now + by) % shown.length);
    const to = PAPER_KINDS.find((each) => each === next?.dataset['kind']);
    if (to === undefined) return;
    onChange(to);
    next?.focus();
  }

  function choiceOf(each: PaperKind, help?: string) {
    const Glyph = ICONS[paperOf(each).icon];
    const newest = room.issues.find((issue) => issue.kind === each);
    return (
      <button
        key={each}
        type="button"
        role="radio"
        data-kind={each}
        aria-checked={each === kind}
        tabIndex={each === kind ? 0 : -1}
        className={styles.kind}
        title={help}
        onClick={() => onChange(each)}
        onKeyDown={(event) => runKey(event, { ArrowDown: () => step(1), ArrowUp: () => step(-1) })}
      >
        <Glyph size={16} strokeWidth={1.75} aria-hidden />
        <span>{t(`papers.name.${each}`)}</span>
        {newest === undefined ? null : <NewestBadge experimentId={experimentId} issue={newest} />}
      </button>
    );
  }

  return (
    <div ref={radios} role="radiogroup" aria-label={t('documents.kindsLabel')} className={styles.kinds}>
      {groups.map(({ room: id, kinds }) => (
        <div key={id} role="group" aria-label={t(`shell.room.${id}`)} className={styles.kindGroup}>
          <span aria-hidden className={styles.kindRoom}>
            {t(`shell.room.${id}`)}
          </span>
          {kinds.map((each) => choiceOf(each))}
        </div>
      ))}
      {others.length === 0 ? null : (
        <details key={String(isReady(kind))} open={!isReady(kind)} className={styles.others}>
          <summary>{t('documents.notReady', { count: others.length })}</summary>
          {others.map((each) => choiceOf(each, t('documents.notReadyHelp')))}
        </details>
      )}
    </div>
  );
}

interface PapersOfRoom {
  readonly room: RoomId;
  readonly kinds: readonly PaperKind[];
}

function papersByRoom(kinds: readonly PaperKind[]): readonly PapersOfRoom[] {
  return ROOM_IDS.map((room) => ({ room, kinds: kinds.filter((kind) => paperOf(kind).room === room) })).filter(
    (group) => group.kinds.length > 0,
  );
}

interface NewestBadgeProps {
  readonly experimentId: string;
  readonly issue: DocumentRoom['issues'][number];
}

function NewestBadge({ experimentId, issue }: NewestBadgeProps) {
  const { t } = useTranslation();
  const { ref, isCurrent } = useIsCurrent(experimentId, issue);
  const version = `v${issue.number}`;
  return (
    <span ref={ref}>
      {isCurrent === false ? (
        <Badge tone="late">
          {version} {t('documents.issue.stale')}
        </Badge>
      ) : (
        <Badge tone={isCurrent === undefined ? 'plain' : 'ok'}>{version}</Badge>
      )}
    </span>
  );
}
