import { Badge, runKey } from '@ui/index.ts';
import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import type { DocumentKind } from '@shared/contract/entities.ts';
import { ClipboardList, ReceiptText, Table2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DocumentsRoom.module.css';

const KINDS = [
  { kind: 'cueSheet', Glyph: ClipboardList },
  { kind: 'roleTable', Glyph: Table2 },
  { kind: 'settlement', Glyph: ReceiptText },
] as const;

interface KindListProps {
  readonly kind: DocumentKind;
  readonly issues: readonly IssuedDocument[];
  readonly onChange: (kind: DocumentKind) => void;
}

/** Which paper; the newest issue of each says whether it still holds. Arrows move the choice. */
export function KindList({ kind, issues, onChange }: KindListProps) {
  const { t } = useTranslation();
  const radios = useRef<HTMLDivElement>(null);

  function step(by: number) {
    const at = KINDS.findIndex((each) => each.kind === kind);
    const to = (at + by + KINDS.length) % KINDS.length;
    const next = KINDS[to];
    if (next === undefined) return;
    onChange(next.kind);
    radios.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <div ref={radios} role="radiogroup" aria-label={t('documents.kindsLabel')} className={styles.kinds}>
      {KINDS.map(({ kind: each, Glyph }) => {
        const newest = issues.find((issue) => issue.kind === each);
        return (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === kind}
            tabIndex={each === kind ? 0 : -1}
            className={styles.kind}
            onClick={() => onChange(each)}
            onKeyDown={(event) => runKey(event, { ArrowDown: () => step(1), ArrowUp: () => step(-1) })}
          >
            <Glyph size={16} strokeWidth={1.75} aria-hidden />
            <span>{t(`documents.kinds.${each}`)}</span>
            {newest === undefined ? null : newest.current ? (
              <Badge tone="ok">v{newest.number}</Badge>
            ) : (
              <Badge tone="late">
                v{newest.number} {t('documents.issue.stale')}
              </Badge>
            )}
          </button>
        );
      })}
    </div>
  );
}
