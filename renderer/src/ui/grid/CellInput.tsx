import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from 'react';
import { ErrorNote } from '../feedback/ErrorNote';
import { ListPopup, optionId } from '../fields/ListPopup';
import { isComposing, runKey } from '../keys';
import { copyCells, cutCells, pasteCells } from './clipboard';
import { cellAt, isEditable, type Grid } from './controller';
import type { BodyPlace } from './GridBody';
import { CustomEditor } from './CustomEditor';
import { beginTyping, commitEdit, leaveEdit } from './editing';
import { isPassing } from './focus';
import { handleGridKey } from './gridKeys';
import styles from './Pen.module.css';
import { usePenSuggestions } from './usePenSuggestions';

export interface CellInputProps<Row> {
  readonly grid: Grid<Row>;
  readonly gridId: string;
  readonly place: BodyPlace;
  readonly instructionsId: string;
}

/**
 * The textarea that always holds the focus of the grid. At rest it is empty and unseen over the active cell, so that
 * an input method composes its first jamo in the very element that then shows the edit: nothing is moved or
 * mounted in between. Its text is never controlled by React.
 */
export function CellInput<Row>({ grid, gridId, place: { top, height, page }, instructionsId }: CellInputProps<Row>) {
  const { elements, props } = grid;
  const { holdPen } = elements;
  const { at, edit } = grid.view;
  const cell = cellAt(grid, at);
  const view = at ? grid.views[at.column] : undefined;
  const custom = edit && cell?.view.column.editor ? cell.view.column.editor : undefined;
  const open = edit !== null && !custom;
  const wasOpen = useRef(false);
  const [composing, setComposing] = useState(false);
  const suggestions = usePenSuggestions(grid, open ? cell : undefined, `${gridId}-list`);
  const editable = cell ? isEditable(grid, cell) : false;

  // A custom editor gives the focus back when it closes.
  useLayoutEffect(() => {
    if (wasOpen.current && !custom) elements.focus();
    wasOpen.current = custom !== undefined;
  }, [custom, elements]);

  // At rest the pen's own history must not bring back what was typed into other cells: undo is the application's.
  const keepHistory = useEffectEvent((event: InputEvent) => {
    if (!edit && event.inputType.startsWith('history')) event.preventDefault();
  });
  useEffect(() => {
    const pen = elements.pen();
    pen?.addEventListener('beforeinput', keepHistory);
    return () => pen?.removeEventListener('beforeinput', keepHistory);
  }, [elements]);

  function fill(event: FormEvent<HTMLTextAreaElement>) {
    suggestions.type(event.currentTarget.value);
    if (!edit && !composing) beginTyping(grid);
  }

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event) || (edit && runKey(event, suggestions.keys(handleGridPick)))) return;
    handleGridKey(grid, event, { page });
  }

  /** Takes a suggestion, and goes on as Enter or Tab would. */
  function handleGridPick(text: string, event: KeyboardEvent<HTMLTextAreaElement> | undefined) {
    elements.write(text);
    if (event) handleGridKey(grid, event, { page });
    else commitEdit(grid);
  }

  const cellId = cell ? `${gridId}:${cell.rowId}:${cell.view.id}` : view ? `${gridId}:head:${view.id}` : undefined;
  const left = view?.left ?? 0;
  return (
    <div className={styles.host} style={{ transform: `translateY(${top ?? 0}px)` }}>
      <div
        className={styles.place}
        style={{
          marginLeft: left,
          width: (view?.width ?? 40) - 1,
          position: view?.frozen ? 'sticky' : 'relative',
          left: view?.frozen ? left : undefined,
        }}
      >
        <ListPopup
          id={suggestions.listId}
          label={view?.column.title ?? ''}
          open={suggestions.open}
          onClose={suggestions.dismiss}
          options={suggestions.options}
          active={suggestions.active}
          onActiveChange={suggestions.setActive}
          onPick={(index) => handleGridPick(suggestions.options[index]?.label ?? '', undefined)}
        >
          <textarea
            ref={holdPen}
            rows={1}
            aria-label={open && cell && at ? props.words.editing(cell.view.column.title, at.row + 1) : props.label}
            aria-controls={open ? (suggestions.open ? suggestions.listId : undefined) : gridId}
            aria-activedescendant={
              open
                ? suggestions.open && suggestions.active >= 0
                  ? optionId(suggestions.listId, suggestions.active)
                  : undefined
                : cellId
            }
            aria-describedby={edit?.error ? `${gridId}-refusal` : instructionsId}
            aria-invalid={edit?.error ? true : undefined}
            data-resting-pen={open ? undefined : ''}
            data-open={open || undefined}
            data-wraps={view?.column.kind === 'multiline' || undefined}
            data-align={view?.align}
            data-refused={edit?.error ? '' : undefined}
            readOnly={at !== undefined && !editable}
            tabIndex={0}
            autoComplete="off"
            spellCheck={false}
            className={styles.pen}
            style={open ? { minHeight: height - 1 } : undefined}
            onFocus={() => grid.dispatch({ type: 'enter' })}
            onBlur={(event) => {
              // Neither the window losing the focus nor a custom editor taking it ends the edit; leaving the grid does.
              if (!document.hasFocus() || custom) return;
              leaveEdit(grid);
              if (!isPassing(event.relatedTarget)) grid.dispatch({ type: 'leave' });
            }}
            onInput={fill}
            onCompositionStart={() => {
              setComposing(true);
              if (!edit && cell && !cell.view.column.editor) beginTyping(grid);
            }}
            onCompositionEnd={() => {
              setComposing(false);
              if (!edit) beginTyping(grid);
            }}
            onKeyDown={handleKey}
            onCopy={(event) => void copyCells(grid, event)}
            onCut={(event) => cutCells(grid, event)}
            onPaste={(event) => pasteCells(grid, event)}
          />
        </ListPopup>
        {custom && cell ? <CustomEditor grid={grid} cell={cell} /> : null}
        {edit?.error ? (
          <div className={styles.refusal}>
            <ErrorNote id={`${gridId}-refusal`}>{edit.error}</ErrorNote>
          </div>
        ) : null}
      </div>
    </div>
  );
}
