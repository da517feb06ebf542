import type { HostInput } from '@shared/contract/index.ts';
import { Sheet } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';
import { useActions } from '@app/actions/useActions.ts';
import { words } from '@app/i18n/dynamic.ts';
import { ExportTableDialog } from './ExportTableDialog.tsx';

interface TableExport {
  readonly action: Action;
  readonly dialog: ReactNode;
}

/** Saving a table as a spreadsheet: an action for menus, and from the palette; the dialog stands where its table does. */
export function useTableExport(experimentId: string, table: HostInput<'sheet.save'>['table']): TableExport {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const offer =
    table === 'all' ? t('tableExport.all') : t('tableExport.offer', { thing: words(`history.thing.${table}`, {}) });
  const action: Action = {
    id: `exportTable.${table}`,
    label: table === 'all' ? offer : t('tableExport.action'),
    offer,
    icon: Sheet,
    perform: () => setOpen(true),
  };
  useActions(t('tableExport.group'), [action]);
  const dialog = isOpen ? (
    <ExportTableDialog experimentId={experimentId} table={table} title={offer} onClose={() => setOpen(false)} />
  ) : null;
  return { action, dialog };
}
