import { formatWon } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, EmptyState, ExampleTable, Select, TextArea, TextField, useIsReadOnly, WonField } from '@ui/index.ts';
import { Camera, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { Comparison } from '@app/records/Comparison.tsx';
import styles from '../Filming.module.css';
import type { Filming } from '../useFilming.ts';

type Vendor = Entity<'vendor'>;
const TEXTS = ['samples', 'scope', 'rights', 'terms'] as const;
const NOBODY = '';

/** 촬영팀: candidates side by side: work seen, sample shared, scope, price, rights (requirements C50–C52). */
export function CrewTab({ of }: { readonly of: Filming }) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const isReadOnly = useIsReadOnly();
  const { crews, vendors, peopleOptions } = of;
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
  function row(name: keyof Vendor & string, render: (vendor: Vendor, label: string) => ReactNode, isNumber = false) {
    const title = columnTitle('vendor', name);
    return {
      id: name,
      title,
      isNumber,
      render: (id: string) => {
        const vendor = byId.get(id);
        return vendor === undefined ? null : render(vendor, `${title}, ${vendor.title}`);
      },
    };
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
            rows: [
              row('title', ({ id, title }, label) => (
                <TextField
                  label={label}
                  value={title}
                  onCommit={(text) => (text.trim() === '' ? undefined : edit(id, { title: text }))}
                />
              )),
              row('state', ({ id, state }, label) => (
                <Select
                  label={label}
                  value={state}
                  options={choiceOptions('vendor', 'state')}
                  onChange={(next) => void edit(id, { state: next as Vendor['state'] })}
                />
              )),
              row('personId', ({ id, personId }, label) => (
                <Select
                  label={label}
                  value={personId ?? NOBODY}
                  options={[
                    { value: NOBODY, label: '—' },
                    ...peopleOptions.map((person) => ({ value: person.id, label: person.label, hint: person.hint })),
                  ]}
                  onChange={(next) => void edit(id, { personId: next === NOBODY ? null : next })}
                />
              )),
              row('quoteWon', ({ id, quoteWon }, label) =>
                isReadOnly ? (
                  (quoteWon === null ? '' : formatWon(quoteWon))
                ) : (
                  <WonField
                    label={label}
                    words={numbers}
                    value={quoteWon}
                    onCommit={(value) => edit(id, { quoteWon: value as Vendor['quoteWon'] })}
                  />
                ),
              ),
              ...TEXTS.map((name) =>
                row(name, (vendor, label) => (
                  <TextArea
                    rows={2}
                    label={label}
                    value={vendor[name]}
                    onCommit={(text) => edit(vendor.id, { [name]: text })}
                  />
                )),
              ),
            ],
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
