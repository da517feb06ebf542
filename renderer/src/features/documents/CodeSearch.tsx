import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import type { HistoryEntry } from '@shared/contract/history.contract.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { instant } from '@shared/domain/units.ts';
import { readsOf } from '@shared/papers/define.ts';
import { paperOf } from '@shared/papers/index.ts';
import { TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useData } from '@app/lib/data.ts';
import styles from './DocumentsRoom.module.css';

interface CodeSearchProps {
  readonly experimentId: string;
  readonly issues: readonly IssuedDocument[];
}

/** Digits and letters of a code as read from paper: dashes and spaces do not matter, an O is a zero, an I or L a one. */
function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
}

/** Which paper somebody holds in the hand: found by its code, with what changed since it was issued. */
export function CodeSearch({ experimentId, issues }: CodeSearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const code = plainCode(typed);
  const found = issues.find(({ revisionCode }) => plainCode(revisionCode) === code);
  return (
    <>
      <TextField
        type="search"
        label={t('documents.code.label')}
        placeholder={t('documents.code.hint')}
        value={typed}
        onDraft={setTyped}
        onCommit={setTyped}
      />
      <div role="status" className={styles.answer}>
        {found !== undefined ? (
          <Answer experimentId={experimentId} issue={found} />
        ) : code.length >= CODE_LENGTH ? (
          <p>{t('documents.code.unknown')}</p>
        ) : null}
      </div>
    </>
  );
}

const CODE_LENGTH = 8;

interface AnswerProps {
  readonly experimentId: string;
  readonly issue: IssuedDocument;
}

function Answer({ experimentId, issue }: AnswerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { id, kind, number, audience, issuedAt } = issue;
  const { data: isCurrent } = useData('document.isCurrent', { experimentId, kind, issueId: id });
  const name = t('documents.issue.name', { kind: t(`papers.name.${kind}`), number });
  return (
    <>
      <p>
        <strong>{name}</strong> {t(`documents.audienceShort.${audience}`)} · {formatInstant(issuedAt, locale)}
      </p>
      {isCurrent === undefined ? null : <p>{t(isCurrent ? 'documents.code.current' : 'documents.code.stale')}</p>}
      {isCurrent === false ? <Since experimentId={experimentId} issue={issue} /> : null}
    </>
  );
}

const MOST_STEPS = 8;
const PAGE = 200;

/** The steps of the history that touched what the paper is drafted from, newest first. */
function Since({ experimentId, issue: { kind, issuedAt } }: AnswerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data } = useData('history.list', { experimentId, limit: PAGE });
  if (data === undefined) return null;
  const reads = new Set<string>(readsOf(paperOf(kind)));
  const steps = data.entries.filter((entry) => touches(entry, reads, issuedAt));
  if (steps.length === 0) return <p>{t('documents.code.nothingFound')}</p>;
  const more = steps.length - MOST_STEPS;
  return (
    <>
      <p>{t('documents.code.since')}</p>
      <ul className={styles.since}>
        {steps.slice(0, MOST_STEPS).map((entry) => (
          <li key={entry.id}>
            {stepText(entry)} <small>{formatInstant(instant(entry.at), locale)}</small>
          </li>
        ))}
        {more > 0 ? <li>{t('documents.code.more', { count: more })}</li> : null}
      </ul>
    </>
  );
}

function touches({ at, undone, changes }: HistoryEntry, reads: ReadonlySet<string>, issuedAt: string): boolean {
  return !undone && at > issuedAt && changes.some(({ table }) => reads.has(table));
}
