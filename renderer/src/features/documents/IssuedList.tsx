import { Badge, Button } from '@ui/index.ts';
import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { FolderOpen, SquareArrowOutUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { reportFailure } from '@app/app/failures.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { CodeSearch } from './CodeSearch.tsx';
import styles from './DocumentsRoom.module.css';
import { useIsCurrent } from './useIsCurrent.ts';

interface IssuedListProps {
  readonly experimentId: string;
  readonly issues: readonly IssuedDocument[];
}

/** Every paper that was handed out, and whether it still says what the app says. */
export function IssuedList({ experimentId, issues }: IssuedListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <section className={styles.group} aria-label={t('documents.issued')}>
      <h2 className={styles.groupTitle}>{t('documents.issued')}</h2>
      {issues.length === 0 ? <p className={styles.nothing}>{t('documents.nothingIssued')}</p> : null}
      {issues.length === 0 ? null : <CodeSearch experimentId={experimentId} issues={issues} />}
      <ul className={styles.issues}>
        {issues.map((issue) => (
          <li key={issue.id} className={styles.issue}>
            <span className={styles.issueName}>
              {t('documents.issue.name', { kind: t(`papers.name.${issue.kind}`), number: issue.number })}
            </span>
            <CurrentBadge experimentId={experimentId} issue={issue} />
            <span className={styles.issueFacts}>
              {[
                t(`documents.audienceShort.${issue.audience}`),
                formatInstant(issue.issuedAt, locale),
                issue.revisionCode,
              ].join(' · ')}
              <br />
              {issue.fileName}
            </span>
            <span className={styles.issueActions}>
              <Button
                size="small"
                variant="quiet"
                icon={SquareArrowOutUpRight}
                onClick={() => void callHost('document.open', { issueId: issue.id }).catch(reportFailure)}
              >
                {t('documents.open')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                icon={FolderOpen}
                onClick={() => void callHost('document.showInFolder', { issueId: issue.id }).catch(reportFailure)}
              >
                {t('documents.showInFolder')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CurrentBadge({ experimentId, issue }: { readonly experimentId: string; readonly issue: IssuedDocument }) {
  const { t } = useTranslation();
  const { ref, isCurrent } = useIsCurrent(experimentId, issue);
  return (
    <span ref={ref} title={isCurrent === false ? t('documents.issue.staleHelp') : undefined}>
      {isCurrent === undefined ? null : (
        <Badge tone={isCurrent ? 'ok' : 'late'}>
          {t(isCurrent ? 'documents.issue.current' : 'documents.issue.stale')}
        </Badge>
      )}
    </span>
  );
}
