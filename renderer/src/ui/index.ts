import './tokens/fonts.css';
import './tokens/tokens.css';
import './tokens/base.css';

export { Button, type ButtonProps } from './actions/Button';
export { IconButton, type IconButtonProps } from './actions/IconButton';
export { SegmentedControl, type Segment, type SegmentedControlProps } from './actions/SegmentedControl';
export { cx } from './cx';
export { Avatar, type AvatarProps } from './display/Avatar';
export { Badge, type BadgeProps } from './display/Badge';
export { Bars, type BarsProps } from './display/Bars';
export { Dot, type DotProps } from './display/Dot';
export { areaColor, hueOf, type AreaHue } from './display/hue';
export { initialOf } from './display/initial';
export { Kbd, type KbdProps } from './display/Kbd';
export { ProgressBar, type ProgressBarProps } from './display/ProgressBar';
export { VisuallyHidden } from './display/VisuallyHidden';
export { Banner, type BannerProps } from './feedback/Banner';
export { EmptyState, type EmptyStateProps } from './feedback/EmptyState';
export { ErrorNote } from './feedback/ErrorNote';
export { Skeleton, type SkeletonProps } from './feedback/Skeleton';
export { Spinner, type SpinnerProps } from './feedback/Spinner';
export { Calendar, type CalendarProps, type CalendarWords } from './fields/Calendar';
export { Checkbox, type CheckboxProps } from './fields/Checkbox';
export { Combobox, type ComboboxProps } from './fields/Combobox';
export { DateField, type DateFieldProps } from './fields/DateField';
export { Field, type FieldProps } from './fields/Field';
export { InlineEdit, type InlineEditProps } from './fields/InlineEdit';
export { findOptions, matchesTyped, type Option } from './fields/matching';
export { groupDigits, parseInteger, type NumberLimits, type NumberWords } from './fields/number';
export { NumberField, WonField, type NumberFieldProps } from './fields/NumberField';
export { parseText, type Parsed } from './fields/parsed';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './fields/RadioGroup';
export { Select, type SelectProps } from './fields/Select';
export { Switch, type SwitchProps } from './fields/Switch';
export { TextArea, type TextAreaProps } from './fields/TextArea';
export { TextField, type TextFieldProps } from './fields/TextField';
export { TimeField, TypedField, type TypedFieldProps } from './fields/TypedField';
export { TokenPicker, type TokenPickerProps } from './fields/TokenPicker';
export { useCommitOnEnter, type CommitField, type CommitOptions } from './fields/useCommitOnEnter';
export type { Icon } from './icons';
export { chordOf, isComposing, isEditingText, isTypingKey, onKey, runKey, type KeyAction, type KeyLike } from './keys';
export { PageHeader, type PageHeaderProps } from './layout/PageHeader';
export { Splitter, type SplitterProps } from './layout/Splitter';
export { Tabs, type TabItem, type TabsProps } from './layout/Tabs';
export { Toolbar, ToolbarSeparator, type ToolbarProps } from './layout/Toolbar';
export { ConfirmDialog, Dialog, type ConfirmDialogProps, type DialogProps } from './overlays/Dialog';
export { ContextMenu, Menu, type ContextMenuProps, type MenuProps } from './overlays/Menu';
export type { MenuItem } from './overlays/menuItems';
export { Popover, type PopoverProps } from './overlays/Popover';
export { SidePanel, type SidePanelProps } from './overlays/SidePanel';
export { ToastProvider, useToast, type ToastMessage, type ToastWords } from './overlays/Toast';
export { Tooltip, TooltipProvider, type TooltipProps } from './overlays/Tooltip';
export { DataGrid } from './grid/DataGrid';
export { spreadPaste, type PasteTarget, type SpreadPaste } from './grid/spread';
export { parseTsv, toHtmlTable, toTsv, type Matrix } from './grid/tsv';
export type {
  CellEdit,
  CommitResult,
  DataGridProps,
  GridColumn,
  GridColumnState,
  GridEditorProps,
  GridGroup,
  GridHandle,
  GridIssue,
  GridPaste,
  GridSelection,
  GridWords,
  MoveTarget,
} from './grid/types';
