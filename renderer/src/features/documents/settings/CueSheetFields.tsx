import { Field, Select, Switch } from '@ui/index.ts';
import type { DocumentRoom } from '@shared/contract/document.contract.ts';
import type { PaperSettings } from '@shared/papers/index.ts';
import { useTranslation } from 'react-i18next';

interface CueSheetFieldsProps {
  readonly room: DocumentRoom;
  readonly settings: PaperSettings<'cueSheet'>;
  readonly onChange: (patch: Partial<PaperSettings<'cueSheet'>>) => void;
}

const VIEWS = ['staff', 'participant'] as const;
const COLUMNS = ['sound', 'light', 'video', 'stage'] as const;
const EVERYTHING = 'none';

/** Which sheet, for whom on the day, and which rows of it. */
export function CueSheetFields({ room, settings, onChange }: CueSheetFieldsProps) {
  const { t } = useTranslation();
  const filters = [
    { value: EVERYTHING, label: t('documents.cueSheet.all') },
    ...COLUMNS.map((key) => ({ value: `column:${key}`, label: t(`documents.cueSheet.columns.${key}`) })),
    ...room.people.map(({ id, label }) => ({
      value: `person:${id}`,
      label: t('documents.cueSheet.person', { name: label }),
    })),
  ];
  return (
    <>
      {room.sheets.length > 1 ? (
        <Field label={t('documents.cueSheet.sheet')}>
          <Select
            label={t('documents.cueSheet.sheet')}
            value={settings.sheetId ?? room.sheets[0]?.id ?? null}
            options={room.sheets.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(sheetId) => onChange({ sheetId })}
          />
        </Field>
      ) : null}
      <Field label={t('papers.option.cueSheet.view.name')}>
        <Select
          label={t('papers.option.cueSheet.view.name')}
          value={settings.view}
          options={VIEWS.map((value) => ({ value, label: t(`papers.option.cueSheet.view.${value}`) }))}
          onChange={(view) => onChange({ view })}
        />
      </Field>
      {settings.view === 'staff' ? (
        <>
          <Field label={t('documents.cueSheet.only')}>
            <Select
              label={t('documents.cueSheet.only')}
              value={filterValue(settings.filter)}
              options={filters}
              onChange={(value) => onChange({ filter: filterOf(value) })}
            />
          </Field>
          <Switch checked={settings.dropEmptyColumns} onChange={(dropEmptyColumns) => onChange({ dropEmptyColumns })}>
            {t('papers.option.cueSheet.dropEmptyColumns')}
          </Switch>
          <Switch checked={settings.showPurpose} onChange={(showPurpose) => onChange({ showPurpose })}>
            {t('papers.option.cueSheet.showPurpose')}
          </Switch>
        </>
      ) : null}
    </>
  );
}

function filterValue(filter: PaperSettings<'cueSheet'>['filter']): string {
  switch (filter.kind) {
    case 'none':
      return EVERYTHING;
    case 'column':
      return `column:${filter.key}`;
    case 'person':
      return `person:${filter.personId}`;
  }
}

function filterOf(value: string): PaperSettings<'cueSheet'>['filter'] {
  const [kind, rest = ''] = value.split(':');
  const key = COLUMNS.find((each) => each === rest);
  if (kind === 'column' && key !== undefined) return { kind, key };
  return kind === 'person' ? { kind, personId: rest } : { kind: EVERYTHING };
}
