import { eatingCounts } from '@shared/domain/catering/eating-counts.ts';
import { perHead } from '@shared/domain/catering/catering-issues.ts';
import { formatWon } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import { EmptyState, ExampleTable, Select, TextArea, TextField, useIsReadOnly, WonField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { Comparison } from '@app/records/Comparison.tsx';
import type { ComparedRow } from '@app/records/Comparison.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Catering.module.css';
import type { Catering } from '../useCatering.ts';
import { VendorPanel } from './VendorPanel.tsx';

export interface VendorsTabProps {
  readonly of: Catering;
  readonly openRow: OpenRow;
}

const AMOUNTS = ['quoteWon', 'perHeadWon'] as const;
const TEXTS = ['scope', 'minimum', 'delivery', 'evidence', 'terms'] as const;

/** 업체: quotes side by side (비교견적), with why one was chosen and the others were not. */
export function VendorsTab({ of, openRow: { id: openId, field, open } }: VendorsTabProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const isReadOnly = useIsReadOnly();
  const { caterers, vendors, experimentId } = of;
  const heads = eatingCounts(of.counts, null).guaranteed.value;
  // An address may lead to a vendor of another trade.
  const opened = vendors.rows.find(({ id }) => id === openId);
  const edit = (id: string, patch: Partial<Entity<'vendor'>>) => vendors.edit([{ id, patch }]);
  const vendorOf = (id: string) => caterers.find((vendor) => vendor.id === id);
  const labelOf = (name: string, id: string) => `${columnTitle('vendor', name)}, ${vendorOf(id)?.title ?? ''}`;

  const adding = isReadOnly ? null : (
    <TextField
      key={caterers.length}
      label={t('catering.vendor.add')}
      placeholder={t('catering.vendor.add')}
      value=""
      onCommit={(title) => (title.trim() === '' ? undefined : vendors.add([{ title, kind: 'caterer' }], null))}
    />
  );
  if (caterers.length === 0) {
    return (
      <EmptyState
        sentence={t('catering.vendor.empty')}
        example={
          <ExampleTable
            columns={(['title', 'perHeadWon', 'minimum', 'evidence'] as const).map((name) => [
              columnTitle('vendor', name),
              t(`catering.vendor.example.${name}`),
            ])}
          />
        }
        action={adding}
      />
    );
  }
  const rows: readonly ComparedRow[] = [
    {
      id: 'state',
      title: columnTitle('vendor', 'state'),
      render: (id) => (
        <Select
          label={labelOf('state', id)}
          value={vendorOf(id)?.state ?? 'candidate'}
          options={choiceOptions('vendor', 'state')}
          onChange={(state) => void edit(id, { state: state as 'candidate' })}
        />
      ),
    },
    ...AMOUNTS.map((name): ComparedRow => ({
      id: name,
      title: columnTitle('vendor', name),
      render: (id) => (
        <WonField
          label={labelOf(name, id)}
          words={numbers}
          value={vendorOf(id)?.[name] ?? null}
          placeholder={name === 'perHeadWon' ? computedEach(vendorOf(id)) : undefined}
          onCommit={(value) => edit(id, { [name]: value })}
        />
      ),
      ...(name === 'perHeadWon' && heads !== null ? { hint: t('catering.vendor.computed', { count: heads }) } : {}),
    })),
    ...TEXTS.map((name): ComparedRow => ({
      id: name,
      title: columnTitle('vendor', name),
      render: (id) => (
        <TextArea
          rows={2}
          label={labelOf(name, id)}
          value={vendorOf(id)?.[name] ?? ''}
          onCommit={(text) => edit(id, { [name]: text })}
        />
      ),
    })),
  ];
  function computedEach(vendor: Entity<'vendor'> | undefined): string | undefined {
    const quote = vendor?.quoteWon ?? null;
    const each = quote === null ? null : perHead(quote, heads);
    return each === null ? undefined : formatWon(each);
  }
  const isCompared = caterers.length > 1;
  return (
    <MasterDetail
      memory={`catering.vendors.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <VendorPanel
                  of={of}
                  vendor={opened}
                  focus={field}
                  onRemove={() => {
                    open(null);
                    void vendors.remove([opened.id]);
                  }}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.scroll}>
        <Comparison
          label={t('catering.vendor.title')}
          corner={t('catering.vendor.corner')}
          candidates={caterers.map(({ id, title, state, reason }) => ({
            id,
            title,
            isChosen: state === 'chosen',
            reason,
            issue:
              isCompared && state === 'chosen' && reason.trim() === '' ? t('catering.vendor.reasonNeeded') : undefined,
          }))}
          groups={[{ id: 'quote', label: t('catering.vendor.quote'), rows }]}
          onReason={(id, reason) => edit(id, { reason })}
          onChoose={(id) => void edit(id, { state: 'chosen' })}
          onOpen={open}
        />
        <div className={styles.prose}>{adding}</div>
      </div>
    </MasterDetail>
  );
}
