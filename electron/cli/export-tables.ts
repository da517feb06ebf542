/** Tables as spreadsheets, from the command line. */
import type { Core } from '@core/core.ts';
import { exportTables } from '@core/session/export-tables.ts';
import type { Audience } from '@shared/contract/entities.ts';
import type { SheetFormat } from '@shared/contract/sheet.contract.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { CliError } from './cli-error.ts';
import { placeFor } from './place-for.ts';
import type { Session } from './session.ts';
import { exportedTable } from './table-request.ts';

interface TableRequest {
  readonly experimentId: string;
  readonly table: string;
  readonly format: SheetFormat;
  readonly audience: Audience;
  readonly out: string;
}

/** Returns where the file is; what a cell could not hold is said on standard error. */
export async function exportAsked(core: Core, session: Session, request: TableRequest): Promise<string> {
  const { experimentId, format, audience, out } = request;
  const table = exportedTable(request.table);
  if (table === 'all' && format === 'csv') throw new CliError('allAsWorkbook');
  const job = { experimentId, table, format, audience, locale: session.locale, at: instantFromMillis(Date.now()) };
  const written = await exportTables(core, job, (name) => placeFor(out, name));
  for (const { sheet, row, column, omitted } of written?.cut ?? [])
    session.warn(session.say('cli.warnings.cut', { sheet, row, column, omitted }));
  // `placeFor` always answers with a path, so there is always a file.
  return written?.path ?? '';
}
