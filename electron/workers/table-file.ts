/**
 * A utility process that reads one file of tables and ends: it may be killed at any time without harm. Takes `TableRequest`; sends
 * `{ share }` on its way and `TableAnswer` at the end.
 */
import type { ErrorData } from '@shared/contract/errors.ts';
import type { TableEncoding, TableFile } from '@shared/sheets/table-file.ts';
import { AppError } from '@core/base/app-error.ts';
import { readTableBytes, readTableFile } from '@core/sheets/read-table-file.ts';

export interface TableRequest {
  /** An absolute path, or the bytes. */
  readonly source: string | Uint8Array;
  /** What the user knows the file by. */
  readonly file: string;
  readonly encoding: TableEncoding | undefined;
}

export type TableAnswer =
  | { readonly ok: true; readonly table: TableFile }
  | { readonly ok: false; readonly error: ErrorData };

const { parentPort } = process;
const send = parentPort.postMessage.bind(parentPort);

async function read({ source, file, encoding }: TableRequest): Promise<TableAnswer> {
  const options = { ...(encoding === undefined ? {} : { encoding }), onProgress: (share: number) => send({ share }) };
  try {
    const table = typeof source === 'string' ? readTableFile(source, options) : readTableBytes(source, file, options);
    return { ok: true, table: await table };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toData() };
    return { ok: false, error: { code: 'sheet.damaged', params: { file } } };
  }
}

parentPort.on('message', ({ data }: { data: TableRequest }) => {
  void read(data).then(send);
});
