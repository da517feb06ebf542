export { BundleDialog } from './BundleDialog.tsx';
export { ExportDialog } from './ExportDialog.tsx';
export { RestoreOne } from './RestoreOne.tsx';
