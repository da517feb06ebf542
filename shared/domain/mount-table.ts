/** Which file system a path lies on, read off the tables that Linux and macOS print. */

export interface Mount {
  /** Where it is mounted, e.g. `/` or `/media/stick`. */
  readonly at: string;
  /** e.g. `ext4`, `nfs4`, `fuse.sshfs`. */
  readonly type: string;
}

/** Lines of `/proc/self/mountinfo`; later lines lie over earlier ones. */
export function parseMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const at = before.split(' ')[4];
    const [type] = after.split(' ');
    return at === undefined || type === undefined || type === '' ? [] : [{ at: unescaped(at), type }];
  });
}

/** Lines of macOS `mount`: `//me@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
export function parseMountLines(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const found = / on (?<at>\/.*) \((?<type>[\w.]+)[,)]/.exec(line)?.groups;
    return found?.['at'] === undefined || found['type'] === undefined ? [] : [{ at: found['at'], type: found['type'] }];
  });
}

/** The mount that a path lies on: the deepest, and of those in one place the last. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
  let found: Mount | undefined;
  for (const mount of mounts) {
    const inside = mount.at === '/' || path === mount.at || path.startsWith(`${mount.at}/`);
    if (inside && mount.at.length >= (found?.at.length ?? 0)) found = mount;
  }
  return found;
}

const NETWORK = new Set(
  [
    'nfs',
    'nfs4',
    'cifs',
    'smb3',
    'smbfs',
    'smb2',
    'afpfs',
    'webdav',
    'davfs',
    'ncpfs',
    'afs',
    'ceph',
    'glusterfs',
    'lustre',
  ].concat([
    '9p',
    'virtiofs',
    'vboxsf',
    'prl_fs',
    'vmhgfs',
    'ftp',
    'beegfs',
    'gpfs',
    'ocfs2',
    'coda',
    'macfuse',
    'osxfuse',
  ]),
);

/** FUSE programs that show a disk of this computer; every other one shows something far away. */
const LOCAL_FUSE =
  /^(fuseblk|fuse\.(ntfs(-3g)?|exfat|fuse-overlayfs|overlayfs|mergerfs|bindfs|encfs|gocryptfs|cryfs|securefs|lowntfs-3g))$/;

/**
 * Whether another machine may hold the files. The root itself never counts: a computer that starts from such a disk has no other.
 */
export function isNetworkMount({ at, type }: Mount): boolean {
  if (at === '/') return false;
  return NETWORK.has(type) || (type.startsWith('fuse') && !LOCAL_FUSE.test(type));
}

/** The kernel writes a blank as `\040`. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
