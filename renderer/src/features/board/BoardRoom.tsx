import type { BoardCard } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { NotStored, Room, Split, useIsReadOnly } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useToolFile } from '@app/bundles/index.ts';
import styles from './Board.module.css';
import { CardsImport } from './CardsImport.tsx';
import { useImport } from '@app/records/import/useImport.ts';
import { BoardEmpty } from './BoardEmpty.tsx';
import { BoardSummary } from './BoardSummary.tsx';
import { BulkBar } from './bulk/BulkBar.tsx';
import { BoardCanvas } from './canvas/BoardCanvas.tsx';
import { useGroupWords } from './canvas/useGroupWords.ts';
import { cardElementId } from './card/Card.tsx';
import { useCardWords } from './card/useCardWords.ts';
import { ColumnHead } from './columns/ColumnHead.tsx';
import { GateDialog } from './gates/GateDialog.tsx';
import { cellAt, columnCount } from './model/arrangement.ts';
import type { CellPlace } from './model/arrangement.ts';
import { NO_FILTER } from './model/filter.ts';
import { targetOf } from './model/place.ts';
import { ArchivePanel } from './panel/ArchivePanel.tsx';
import { TaskPanel } from './panel/TaskPanel.tsx';
import { useBoard } from './state/useBoard.ts';
import { useBoardShortcuts } from './state/useBoardShortcuts.ts';
import { useBoardView, useRememberedScroll } from './state/useBoardView.ts';
import { useCardActions } from './state/useCardActions.ts';
import { useCardCommands } from './state/useCardCommands.ts';
import { useGuardedMove } from './state/useGuardedMove.ts';
import { useMenuItems } from './state/useMenuItems.ts';
import { actedOn, useSelection } from './state/useSelection.ts';
import { useTaskActions } from './state/useTaskActions.ts';
import { BoardToolbar } from './toolbar/BoardToolbar.tsx';

const GATED_HEAD = 58;
const PLAIN_HEAD = 40;

type Panel = { readonly kind: 'task'; readonly id: string } | { readonly kind: 'archive' } | null;

