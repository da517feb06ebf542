import { isNetworkMount, mountOf, parseMountInfo, parseMountLines } from '@shared/domain/mount-table.ts';
import { describe, expect, test } from 'vitest';

const LINUX = `22 1 8:1 / / rw - ext4 /dev/sda1 rw
40 22 0:40 / /mnt/team\\040share rw shared:1 - nfs4 server:/x rw
41 22 0:41 / /media/stick rw - vfat /dev/sdb1 rw
42 22 0:42 / /home/haneul/far rw - fuse.sshfs me@there:/ rw
43 22 0:43 / /mnt/ntfs rw - fuseblk /dev/sdc1 rw
44 22 0:44 / /media/stick rw - cifs //server/x rw
`;

const MAC = `/dev/disk3s1 on / (apfs, sealed, local, read-only, journaled)
//me@server/share on /Volumes/share (one) (smbfs, nodev, nosuid, mounted by me)
`;

function typeAt(path: string): string | undefined {
  return mountOf(parseMountInfo(LINUX), path)?.type;
}

describe('the file system of a path', () => {
  test('is that of the deepest mount over it, and of two in one place the later', () => {
    expect(typeAt('/home/haneul/library')).toBe('ext4');
    expect(typeAt('/home/haneul/far/library')).toBe('fuse.sshfs');
    expect(typeAt('/home/haneul/farther')).toBe('ext4');
    expect(typeAt('/mnt/team share/library')).toBe('nfs4');
    expect(typeAt('/media/stick')).toBe('cifs');
  });

  test('is read off the lines that macOS prints, whatever stands in the name', () => {
    expect(mountOf(parseMountLines(MAC), '/Volumes/share (one)/library')?.type).toBe('smbfs');
    expect(mountOf(parseMountLines(MAC), '/Users/haneul')?.type).toBe('apfs');
  });
});

describe('another machine', () => {
  test.each(['nfs4', 'cifs', 'smbfs', '9p', 'fuse.sshfs', 'fuse.rclone', 'fuse.gvfsd-fuse'])('holds %s', (type) => {
    expect(isNetworkMount({ at: '/mnt/x', type })).toBe(true);
  });

  test.each(['ext4', 'apfs', 'vfat', 'exfat', 'fuseblk', 'fuse.ntfs-3g', 'tmpfs', 'overlay'])(
    'does not hold %s',
    (type) => {
      expect(isNetworkMount({ at: '/mnt/x', type })).toBe(false);
    },
  );

  test('is never said of the root, which is all that such a computer has', () => {
    expect(isNetworkMount({ at: '/', type: '9p' })).toBe(false);
  });
});
