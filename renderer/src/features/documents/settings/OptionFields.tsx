import { Checkbox, Field, Select, Switch } from '@ui/index.ts';
import type { DocumentChoice } from '@shared/contract/document.contract.ts';
import { paperOf } from '@shared/papers/index.ts';
import { partsLeftOut } from '@shared/papers/define.ts';
import { asCivilDate } from '@shared/domain/units.ts';
import { CivilDateField } from '@app/fields/index.ts';
import { words } from '@app/i18n/dynamic.ts';
import { ApprovalsField } from './ApprovalsField.tsx';
import { Choices } from './Choices.tsx';
import styles from '../DocumentsRoom.module.css';

interface OptionFieldsProps {
  readonly choice: DocumentChoice;
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
}

/** The settings of a kind's own, as its declaration says; those without a control of their own kind have an editor of their own. */
export function OptionFields({ choice: { kind, settings }, onChange }: OptionFieldsProps) {
  const values: Readonly<Record<string, unknown>> = settings;
  const key = (path: string) => words(`papers.option.${kind}.${path}`, {});
  return Object.entries(paperOf(kind).options).map(([name, option]) => {
    const { control, values: codes } = option;
    const value = values[name];
    if (control === 'switch')
      return (
        <Switch key={name} checked={value === true} onChange={(on) => onChange({ [name]: on })}>
          {key(name)}
        </Switch>
      );
    if (control === 'day')
      return (
        <Field key={name} label={key(name)}>
          <CivilDateField
            label={key(name)}
            value={typeof value === 'string' ? (asCivilDate(value) ?? null) : null}
            onCommit={(chosen) => onChange({ [name]: chosen })}
          />
        </Field>
      );
    if (control === 'parts') {
      const leftOut = Array.isArray(value) ? value.map(String) : [];
      return (
        <Field key={name} label={key(`${name}.name`)} layout="stacked">
          <div role="group" aria-label={key(`${name}.name`)} className={styles.parts}>
            {codes.map((code) => (
              <Checkbox
                key={code}
                checked={!leftOut.includes(code)}
                onChange={(isPrinted) =>
                  onChange({
                    [name]: partsLeftOut(option, (part) => (part === code ? !isPrinted : leftOut.includes(part))),
                  })
                }
              >
                {key(`${name}.${code}`)}
              </Checkbox>
            ))}
          </div>
        </Field>
      );
    }
    if (control === 'own')
      return Array.isArray(value) ? (
        <ApprovalsField key={name} labels={value.map(String)} onChange={(labels) => onChange({ [name]: labels })} />
      ) : null;
    const label = key(`${name}.name`);
    const options = codes.map((code) => ({ value: code, label: key(`${name}.${code}`) }));
    const choose = (code: string) => onChange({ [name]: code });
    // Two stand side by side, more in a list.
    return codes.length === 2 ? (
      <Choices key={name} label={label} value={String(value)} segments={options} onChange={choose} />
    ) : (
      <Field key={name} label={label}>
        <Select label={label} value={String(value)} options={options} onChange={choose} />
      </Field>
    );
  });
}
