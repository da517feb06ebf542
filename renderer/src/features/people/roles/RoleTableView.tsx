import { Button, EmptyState, NotStored, SegmentedControl, Select, Split, Toolbar } from '@ui/index.ts';
import type { GridHandle } from '@ui/index.ts';
import type { RoleItem } from '@shared/contract/people.contract.ts';
import { PanelRight } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoleAside } from './RoleAside.tsx';
import { RoleGrid } from './RoleGrid.tsx';
import { ROLE_FILTERS, ROLE_VIEWS, roleRows } from './role-rows.ts';
import styles from './Roles.module.css';
import { useRoles } from './useRoles.ts';

const viewOf = oneOf(ROLE_VIEWS, 'area');
const filterOf = oneOf(ROLE_FILTERS, 'all');
const asideOf = oneOf(['open', 'closed'], 'open');

/** The role table: derived from who is assigned to tasks and cues, seen by area, person or time. */
export function RoleTableView({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const roles = useRoles(experimentId);
  const [view, setView] = usePreference(`roles.view.${experimentId}`, viewOf);
  const [aside, setAside] = usePreference('roles.aside', asideOf);
  const [filter, setFilter] = usePreference(`roles.filter.${experimentId}`, filterOf);
  const grid = useRef<GridHandle>(null);
  const { items, table, ids } = roles;
  const rows = useMemo(() => roleRows({ items, table, people: ids, view, filter }), [items, table, ids, view, filter]);

  function goTo({ kind, id }: Pick<RoleItem, 'kind' | 'id'>) {
    setFilter('all');
    const row = rows.find((one) => one.item.kind === kind && one.item.id === id);
    grid.current?.focusCell(row?.id ?? `${kind} ${id}`, view === 'person' ? 'part' : 'leads');
    if (view === 'person' && row === undefined) setView('area');
  }

  if (items.length === 0) {
    return <EmptyState sentence={t('people.rolesEmpty')} example={<p>{t('people.rolesEmptyHow')}</p>} />;
  }
  return (
    <Split
      panel={
        aside === 'open' ? (
          <RoleAside
            experimentId={experimentId}
            roles={roles}
            onGoTo={goTo}
            onShowLeaderless={() => {
              setFilter('noLead');
              if (view === 'person') setView('area');
            }}
          />
        ) : null
      }
    >
      <Toolbar
        label={t('people.roles')}
        className={styles.tools}
        end={
          <Button
            variant="quiet"
            icon={PanelRight}
            pressed={aside === 'open'}
            onClick={() => setAside(aside === 'open' ? 'closed' : 'open')}
          >
            {t('people.toCheck')}
          </Button>
        }
      >
        <SegmentedControl
          label={t('people.viewBy')}
          value={view}
          segments={ROLE_VIEWS.map((value) => ({ value, label: t(`people.view.${value}`) }))}
          onChange={setView}
        />
        <NotStored>
          <Select
            label={t('people.filter')}
            value={filter}
            options={ROLE_FILTERS.map((value) => ({ value, label: t(`people.filterBy.${value}`) }))}
            onChange={setFilter}
            className={styles.select}
          />
        </NotStored>
        <span className={styles.aux}>{t('people.derived')}</span>
      </Toolbar>
      <RoleGrid ref={grid} experimentId={experimentId} roles={roles} view={view} rows={rows} />
    </Split>
  );
}
