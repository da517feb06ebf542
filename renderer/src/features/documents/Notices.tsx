import type { DocumentNotice, DocumentWarning } from '@shared/contract/document-model.ts';
import { formatWon } from '@shared/domain/money.ts';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './DocumentsRoom.module.css';

interface NoticesProps {
  readonly notices: readonly DocumentNotice[];
  readonly warnings: readonly DocumentWarning[];
}

/** What the paper says that its reader should not be surprised by, and what happened to its text. */
export function Notices({ notices, warnings }: NoticesProps) {
  const { t } = useTranslation();
  const sentences = [...notices.map(noticeText), ...warnings.map(warningText)];
  if (sentences.length === 0) return null;

  function noticeText(notice: DocumentNotice): string {
    switch (notice.code) {
      case 'underrun':
      case 'overrun':
        return t(`documents.notices.${notice.code}`, { minutes: notice.minutes });
      case 'missingEvidence':
        return t('documents.notices.missingEvidence', { count: notice.count, amount: formatWon(notice.amount) });
      case 'titleUnasked':
        return t('documents.notices.titleUnasked');
      default:
        return t(`documents.notices.${notice.code}`, { count: notice.count });
    }
  }

  function warningText(warning: DocumentWarning): string {
    switch (warning.code) {
      case 'missingGlyphs':
        return t('documents.notices.missingGlyphs', { characters: warning.characters.map(codeOf).join(', ') });
      case 'capped':
        return t('documents.notices.capped', {
          where: warning.where,
          omitted: warning.omitted.toLocaleString('en-US'),
        });
    }
  }

  return (
    <section aria-label={t('documents.notices.label')} aria-live="polite">
      <ul className={styles.notices}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <TriangleAlert size={14} aria-hidden />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A character that cannot be shown is known by its number; a sign of several is one that the screen can show. */
function codeOf(character: string): string {
  if ([...character].length > 1) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
