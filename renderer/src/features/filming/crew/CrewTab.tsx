import type { Entity } from '@shared/entities/index.ts';
import { Button, EmptyState, ExampleTable, TextField, useIsReadOnly } from '@ui/index.ts';
import { Camera, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { Comparison } from '@app/records/Comparison.tsx';
import styles from '../Filming.module.css';
import type { Filming } from '../useFilming.ts';
import { COMPARED, CrewCell } from './CrewCell.tsx';

type Vendor = Entity<'vendor'>;

/** 촬영팀: candidates side by side: work seen, sample shared, scope, price, rights (requirements C50–C52). */
export function CrewTab({ of }: { readonly of: Filming }) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { crews, vendors } = of;
  const edit = (id: string, patch: Partial<Vendor>) => vendors.edit([{ id, patch }]);
  const add = (title: string) => vendors.add([{ title, kind: 'crew' }], null);
  const byId = new Map(crews.map((vendor) => [vendor.id, vendor]));

  if (crews.length === 0) {
    return (
      <EmptyState
        sentence={t('filming.crew.empty')}
        example={
          <ExampleTable
            columns={(['title', 'samples', 'quoteWon'] as const).map((name) => [
              columnTitle('vendor', name),
              t(`filming.crew.example.${name}`),
            ])}
          />
        }
        action={
          <Button
            variant="primary"
            size="large"
            changes
            icon={Camera}
            onClick={() => void add(t('filming.crew.first'))}
          >
            {t('filming.crew.begin')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.scroll}>
      <Comparison
        label={t('filming.crew.title')}
        corner={t('filming.crew.corner')}
        candidates={crews.map(({ id, title, state, reason, samples, rights }) => ({
          id,
          title,
          isChosen: state === 'chosen',
          reason,
          issue: issueOf({ samples, rights, isChosen: state === 'chosen' }),
        }))}
        groups={[
          {
            id: 'facts',
            label: t('filming.crew.facts'),
            rows: COMPARED.map((name) => ({
              id: name,
              title: columnTitle('vendor', name),
              render: (id) => <CrewCell of={of} vendor={byId.get(id)} name={name} />,
            })),
          },
        ]}
        onReason={(id, reason) => edit(id, { reason })}
        onChoose={(id) =>
          void vendors.edit(
            crews
              .filter((vendor) => vendor.id === id || vendor.state === 'chosen')
              .map((vendor) => ({ id: vendor.id, patch: { state: vendor.id === id ? 'chosen' : 'quoted' } as const })),
          )
        }
      />
      {isReadOnly ? null : (
        <div className={styles.foot}>
          <TextField
            key={crews.length}
            label={t('filming.crew.add')}
            placeholder={t('filming.crew.add')}
            value=""
            onCommit={(title) => (title.trim() === '' ? undefined : add(title))}
          />
          {crews.map(({ id, title }) => (
            <Button
              key={id}
              variant="quiet"
              size="small"
              changes
              icon={Trash2}
              onClick={() => void vendors.remove([id])}
            >
              {t('filming.crew.remove', { title })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );

  function issueOf({ samples, rights, isChosen }: Pick<Vendor, 'samples' | 'rights'> & { readonly isChosen: boolean }) {
    if (samples.trim() === '') return t('filming.crew.noSamples');
    return isChosen && rights.trim() === '' ? t('filming.crew.noRights') : undefined;
  }
}
