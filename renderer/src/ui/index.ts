import './tokens/fonts.css';
import './tokens/tokens.css';
import './tokens/base.css';

export { Button } from './actions/Button';
export { IconButton } from './actions/IconButton';
export { SegmentedControl, type SegmentedControlProps } from './actions/SegmentedControl';
export { cx } from './cx';
export { Avatar } from './display/Avatar';
export { Badge } from './display/Badge';
export { Bars } from './display/Bars';
export { Dot } from './display/Dot';
export { areaColor, type AreaHue } from './display/hue';
export { ProgressBar } from './display/ProgressBar';
export { Table } from './display/Table';
export { VisuallyHidden } from './display/VisuallyHidden';
export { Banner } from './feedback/Banner';
export { EmptyState } from './feedback/EmptyState';
export { ExampleTable } from './feedback/ExampleTable';
export { ErrorNote } from './feedback/ErrorNote';
export { Skeleton } from './feedback/Skeleton';
export { Spinner } from './feedback/Spinner';
export { Checkbox } from './fields/Checkbox';
export { Combobox } from './fields/Combobox';
export { DateField } from './fields/DateField';
export { Field } from './fields/Field';
export { InlineEdit } from './fields/InlineEdit';
export { findOptions, type Option } from './fields/matching';
export { NumberField, WonField } from './fields/NumberField';
export { type Parsed } from './fields/parsed';
export { PassphraseField } from './fields/PassphraseField';
export { RefusalContext } from './fields/RefusalContext';
export { RadioGroup } from './fields/RadioGroup';
export { Select } from './fields/Select';
export { Switch } from './fields/Switch';
export { TextArea } from './fields/TextArea';
export { TextField } from './fields/TextField';
export { TypedField } from './fields/TypedField';
export { TokenPicker } from './fields/TokenPicker';
export type { Icon } from './icons';
export { watchDrafts } from './drafts';
export { isEditingText, isRestingPen, isTypingKey, onKey, runKey, type KeyAction, type KeyLike } from './keys';
export { Kbd } from './display/Kbd';
export { PageHeader } from './layout/PageHeader';
export { Room, Screen } from './layout/Screen';
export { Split } from './layout/Split';
export { Tabs } from './layout/Tabs';
export { Toolbar } from './layout/Toolbar';
export { ConfirmDialog, Dialog } from './overlays/Dialog';
export { ContextMenu, Menu } from './overlays/Menu';
export type { MenuItem } from './overlays/menuItems';
export { Palette, type PaletteGroup, type PaletteItem } from './overlays/Palette';
export { Popover } from './overlays/Popover';
export { SidePanel } from './overlays/SidePanel';
export { ToastProvider, useToast } from './overlays/Toast';
export { useToastClose } from './overlays/toast-close';
export type { ToastMessage } from './overlays/toast-message';
export { NotStored, ReadOnlyContext, useIsReadOnly } from './read-only';
export { Tooltip, TooltipProvider } from './overlays/Tooltip';
export { DataGrid } from './grid/DataGrid';
export { GRID_KEYS, type GridKey } from './grid/gridActions';
export { figureWidth } from './grid/figureWidth';
export { spreadPaste } from './grid/spread';
export { parseTsv, toTsv, type Matrix } from './grid/tsv';
export { isOwnCopy } from './grid/clipboard';
export type {
  CellEdit,
  CellsGesture,
  CommitResult,
  DataGridProps,
  GridColumn,
  GridColumnState,
  GridDraft,
  GridGroup,
  GridHandle,
  GridHint,
  GridIssue,
  GridPaste,
  GridWords,
} from './grid/types';
