import type { Experiment } from '@shared/contract/entities.ts';
import { headCounts, USUAL_SHOW_RATE } from '@shared/domain/head-counts.ts';
import type { HeadCountName, HeadCounts } from '@shared/domain/head-counts.ts';
import { NumberField, SegmentedControl, Table, TextField } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EffectsFirst } from '@app/effects/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import { words } from '@app/i18n/dynamic.ts';
import { useLoaded } from '@app/lib/data.ts';
import styles from './Overview.module.css';
import { Section, SheetField } from './Section.tsx';
import { useExperimentEdit } from './useEdit.ts';

export interface HeadCountSectionProps {
  readonly experiment: Experiment;
  readonly effects: EffectsFirst;
}

/** Where a count is looked at, or where it comes from. */
const LINKS = {
  registered: ['people', 'people'],
  staff: ['people', 'people'],
  guaranteed: ['money', 'budget'],
  actual: ['money', 'closing'],
} as const satisfies Partial<Record<HeadCountName, readonly [room: string, word: string]>>;

const SHOWN = ['target', 'registered', 'expected', 'guaranteed', 'staff', 'everyone', 'peak', 'actual'] as const;

/** 인원: every head count with where it comes from (requirements C44, C46). Nothing else in the app asks for one. */
export function HeadCountSection({ experiment, effects }: HeadCountSectionProps) {
  const { t } = useTranslation();
  const counts = useLoaded('experiment.headCounts', { experimentId: experiment.id });
  const { showRate, expectedFrom } = experiment;

  function typedField(name: HeadCountName, value: number | null, onCommit: (count: number | null) => Promise<void>) {
    return <CountField name={name} value={value} counts={counts} onCommit={onCommit} />;
  }
  const fields: Partial<Record<HeadCountName, ReactNode>> = {
    target: typedField('target', experiment.headCount, (headCount) => effects.edit({ headCount })),
    expected: typedField('expected', experiment.expectedCount, (expectedCount) => effects.edit({ expectedCount })),
    guaranteed: typedField('guaranteed', experiment.guaranteedCount, (guaranteedCount) =>
      effects.edit({ guaranteedCount }),
    ),
    peak: typedField('peak', experiment.peakCount, (peakCount) => effects.edit({ peakCount })),
    actual: typedField('actual', counts.actual.source === 'typed' ? counts.actual.value : null, effects.editActual),
  };
  return (
    <Section title={t('overview.headCounts.title')} note={t('overview.headCounts.note')}>
      <div data-wide>
        <Table
          caption={t('overview.headCounts.title')}
          density="dense"
          columns={[
            { key: 'name', title: t('overview.headCounts.name'), kind: 'tight' },
            { key: 'count', title: t('overview.headCounts.count'), kind: 'number' },
            { key: 'from', title: t('overview.headCounts.from') },
            { key: 'to', title: t('overview.headCounts.to'), kind: 'actions', hideTitle: true },
          ]}
        >
          {SHOWN.map((name) => (
            <tr key={name} data-field={name === 'target' ? 'headCount' : name}>
              <th scope="row" className={styles.countName}>
                {t(`overview.headCounts.${name}`)}
              </th>
              <td data-number className={styles.count}>
                {fields[name] ?? <Counted value={counts[name].value} />}
              </td>
              <td className={styles.countFrom}>{sourceText(name, counts, experiment)}</td>
              <td data-actions>
                <CountLink name={name} experimentId={experiment.id} />
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <SheetField label={t('overview.headCounts.basis')}>
        <SegmentedControl
          changes
          label={t('overview.headCounts.basis')}
          value={expectedFrom}
          segments={(['target', 'registered'] as const).map((value) => ({
            value,
            label: t(`overview.headCounts.${value}`),
          }))}
          onChange={(next) => void effects.edit({ expectedFrom: next })}
        />
      </SheetField>
      {expectedFrom === 'registered' || showRate !== USUAL_SHOW_RATE ? (
        <ShowRate experiment={experiment} effects={effects} />
      ) : null}
    </Section>
  );
}

/** Of those registered, how many come; a rate other than the usual one says why. */
function ShowRate({ experiment, effects }: HeadCountSectionProps) {
  const { t } = useTranslation();
  const edit = useExperimentEdit(experiment.id);
  const { showRate, showRateReason } = experiment;
  return (
    <>
      <SheetField label={t('overview.headCounts.showRate')} name="showRate">
        <NumberField
          value={showRate}
          unit={t('overview.headCounts.percent')}
          words={useNumberWords()}
          min={0}
          max={100}
          onCommit={(rate) => effects.edit({ showRate: rate ?? USUAL_SHOW_RATE })}
        />
      </SheetField>
      {showRate === USUAL_SHOW_RATE ? null : (
        <SheetField label={t('overview.headCounts.showRateReason')} name="showRateReason" wide>
          <TextField
            value={showRateReason}
            placeholder={t('overview.headCounts.showRateReasonHint')}
            onCommit={(reason) => edit({ showRateReason: reason })}
          />
        </SheetField>
      )}
    </>
  );
}

interface CountFieldProps {
  readonly name: HeadCountName;
  readonly value: number | null;
  readonly counts: HeadCounts;
  readonly onCommit: (count: number | null) => Promise<void>;
}

/** Empty where the count is computed: what it is computed as stands in its place. */
function CountField({ name, value, counts, onCommit }: CountFieldProps) {
  const { t } = useTranslation();
  const computed = counts[name].value;
  return (
    <NumberField
      label={t(`overview.headCounts.${name}`)}
      value={value}
      placeholder={computed === null ? undefined : computed.toLocaleString()}
      unit={t('overview.headCountUnit')}
      words={useNumberWords()}
      min={0}
      max={1_000_000}
      onCommit={onCommit}
    />
  );
}

function Counted({ value }: { readonly value: number | null }) {
  const { t } = useTranslation();
  return value === null ? t('overview.headCounts.unknown') : t('overview.headCounts.people', { count: value });
}

function CountLink({ name, experimentId }: { readonly name: HeadCountName; readonly experimentId: string }) {
  const { t } = useTranslation();
  if (!(name in LINKS)) return null;
  const [room, word] = LINKS[name as keyof typeof LINKS];
  return <Link href={`/e/${experimentId}/${room}`}>{t(`overview.headCounts.link.${word}`)}</Link>;
}

/** A typed count that stands over a computed one says what that would be. */
function sourceText(name: HeadCountName, counts: HeadCounts, experiment: Experiment): string {
  const { source, over } = counts[name];
  const params = { registered: counts.registered.value, rate: experiment.showRate };
  if (over !== undefined) return words('overview.headCounts.source.actualTypedOver', { count: over });
  if (source === 'typed' && (name === 'expected' || name === 'guaranteed')) {
    const without = headCounts(
      { ...experiment, [`${name}Count`]: null },
      { registered: counts.registered.value ?? 0, staff: counts.staff.value ?? 0 },
      null,
    )[name].value;
    return without === null
      ? words('overview.headCounts.source.typed', {})
      : words('overview.headCounts.source.typedOver', { count: without });
  }
  const said = source === 'none' && name === 'target' ? 'typed' : source;
  return words(`overview.headCounts.source.${name}${said.slice(0, 1).toUpperCase()}${said.slice(1)}`, params);
}
