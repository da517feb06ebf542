import { join } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';

interface SaveQuestion {
  readonly folder: string;
  readonly fileName: string;
  readonly filters: readonly FileFilter[];
}

/**
 * Asks where to save; null when the user gives up. `SILHEOMJANG_SAVE_FOLDER` answers in the user's place, for automation and for tests:
 * the suggested name in that folder.
 */
export async function askWhereToSave(
  window: BrowserWindow,
  { folder, fileName, filters }: SaveQuestion,
): Promise<string | null> {
  const answer = process.env['SILHEOMJANG_SAVE_FOLDER'];
  if (answer !== undefined) return join(answer, fileName);
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, fileName),
    filters: [...filters],
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a folder; null when the user gives up. `SILHEOMJANG_CHOSEN_FOLDER` answers in the user's place. */
export async function askForFolder(window: BrowserWindow, folder: string): Promise<string | null> {
  const answer = process.env['SILHEOMJANG_CHOSEN_FOLDER'];
  if (answer !== undefined) return answer;
  const { filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}
