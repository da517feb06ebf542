import type { HeldEntry, HeldOverview } from '@shared/contract/privacy.contract.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { Badge, Button, Checkbox, EmptyState, Table, useToast } from '@ui/index.ts';
import { ShieldX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Privacy.module.css';
import { PurgeDialog } from './PurgeDialog.tsx';

const TONES = { overdue: 'danger', soon: 'late', later: 'plain', far: 'plain', undated: 'accent' } as const;

const COLUMNS = ['who', 'experiment', 'purpose', 'until', 'reason', 'items'] as const;

function keyOf({ kind, id }: HeldEntry): string {
  return `${kind} ${id}`;
}

/** What is due across all experiments, soonest first; chosen entries are destroyed together. */
export function DueList({ overview }: { readonly overview: HeldOverview }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const { due } = overview;
  const picked = due.filter((entry) => chosen.has(keyOf(entry)));
  const overdue = due.filter(({ state }) => state === 'overdue');

  function choose(entries: readonly HeldEntry[], on: boolean) {
    const keys = new Set(entries.map(keyOf));
    setChosen(new Set([...[...chosen].filter((key) => !keys.has(key)), ...(on ? keys : [])]));
  }

  if (due.length === 0) return <EmptyState sentence={t('privacy.noneDue')} example={t('privacy.noneDueHow')} />;
  return (
    <>
      <div className={styles.tools}>
        <span role="status">{t('privacy.chosen', { count: picked.length })}</span>
        <Button changes disabled={overdue.length === 0} onClick={() => choose(overdue, true)}>
          {t('privacy.chooseOverdue', { count: overdue.length })}
        </Button>
        <Button variant="danger" changes icon={ShieldX} disabled={picked.length === 0} onClick={() => setAsking(true)}>
          {t('privacy.destroy')}
        </Button>
      </div>
      <Table
        caption={t('privacy.dueLabel')}
        columns={[
          {
            key: 'choose',
            title: (
              <Checkbox
                label={t('privacy.chooseAll')}
                checked={picked.length === due.length ? true : picked.length === 0 ? false : 'mixed'}
                onChange={(on) => choose(due, on)}
              />
            ),
            kind: 'tight',
          },
          ...COLUMNS.map((key) => ({ key, title: t(`privacy.column.${key}`) })),
        ]}
      >
        {due.map((entry) => (
          <tr key={keyOf(entry)}>
            <td>
              <Checkbox
                label={t('privacy.chooseOne', { name: entry.label })}
                checked={chosen.has(keyOf(entry))}
                onChange={(on) => choose([entry], on)}
              />
            </td>
            <th scope="row">
              {entry.label} {entry.kind === 'person' ? null : <Badge>{t(`privacy.kind.${entry.kind}`)}</Badge>}
            </th>
            <td>
              {entry.isTrashed ? (
                <>
                  {entry.experimentTitle} <Badge>{t('privacy.trashed')}</Badge>
                </>
              ) : (
                <Link href={recordAddress(entry)}>{entry.experimentTitle}</Link>
              )}
            </td>
            <td>{t(`people.purpose.${entry.purpose}`)}</td>
            <td className="tabular">
              {entry.until.on === null ? t('privacy.noDate') : formatDate(entry.until.on, locale)}{' '}
              <Badge tone={TONES[entry.state]}>{t(`privacy.state.${entry.state}`)}</Badge>
            </td>
            <td>{t(`privacy.by.${entry.until.by}`)}</td>
            <td>{entry.items.map((item) => t(`privacy.item.${item}`)).join(', ')}</td>
          </tr>
        ))}
      </Table>
      {asking ? (
        <PurgeDialog
          entries={picked}
          onClose={() => setAsking(false)}
          onDone={({ records, pending }) => {
            setAsking(false);
            setChosen(new Set());
            const done = t('privacy.done', { count: records });
            toast({ text: pending.length === 0 ? done : `${done} ${t('privacy.doneLater')}`, tone: 'done' });
          }}
        />
      ) : null}
    </>
  );
}

/** Where the record is kept: of a person, at the day until which it is held. */
function recordAddress({ kind, id, experimentId }: HeldEntry): string {
  switch (kind) {
    case 'person':
      return rowAddress(experimentId, 'people', id, 'keepUntil');
    case 'payee':
    case 'voucher':
      return rowAddress(experimentId, 'money', null);
    case 'notice':
      return rowAddress(experimentId, 'overview', 'noticeContact');
  }
}
