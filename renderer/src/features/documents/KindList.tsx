import { Badge, runKey } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import type { DocumentRoom } from '@shared/contract/document.contract.ts';
import { PAPER_KINDS, paperOf } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import type { PaperIcon } from '@shared/papers/define.ts';
import { CalendarDays, ChartGantt, ClipboardList, ListChecks, Phone, ReceiptText, Table2 } from 'lucide-react';
import { useRef } from 'react';
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

/** Which paper; the newest issue of each says whether it still holds. Arrows move the choice. */
export function KindList({ experimentId, kind, room, onChange }: KindListProps) {
  const { t } = useTranslation();
  const radios = useRef<HTMLDivElement>(null);

  function step(by: number) {
    const to = (PAPER_KINDS.indexOf(kind) + by + PAPER_KINDS.length) % PAPER_KINDS.length;
    const next = PAPER_KINDS[to];
    if (next === undefined) return;
    onChange(next);
    radios.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <div ref={radios} role="radiogroup" aria-label={t('documents.kindsLabel')} className={styles.kinds}>
      {PAPER_KINDS.map((each) => {
        const Glyph = ICONS[paperOf(each).icon];
        const newest = room.issues.find((issue) => issue.kind === each);
        const isReady = newest !== undefined || room.ready.includes(each);
        return (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === kind}
            tabIndex={each === kind ? 0 : -1}
            className={styles.kind}
            title={isReady ? undefined : t('documents.notReadyHelp')}
            onClick={() => onChange(each)}
            onKeyDown={(event) => runKey(event, { ArrowDown: () => step(1), ArrowUp: () => step(-1) })}
          >
            <Glyph size={16} strokeWidth={1.75} aria-hidden />
            <span>{t(`papers.name.${each}`)}</span>
            {isReady ? null : <small className={styles.quiet}>{t('documents.notReady')}</small>}
            {newest === undefined ? null : <NewestBadge experimentId={experimentId} issue={newest} />}
          </button>
        );
      })}
    </div>
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
