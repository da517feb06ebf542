import type { BoardPerson } from '@shared/contract/board.ts';
import { AREAS, TASK_STATUSES } from '@shared/domain/stage.ts';
import { Button, Checkbox, Dot, Popover, RadioGroup, TokenPicker } from '@ui/index.ts';
import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { areaHue } from '@app/lib/area-hue.ts';
import { DUE_FILTERS, SOURCE_FILTERS } from '../model/filter.ts';
import type { Filter } from '../model/filter.ts';
import { NOBODY } from '../model/grouping.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { useFilterParts } from './useFilterWords.ts';
import styles from './Toolbar.module.css';

export interface FilterMenuProps {
  readonly filter: Filter;
  readonly people: readonly BoardPerson[];
  readonly onChange: (filter: Filter) => void;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function toggled<T>(list: readonly T[], item: T, on: boolean): readonly T[] {
  return on ? [...list, item] : list.filter((one) => one !== item);
}

/** Narrows the board by owner, date, status, area and origin. */
export function FilterMenu({ filter, people, onChange }: FilterMenuProps) {
  const { t } = useTranslation();
  const count = useFilterParts(filter, people).length;
  const owners = [
    { value: NOBODY, label: t('board.nobody') },
    ...people.map((person) => ({ value: person.id, label: personLabel(person), keywords: person.nickname })),
  ];
  return (
    <Popover
      label={t('board.filter.open')}
      trigger={
        <Button icon={ListFilter} pressed={count > 0}>
          {count > 0 ? t('board.filter.openCount', { count }) : t('board.filter.open')}
        </Button>
      }
    >
      <div className={styles.filter}>
        <Group title={t('board.filter.owners')}>
          <TokenPicker
            label={t('board.filter.owners')}
            placeholder={t('board.bulk.personHint')}
            removeLabel={(name) => t('board.filter.drop', { name })}
            value={filter.owners}
            options={owners}
            onChange={(chosen) => onChange({ ...filter, owners: chosen })}
          />
        </Group>
        <div className={styles.halves}>
          <Group title={t('board.filter.due')}>
            <RadioGroup
              label={t('board.filter.due')}
              value={filter.due}
              options={DUE_FILTERS.map((value) => ({ value, label: t(`board.filter.dues.${value}`) }))}
              onChange={(due) => onChange({ ...filter, due })}
            />
          </Group>
          <div>
            <Group title={t('board.filter.statuses')}>
              {TASK_STATUSES.map((status) => (
                <Checkbox
                  key={status}
                  checked={filter.statuses.includes(status)}
                  onChange={(on) => onChange({ ...filter, statuses: toggled(filter.statuses, status, on) })}
                >
                  {t(`board.status.${status}`)}
                </Checkbox>
              ))}
            </Group>
          </div>
        </div>
        <Group title={t('board.filter.areas')}>
          <div className={styles.columns}>
            {AREAS.map((area) => (
              <Checkbox
                key={area}
                checked={filter.areas.includes(area)}
                onChange={(on) => onChange({ ...filter, areas: toggled(filter.areas, area, on) })}
              >
                <Dot hue={areaHue(area)} /> {t(`shell.area.${area}`)}
              </Checkbox>
            ))}
          </div>
        </Group>
        <Group title={t('board.filter.source')}>
          <RadioGroup
            label={t('board.filter.source')}
            layout="inline"
            value={filter.source}
            options={SOURCE_FILTERS.map((value) => ({ value, label: t(`board.filter.sources.${value}`) }))}
            onChange={(source) => onChange({ ...filter, source })}
          />
        </Group>
      </div>
    </Popover>
  );
}
