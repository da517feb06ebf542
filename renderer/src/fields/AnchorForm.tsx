import { ANCHORS, DAY_KINDS, dateResolver, ROLLS, usualRoll } from '@shared/domain/anchored-dates.ts';
import type { AnchorDays, Hanging } from '@shared/domain/anchored-dates.ts';
import { diffDays } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { FARTHEST_OFFSET } from '@shared/entities/dates.ts';
import { Field, NumberField, Select } from '@ui/index.ts';
import type { Option } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from './useNumberWords.ts';

export interface AnchorFormProps {
  readonly of: Hanging;
  /** Where it stands now, whatever it hangs on. */
  readonly current: CivilDate | null;
  readonly days: AnchorDays;
  readonly onChange: (hanging: Hanging) => void;
}

const NAMED = 'named:';

/** Chooses what a date hangs on and how far from it; each choice is stored by itself. */
export function AnchorForm({ of, current, days, onChange }: AnchorFormProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  const { anchor, anchorDateId, offsetDays, dayKind, roll } = of;
  const hanging: Hanging = { anchor, anchorDateId, offsetDays, dayKind, roll };
  const side = offsetDays > 0 ? 'after' : 'before';
  const options = [
    ...ANCHORS.filter((one) => one !== 'named').map((one) => ({ value: one, label: t(`history.value.anchor.${one}`) })),
    ...days.namedDates.map(({ id, title }) => ({ value: `${NAMED}${id}`, label: title })),
  ];

  /** At its present distance where both dates are known, else on the day itself. */
  function choose(value: string) {
    const id = value.startsWith(NAMED) ? value.slice(NAMED.length) : null;
    const chosen = {
      ...hanging,
      anchor: id === null ? (value as Hanging['anchor']) : 'named',
      anchorDateId: id,
    } as const;
    const on = dateResolver(days).resolve({ ...chosen, offsetDays: 0, roll: 'none' })?.date ?? null;
    const offset = on === null || current === null ? 0 : diffDays(on, current);
    onChange({ ...chosen, offsetDays: offset, dayKind: 'calendar', roll: usualRoll(offset) });
  }
  function count(value: number, to: 'before' | 'after') {
    const offset = to === 'before' ? -value : value;
    onChange({ ...hanging, offsetDays: offset + 0, roll: usualRoll(offset) });
  }

  return (
    <>
      <Choice
        label={t('dates.anchor.choose')}
        value={anchor === 'named' ? `${NAMED}${anchorDateId ?? ''}` : anchor}
        options={options}
        onChange={choose}
      />
      {anchor === 'none' ? null : (
        <>
          <Field label={t('dates.anchor.days')} layout="row">
            <NumberField
              value={Math.abs(offsetDays)}
              min={0}
              max={FARTHEST_OFFSET}
              unit={t('dates.anchor.dayUnit')}
              words={numbers}
              onCommit={(value) => count(value ?? 0, side)}
            />
          </Field>
          <Choice
            label={t('dates.anchor.side')}
            value={side}
            options={(['before', 'after'] as const).map((value) => ({ value, label: t(`dates.anchor.${value}`) }))}
            onChange={(to) => count(Math.abs(offsetDays), to)}
          />
          <Choice
            label={t('dates.anchor.kind')}
            value={dayKind}
            options={DAY_KINDS.map((value) => ({ value, label: t(`history.value.dayKind.${value}`) }))}
            onChange={(value) => onChange({ ...hanging, dayKind: value })}
          />
          <Choice
            label={t('dates.anchor.roll')}
            value={roll}
            options={ROLLS.map((value) => ({ value, label: t(`history.value.roll.${value}`) }))}
            onChange={(value) => onChange({ ...hanging, roll: value })}
          />
        </>
      )}
    </>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

/** One line of the form. */
function Choice<V extends string>({ label, ...select }: ChoiceProps<V>) {
  return (
    <Field label={label} layout="row">
      <Select label={label} {...select} />
    </Field>
  );
}
