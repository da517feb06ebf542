/** Files as a drop, a paste or a chooser brings them. */
import { keptFileName } from '@shared/domain/file-name.ts';

export interface IncomingFile {
  /** Safe to keep; never empty. */
  readonly name: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

export function carriesFiles(data: Pick<DataTransfer, 'types'>): boolean {
  return data.types.includes('Files');
}

/** The files of a drop or a paste, without folders, which bring no bytes along. */
export function filesOf(data: DataTransfer): { readonly files: readonly File[]; readonly folders: number } {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const folders = items.filter((item) => item.webkitGetAsEntry()?.isDirectory === true).length;
  if (folders === 0) return { files: [...data.files], folders };
  const files = items.flatMap((item) => {
    const file = item.webkitGetAsEntry()?.isDirectory === true ? null : item.getAsFile();
    return file === null ? [] : [file];
  });
  return { files, folders };
}

/** `called` names a picture that came from the clipboard, which all programs call `image.png`. */
export function incoming(file: File, called?: string): IncomingFile {
  return {
    name: keptFileName(called ?? file.name),
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
