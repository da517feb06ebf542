export { ExportDialog } from './ExportDialog.tsx';
export { OpenedDialog } from './OpenedDialog.tsx';
export type { OpenedFile } from './OpenedDialog.tsx';
export { RestoreOne } from './RestoreOne.tsx';
export { useToolFile } from './useToolFile.tsx';