/** 보드: the work of an experiment as cards. */
export function BoardRoom({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const { field } = useParams();
  const searchField = useRef<HTMLInputElement>(null);
  const [view, setView] = useBoardView(experimentId);
  const [scroll, rememberScroll] = useRememberedScroll(experimentId);
  const [search, setSearch] = useState('');
  const [panel, setPanel] = useState<Panel>(null);
  const [adding, setAdding] = useState<CellPlace | null>(null);
  const board = useBoard(experimentId, view, search);
  const { arrangement, byId, people, gates } = board;
  const selection = useSelection();
  const actions = useTaskActions(experimentId);
  const toolFile = useToolFile(experimentId);
  const importing = useImport();
  const isReadOnly = useIsReadOnly();
  const moves = useGuardedMove(actions, gates);
  const words = useGroupWords(board.personById);
  const cardWords = useCardWords(view.grouping !== 'area' && !view.byArea);
  const openCard = panel?.kind === 'task' ? byId.get(panel.id) : undefined;
  const commands = useCardCommands({
    arrangement,
    selection,
    actions,
    hides: board.hides,
    onShowAll: showAll,
    onGone(ids) {
      if (panel?.kind === 'task' && ids.has(panel.id)) setPanel(null);
    },
  });
  const archive = (ids: readonly string[]) => void commands.archive(ids);
  const remove = (ids: readonly string[]) => void commands.remove(ids);
  const duplicate = (ids: readonly string[]) => void commands.duplicate(ids);
  const finish = (ids: readonly string[]) => {
    const cards = cardsOf(ids);
    change(cards, { status: cards.every(({ status }) => status === 'done') ? 'todo' : 'done' });
  };

  function cardsOf(ids: readonly string[]): readonly BoardCard[] {
    const wanted = new Set(ids);
    return board.cards.filter((card) => wanted.has(card.id));
  }
  function cardOf(source: string): string | undefined {
    return board.cards.find((card) => card.source === source)?.id;
  }
  function open(id: string) {
    selection.stand(id);
    setPanel({ kind: 'task', id });
  }
  function change(cards: readonly BoardCard[], to: CellMeaning) {
    moves.request({ cards, to, place: null });
  }
  function addToColumn(column: number) {
    const place = commands.usualCell(column);
    const key = arrangement.lanes[place.lane]?.key ?? '';
    if (view.closed.includes(key)) setView({ closed: view.closed.filter((closed) => closed !== key) });
    setAdding(place);
  }
  function changeAdding(place: CellPlace | null) {
    setAdding(place);
    const { active } = selection;
    if (place === null && active !== null)
      requestAnimationFrame(() => document.getElementById(cardElementId(active))?.focus());
  }
  function toggleLane(key: string) {
    const { closed } = view;
    setView({ closed: closed.includes(key) ? closed.filter((one) => one !== key) : [...closed, key] });
  }
  function showAll() {
    setView({ filter: NO_FILTER });
    setSearch('');
  }
  function leaveSearch() {
    setSearch('');
    searchField.current?.blur();
  }

  // An address may name a card, by its id or by the item of the toolkit that it answers; each address opens once.
  const [followed, setFollowed] = useState<string | undefined>(undefined);
  if (field !== followed) {
    setFollowed(field);
    const named = field === undefined || byId.has(field) ? field : cardOf(field);
    if (named !== undefined) open(named);
  }

  const cardActions = useCardActions({ open, finish, duplicate, archive, remove });
  const menu = useMenuItems(people, cardActions, {
    change,
    place: (cards, place) => moves.request({ cards, to: {}, place }),
  });
  const selectedCards = cardsOf([...selection.selected]).filter((card) => arrangement.places.has(card.id));
  const selectedIds = selectedCards.map(({ id }) => id);
  useBoardShortcuts({
    search: searchField,
    onEscape: panel === null && selectedCards.length > 0 ? selection.clear : undefined,
  });
  const panelSize = { width: view.panelWidth, onWidth: (panelWidth: number) => setView({ panelWidth }) };

  return (
    <Room
      title={t('shell.room.board')}
      summary={
        board.isNarrowed ? (
          t('board.summaryFiltered', { total: board.cards.length, shown: board.shown })
        ) : (
          <BoardSummary
            total={board.cards.length}
            done={board.done}
            late={board.late}
            onLate={() => setView({ filter: { ...NO_FILTER, due: 'late' } })}
          />
        )
      }
      head={
        <NotStored>
          <BoardToolbar
            view={view}
            onView={setView}
            people={people}
            search={search}
            onSearch={setSearch}
            onLeaveSearch={leaveSearch}
            searchRef={searchField}
            laneKeys={arrangement.lanes.map(({ key }) => key)}
            importing={importing}
            onImport={isReadOnly ? undefined : toolFile.choose}
            onArchived={() => setPanel(panel?.kind === 'archive' ? null : { kind: 'archive' })}
          />
        </NotStored>
      }
    >
      <CardsImport
        experimentId={experimentId}
        people={people}
        titles={board.cards.map(({ title }) => title)}
        of={importing}
      />
      <Split
        panel={
          <>
            {openCard === undefined ? null : (
              <TaskPanel
                {...panelSize}
                experimentId={experimentId}
                card={openCard}
                people={people}
                gates={gates}
                actions={actions}
                moveItems={() => menu.moveItems([openCard])}
                onClose={() => setPanel(null)}
                onStage={(stage) => change([openCard], { stage })}
                onDuplicate={() => duplicate([openCard.id])}
                onArchive={() => archive([openCard.id])}
                onRemove={() => remove([openCard.id])}
              />
            )}
            {panel?.kind === 'archive' ? (
              <ArchivePanel
                {...panelSize}
                experimentId={experimentId}
                actions={actions}
                onClose={() => setPanel(null)}
              />
            ) : null}
          </>
        }
      >
        <div className={styles.desk}>
          <BoardCanvas
            arrangement={arrangement}
            people={board.personById}
            words={words}
            cardWords={cardWords}
            closed={new Set(view.closed)}
            selection={selection}
            openId={openCard?.id ?? null}
            adding={adding}
            headHeight={view.grouping === 'stage' ? GATED_HEAD : PLAIN_HEAD}
            scroll={scroll}
            onScrolled={rememberScroll}
            renderHead={(column, index) => (
              <ColumnHead
                experimentId={experimentId}
                column={column}
                name={words.column(column)}
                count={columnCount(arrangement, index)}
                gates={gates}
                cardOf={cardOf}
                onOpen={open}
                onAdd={() => addToColumn(index)}
              />
            )}
            onAdding={changeAdding}
            onCreate={commands.create}
            onToggleLane={toggleLane}
            onDrop={(cards, place, to) => {
              const carried = new Set(cards.map(({ id }) => id));
              return moves.request({ cards, to, place: targetOf(cellAt(arrangement, place), carried, place.index) });
            }}
            cardActions={cardActions}
            onSelectTo={commands.selectTo}
            menuItems={(id) => menu.cardItems(cardsOf(actedOn(selection, id)), id)}
          />
          {board.shown === 0 && adding === null ? (
            <BoardEmpty isNarrowed={board.cards.length > 0} onAdd={() => addToColumn(0)} onShowAll={showAll} />
          ) : null}
          {selectedCards.length > 0 ? (
            <BulkBar
              cards={selectedCards}
              people={people}
              actions={actions}
              onChange={(to) => change(selectedCards, to)}
              onArchive={() => archive(selectedIds)}
              onRemove={() => remove(selectedIds)}
              onClear={selection.clear}
            />
          ) : null}
        </div>
      </Split>
      {moves.held === null || gates === undefined ? null : (
        <GateDialog
          experimentId={experimentId}
          held={moves.held}
          gates={gates}
          cardOf={cardOf}
          onOpen={open}
          onGoBack={moves.goBack}
          onGoOn={moves.goOn}
        />
      )}
      {toolFile.dialog}
    </Room>
  );
}
