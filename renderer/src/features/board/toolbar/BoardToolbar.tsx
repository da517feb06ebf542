import type { BoardPerson } from '@shared/contract/board.ts';
import { Button, IconButton, SegmentedControl, Switch, TextField, Toolbar } from '@ui/index.ts';
import { Archive, ChevronsDownUp, ChevronsUpDown, FileDown } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import type { ImportState } from '@app/records/import/useImport.ts';
import { GROUPINGS } from '../model/grouping.ts';
import type { BoardView } from '../state/useBoardView.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import styles from './Toolbar.module.css';

export interface BoardToolbarProps {
  readonly view: BoardView;
  readonly onView: (patch: Partial<BoardView>) => void;
  readonly people: readonly BoardPerson[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** Esc in the search leaves it. */
  readonly onLeaveSearch: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly laneKeys: readonly string[];
  readonly onArchived: () => void;
  /** Brings in the file of another tool; undefined where nothing may be changed. */
  readonly onImport: (() => void) | undefined;
  /** Cards from a spreadsheet. */
  readonly importing: ImportState;
}

/** How the board is shown: columns, lanes, search, filter. */
export function BoardToolbar(props: BoardToolbarProps) {
  const {
    view,
    onView,
    people,
    search,
    onSearch,
    onLeaveSearch,
    searchRef,
    laneKeys,
    onArchived,
    onImport,
    importing,
  } = props;
  const { t } = useTranslation();
  const hasLanes = view.byArea && view.grouping !== 'area';
  const allClosed = laneKeys.every((key) => view.closed.includes(key));
  return (
    <>
      <Toolbar
        label={t('board.view.tools')}
        end={
          <>
            {onImport === undefined ? null : (
              <>
                <ImportButton of={{ importing }} />
                <IconButton icon={FileDown} label={t('bundle.foreign.open')} onClick={onImport} />
              </>
            )}
            <Button variant="quiet" icon={Archive} onClick={onArchived}>
              {t('board.view.archived')}
            </Button>
          </>
        }
      >
        <TextField
          ref={searchRef}
          type="search"
          className={styles.search}
          label={t('board.view.search')}
          placeholder={t('board.view.searchHint')}
          value={search}
          onDraft={onSearch}
          onCommit={onSearch}
          onEscape={onLeaveSearch}
        />
        <FilterMenu filter={view.filter} people={people} onChange={(filter) => onView({ filter })} />
        <SegmentedControl
          label={t('board.view.columns')}
          value={view.grouping}
          segments={GROUPINGS.map((value) => ({ value, label: t(`board.view.grouping.${value}`) }))}
          onChange={(grouping) => onView({ grouping })}
        />
        <Switch
          checked={hasLanes}
          disabled={view.grouping === 'area'}
          onChange={(byArea) => onView({ byArea })}
          className={styles.lanes}
        >
          {t('board.view.lanes')}
        </Switch>
        {hasLanes ? (
          <IconButton
            icon={allClosed ? ChevronsUpDown : ChevronsDownUp}
            label={t(allClosed ? 'board.view.unfoldAll' : 'board.view.foldAll')}
            onClick={() => onView({ closed: allClosed ? [] : laneKeys })}
          />
        ) : null}
      </Toolbar>
      <FilterChips filter={view.filter} people={people} onChange={(filter) => onView({ filter })} />
    </>
  );
}
