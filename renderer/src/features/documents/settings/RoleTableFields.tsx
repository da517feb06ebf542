import { Field, Select, Switch } from '@ui/index.ts';
import type { RoleTableSettings } from '@shared/contract/document.contract.ts';
import { useTranslation } from 'react-i18next';

interface RoleTableFieldsProps {
  readonly settings: RoleTableSettings;
  readonly onChange: (patch: Partial<RoleTableSettings>) => void;
}

const VIEWS = ['both', 'overall', 'byPerson'] as const;
const SWITCHES = ['doneTasks', 'unassignedRows', 'taskNotes'] as const;

export function RoleTableFields({ settings, onChange }: RoleTableFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('documents.view')}>
        <Select
          label={t('documents.view')}
          value={settings.view}
          options={VIEWS.map((value) => ({ value, label: t(`documents.roleTable.views.${value}`) }))}
          onChange={(view) => onChange({ view })}
        />
      </Field>
      {SWITCHES.map((key) => (
        <Switch key={key} checked={settings[key]} onChange={(on) => onChange({ [key]: on })}>
          {t(`documents.roleTable.${key}`)}
        </Switch>
      ))}
    </>
  );
}
