/**
 * Whether a folder belongs to a service that copies files behind the owner's back. Such a service takes a database apart: it copies the
 * file and its write-ahead log at different moments, and puts a colleague's version in its place while it is open.
 */

/** Names of services as their makers write them. */
export type CloudService =
  | 'Dropbox'
  | 'OneDrive'
  | 'iCloud Drive'
  | 'Google Drive'
  | 'NAVER MYBOX'
  | 'Box'
  | 'pCloud'
  | 'MEGA'
  | 'Nextcloud'
  | 'ownCloud'
  | 'Synology Drive'
  | 'Proton Drive'
  | 'Yandex Disk'
  | 'Syncthing';

/** A folder's own name, wherever it lies: nobody else uses it. */
const ANYWHERE: readonly (readonly [RegExp, CloudService])[] = [
  [/^dropbox( \(.+\))?$/, 'Dropbox'],
  [/^onedrive( ?- ?.+)?$/, 'OneDrive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/, 'iCloud Drive'],
  [/^(google ?drive( ?\(.+\))?|googledrive-.+|내 드라이브|my drive)$/, 'Google Drive'],
  [/^(naver ?mybox|네이버 ?mybox|naver ?cloud|네이버 ?클라우드|n드라이브)( .+)?$/, 'NAVER MYBOX'],
  [/^(box sync|box-box)$/, 'Box'],
  [/^(pcloud ?(drive|sync)|pclouddrive)$/, 'pCloud'],
  [/^(mega ?sync|megasync downloads)$/, 'MEGA'],
  [/^nextcloud$/, 'Nextcloud'],
  [/^owncloud$/, 'ownCloud'],
  [/^synology ?drive$/, 'Synology Drive'],
  [/^proton ?drive.*$/, 'Proton Drive'],
  [/^yandex\.?disk$/, 'Yandex Disk'],
];

/** Common words that mean a service only right under the home folder. */
const UNDER_HOME: readonly (readonly [RegExp, CloudService])[] = [
  [/^box$/, 'Box'],
  [/^mybox$/, 'NAVER MYBOX'],
  [/^mega$/, 'MEGA'],
];

/** What a service leaves in the folder that it keeps alike, with what it is there. */
export const CLOUD_MARKERS: readonly {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly service: CloudService;
}[] = [
  // The client's own settings are a folder of the same name in the home folder; only the file marks a synced one.
  { name: '.dropbox', kind: 'file', service: 'Dropbox' },
  { name: '.dropbox.cache', kind: 'folder', service: 'Dropbox' },
  { name: '.849C9593-D756-4E56-8D6E-42412F2A707B', kind: 'file', service: 'OneDrive' },
  { name: '.tmp.driveupload', kind: 'folder', service: 'Google Drive' },
  { name: '.tmp.drivedownload', kind: 'folder', service: 'Google Drive' },
  { name: '.stfolder', kind: 'folder', service: 'Syncthing' },
  { name: '.nextcloudsync.log', kind: 'file', service: 'Nextcloud' },
  { name: '.owncloudsync.log', kind: 'file', service: 'ownCloud' },
  { name: '.SynologyWorkingDirectory', kind: 'folder', service: 'Synology Drive' },
];

/** The service whose folder an absolute path (`/` or `\` between its parts) lies in, judged by the names alone. */
export function cloudServiceOf(path: string, home: string): CloudService | undefined {
  const parts = partsOf(path);
  for (const part of parts) {
    const found = ANYWHERE.find(([pattern]) => pattern.test(part));
    if (found !== undefined) return found[1];
  }
  const base = partsOf(home);
  if (base.length === 0 || !base.every((part, index) => parts[index] === part)) return undefined;
  const first = parts[base.length];
  return first === undefined ? undefined : UNDER_HOME.find(([pattern]) => pattern.test(first))?.[1];
}

function partsOf(path: string): readonly string[] {
  return path
    .normalize('NFC')
    .toLowerCase()
    .split(/[/\\]+/)
    .filter((part) => part !== '');
}
