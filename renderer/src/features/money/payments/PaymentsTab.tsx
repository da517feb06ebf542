import { formatWon } from '@shared/domain/money.ts';
import { isLocked } from '@shared/domain/payments/vouchers.ts';
import type { GridIssue, MenuItem } from '@ui/index.ts';
import { Button, EmptyState, ExampleTable, Toolbar, useToast } from '@ui/index.ts';
import { Banknote, Files, PanelRight, PenLine, Plus, Undo2, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { v7 as newId } from 'uuid';
import { columnTitle } from '@app/i18n/field-words.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { BookView } from '../model/book-view.ts';
import { BatchDialog } from './BatchDialog.tsx';
import { BatchList } from './BatchList.tsx';
import { BatchPanel } from './BatchPanel.tsx';
import { PayDialog } from './PayDialog.tsx';
import { PayeesDialog } from './PayeesDialog.tsx';
import { isDue, newPaymentRow, paymentReader } from './payment-rows.ts';
import type { PaymentRow } from './payment-rows.ts';
import { PaymentNotices } from './PaymentNotices.tsx';
import { PaymentPanel } from './PaymentPanel.tsx';
import styles from './Payments.module.css';
import { usePaymentColumns } from './usePaymentColumns.ts';
import { usePayments } from './usePayments.ts';
import { CELL_OF, usePaymentWords } from './usePaymentWords.ts';

const EXAMPLE = ['personId', 'unitWon', 'times', 'incomeKind'] as const;
const NO_ROWS: readonly PaymentRow[] = [];

const readId = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

export interface PaymentsTabProps {
  readonly experimentId: string;
  readonly view: BookView;
}

/** 지급: who is paid for what, with the tax that is withheld; paying writes the expenses (requirements R28). */
export function PaymentsTab({ experimentId, view }: PaymentsTabProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const of = usePayments(experimentId, view);
  const words = usePaymentWords(of);
  const { id: openId, field, open } = useOpenRow(experimentId, 'money');
  const [kept, keep] = usePreference(`money.payBatch.${experimentId}`, readId);
  const [asked, ask] = useState<'batch' | 'payees' | null>(null);
  const [paying, pay] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const opened = of.rows.find(({ id }) => id === openId);
  const batches = of.batches.rows;
  const current =
    batches.find(({ id }) => id === (opened?.batchId ?? openId)) ?? batches.find(({ id }) => id === kept) ?? batches[0];
  const rows = useMemo(
    () => (current === undefined ? NO_ROWS : of.rows.filter(({ batchId }) => batchId === current.id)),
    [of.rows, current],
  );
  const references = useMemo(() => ({ personId: of.people }), [of.people]);
  const columns = usePaymentColumns(rows, references);
  const table = useRecordTable({
    table: 'payment',
    experimentId,
    gestures: of.payments,
    stored: rows,
    rows,
    columns,
    reader: useMemo(() => paymentReader(t, references), [t, references]),
    defaults: useMemo(() => (current === undefined ? {} : { batchId: current.id }), [current]),
    start: (above) =>
      above === undefined
        ? {}
        : {
            unitWon: above.unitWon,
            times: above.times,
            incomeKind: above.incomeKind,
            kindReason: above.kindReason,
          },
    view: newPaymentRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
  });

  function told(done: Promise<unknown>): void {
    done.catch((error: unknown) => toast({ text: failureText(error), tone: 'error' }));
  }
  function show(batchId: string): void {
    keep(batchId);
    if (openId !== null) open(null);
  }
  async function addBatch(fields: Parameters<typeof of.batches.add>[0][number]): Promise<void> {
    const id = newId();
    await of.batches.add([{ ...fields, id }], null);
    show(id);
  }
  function reverse(row: PaymentRow): void {
    told(of.payments.add([{ batchId: row.batchId, reversesId: row.id, unitWon: row.unitWon }], null));
  }

  const dialogs = (
    <>
      {asked === 'batch' ? (
        <BatchDialog of={of} onAdd={(fields) => told(addBatch(fields))} onClose={() => ask(null)} />
      ) : null}
      {asked === 'payees' && current !== undefined ? (
        <PayeesDialog of={of} batch={current} onClose={() => ask(null)} />
      ) : null}
      {paying.length > 0 && current !== undefined ? (
        <PayDialog
          of={of}
          batch={current}
          rows={rows.filter(({ id }) => paying.includes(id))}
          onClose={() => pay([])}
        />
      ) : null}
    </>
  );
  if (current === undefined) {
    return (
      <>
        <EmptyState
          sentence={t('payments.empty.sentence')}
          example={
            <>
              <ExampleTable columns={EXAMPLE.map((id) => [columnTitle('payment', id), t(`payments.empty.${id}`)])} />
              <p>{t('payments.empty.hint')}</p>
            </>
          }
          action={
            <Button variant="primary" size="large" changes icon={Plus} onClick={() => ask('batch')}>
              {t('payments.batch.add')}
            </Button>
          }
        />
        {dialogs}
      </>
    );
  }

  const unpaid = rows.filter(isDue(of.rows));
  const chosen = unpaid.filter(({ id }) => selected.includes(id));
  const due = chosen.length > 1 ? chosen : unpaid;
  const totals = of.totalsOf(current.id);
  function footer(columnId: string): string | null {
    switch (columnId) {
      case 'personId':
        return t('payments.sum', { count: totals.count });
      case 'gross':
        return formatWon(totals.gross);
      case 'incomeTax':
      case 'localTax':
      case 'net':
        // A sum of some of them would be taken for the whole.
        return totals.open > 0 ? '' : formatWon(totals[columnId]);
      default:
        return null;
    }
  }
  function issueOf(row: PaymentRow, columnId: string): GridIssue | undefined {
    const found = of.findings.find(
      (finding) => 'id' in finding && finding.id === row.id && CELL_OF[finding.kind] === columnId,
    );
    if (found === undefined) return undefined;
    const { title, remedy } = words(found);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }
  function menu(ids: readonly string[]): readonly MenuItem[] {
    const own = rows.filter(({ id }) => ids.includes(id));
    const payable = own.filter(isDue(of.rows));
    const unsigned = own.filter(({ signedOn }) => signedOn === null);
    const [one] = own;
    return [
      {
        kind: 'item',
        id: 'pay',
        label: t('payments.pay.menu', { count: payable.length }),
        icon: Banknote,
        changes: true,
        disabled: payable.length === 0,
        takesFocus: true,
        onSelect: () => pay(payable.map(({ id }) => id)),
      },
      {
        kind: 'item',
        id: 'sign',
        label: t('payments.sign', { count: unsigned.length }),
        icon: PenLine,
        changes: true,
        disabled: unsigned.length === 0,
        onSelect: () => told(of.payments.edit(unsigned.map(({ id }) => ({ id, patch: { signedOn: of.today } })))),
      },
      {
        kind: 'item',
        id: 'reverse',
        label: t('payments.reverse'),
        icon: Undo2,
        changes: true,
        disabled: own.length !== 1 || one === undefined || !isLocked(one) || one.isReversed || one.reversesId !== null,
        onSelect: () => {
          if (one !== undefined) reverse(one);
        },
      },
    ];
  }
  const detail =
    opened !== undefined
      ? {
          id: opened.id,
          title: opened.payee || t('payments.nobody'),
          content: (
            <PaymentPanel
              of={of}
              row={opened}
              findings={of.findings.filter((finding) => 'id' in finding && finding.id === opened.id).map(words)}
              focus={field}
              onReverse={() => reverse(opened)}
              onRemove={() => table.remove([opened.id])}
            />
          ),
        }
      : openId === current.id
        ? {
            id: current.id,
            title: current.title,
            content: (
              <BatchPanel
                of={of}
                batch={current}
                focus={field}
                onRemove={() => {
                  told(of.batches.remove([current.id]));
                  open(null);
                }}
              />
            ),
          }
        : null;
  return (
    <MasterDetail memory={`money.payments.panel.${experimentId}`} detail={detail} onClose={() => open(null)}>
      <div className={styles.columns}>
        <BatchList of={of} current={current.id} onShow={show} onAdd={() => ask('batch')} />
        <section className={styles.batch} aria-label={current.title}>
          <Toolbar
            label={t('payments.tools')}
            className={styles.tools}
            end={
              <>
                <Button
                  variant="quiet"
                  icon={PanelRight}
                  pressed={openId === current.id}
                  onClick={() => open(openId === current.id ? null : current.id)}
                >
                  {t('payments.batch.facts')}
                </Button>
                <ImportButton of={table} />
                <Button changes icon={Users} onClick={() => ask('payees')}>
                  {t('payments.payees.open')}
                </Button>
                <Button
                  changes
                  variant="primary"
                  icon={Banknote}
                  disabled={due.length === 0}
                  onClick={() => pay(due.map(({ id }) => id))}
                >
                  {t('payments.pay.open', { count: due.length })}
                </Button>
              </>
            }
          >
            <h2 className={styles.title}>{current.title}</h2>
            <Link href={rowAddress(experimentId, 'documents', null)} className={styles.papers}>
              <Files size={14} aria-hidden /> {t('payments.papers')}
            </Link>
          </Toolbar>
          <PaymentNotices findings={of.findings} batchId={current.id} rows={rows} words={words} />
          <RecordTable
            of={table}
            label={t('payments.table', { title: current.title })}
            addLabel={t('payments.add')}
            frozen={2}
            issueOf={issueOf}
            onOpen={open}
            menu={menu}
            onSelectionChange={({ rowIds }) => setSelected(rowIds)}
            removeLabel={(count) => t('payments.remove', { count })}
            empty={<p className={styles.none}>{t('payments.noRows')}</p>}
            footer={footer}
          />
        </section>
      </div>
      {dialogs}
    </MasterDetail>
  );
}
