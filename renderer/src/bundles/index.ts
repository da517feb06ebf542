export { BundleDialog } from './BundleDialog.tsx';
export { ExportDialog } from './ExportDialog.tsx';
