import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { boundsOf } from '@shared/entities/derive.ts';
import { asCivilDate, asMinuteOfDay, asMinutes } from '@shared/domain/units.ts';
import { NumberField, Select, TextArea, TextField, WonField } from '@ui/index.ts';
import type { Option, Parsed } from '@ui/index.ts';
import { CivilDateField, ClockField, DurationField } from '@app/fields/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import type { Labelled } from './fields/labelled.ts';

export interface FieldControlProps {
  readonly table: EntityName;
  readonly name: string;
  readonly value: unknown;
  /** A text as it is shown, where that is not how it is stored. */
  readonly text?: string;
  /** Reads what was typed into a text: the sentence that refuses it, or nothing. */
  readonly refusalOf: (text: string) => string | undefined;
  readonly onText: (text: string) => Promise<unknown>;
  readonly onValue: (value: unknown) => Promise<unknown>;
  /** What a reference may lead to. */
  readonly references?: readonly Labelled[];
  /** What stands for none where a choice may be left open. */
  readonly noneLabel?: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly unit?: string;
}

const NONE = '';

/** The control of a field, by its kind; flags bring their own label and stand by themselves. */
export function FieldControl(props: FieldControlProps) {
  const { table, name, value, text, refusalOf, onText, onValue, references, noneLabel, placeholder, rows, unit } =
    props;
  const words = useNumberWords();
  const field = PRODUCT.fieldOf(table, name);
  const number = typeof value === 'number' ? value : null;

  function parse(typed: string): Parsed<string> {
    const error = refusalOf(typed);
    return error === undefined ? { ok: true, value: typed } : { ok: false, error };
  }
  function select(options: readonly Option[]) {
    const none = field?.blank === null ? [{ value: NONE, label: noneLabel ?? '—' }] : [];
    return (
      <Select
        label={columnTitle(table, name)}
        value={typeof value === 'string' ? value : NONE}
        options={[...none, ...options]}
        onChange={(chosen) => void onValue(chosen === NONE ? null : chosen)}
      />
    );
  }

  switch (field?.kind) {
    case 'choice':
      return select(choiceOptions(table, name));
    case 'ref':
      return select((references ?? []).map(({ id, label, hint }) => ({ value: id, label, hint })));
    case 'day':
      return (
        <CivilDateField value={typeof value === 'string' ? (asCivilDate(value) ?? null) : null} onCommit={onValue} />
      );
    case 'clock':
      return <ClockField value={number === null ? null : (asMinuteOfDay(number) ?? null)} onCommit={onValue} />;
    case 'minutes':
      return <DurationField value={number === null ? null : (asMinutes(number) ?? null)} onCommit={onValue} />;
    case 'won':
      return <WonField value={number} unit={unit} words={words} placeholder={placeholder} onCommit={onValue} />;
    case 'number':
    case 'heads': {
      const { min, max } = boundsOf(field);
      return <NumberField value={number} min={min} max={max} unit={unit} words={words} onCommit={onValue} />;
    }
    default: {
      const shown = text ?? (typeof value === 'string' ? value : '');
      return field?.isLong === true || (rows ?? 1) > 1 ? (
        <TextArea value={shown} rows={rows} placeholder={placeholder} parse={parse} onCommit={onText} />
      ) : (
        <TextField value={shown} placeholder={placeholder} parse={parse} onCommit={onText} />
      );
    }
  }
}
