/** A disk whose power can be cut: ext4 in a file on a loop device. Linux and root only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mountImage, must, whyNoMount } from './mounts.ts';
import type { Mount } from './mounts.ts';
import { hasProgram, pause, runProgram } from './processes.ts';

export interface PowerDisk {
  readonly path: string;
  /**
   * From now on nothing reaches the disk, not even what the journal has ready; what was not synced is lost. Answers the moment just
   * before (nanoseconds of the clock that never jumps): what was told earlier had been synced with the power on.
   */
  cut(): bigint;
  /** Mounts it again, as the next start of the machine does. */
  restore(): void;
  /**
   * What a cut at this moment leaves: a copy of what has reached the device, mounted beside. Whoever writes on the disk must stand still;
   * while the system itself writes, the copy is taken again.
   */
  copied(): Promise<Mount>;
  close(): void;
}

const SHUTDOWN = 0x80_04_58_7d;
const WITHOUT_LOG_FLUSH = 2;
const CUT_BY_PERL = `use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC); open(my $at, '<', $ARGV[0]) or die $!; my $how = pack('L', ${WITHOUT_LOG_FLUSH}); my $now = clock_gettime(CLOCK_MONOTONIC); ioctl($at, ${SHUTDOWN}, $how) or die $!; printf('%.9f', $now)`;
const CUT_BY_PYTHON = `import fcntl,os,struct,sys,time; at=os.open(sys.argv[1], 0); now=time.clock_gettime(time.CLOCK_MONOTONIC); fcntl.ioctl(at, ${SHUTDOWN}, struct.pack('I', ${WITHOUT_LOG_FLUSH})); print('%.9f' % now)`;

/** Why no disk with a power switch can be had here; null: it can. */
export async function whyNoPowerDisk(folder: string): Promise<string | null> {
  const why = whyNoMount(folder);
  if (why !== null) return why;
  if (!hasProgram('mkfs.ext4')) return 'mkfs.ext4 is not installed';
  if (!hasProgram('perl') && !hasProgram('python3')) return 'neither perl nor python3 is there for FS_IOC_SHUTDOWN';
  try {
    const disk = makePowerDisk(folder);
    try {
      const copy = await disk.copied();
      copy.unmount();
      disk.cut();
      disk.restore();
    } finally {
      disk.close();
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Requests that a loop device has finished and those that are under way. */
function workOf(image: string): string {
  const { stdout } = runProgram('losetup', ['--noheadings', '--output', 'NAME', '--associated', image]);
  const name = stdout.trim().replace('/dev/', '');
  return readFileSync(`/sys/block/${name}/stat`, 'utf8') + readFileSync(`/sys/block/${name}/inflight`, 'utf8');
}

export function makePowerDisk(folder: string): PowerDisk {
  const [image, path] = [join(folder, 'disk.img'), join(folder, 'disk')];
  must('truncate', '-s', '96M', image);
  must('mkfs.ext4', '-q', '-F', image);
  let mount = mountImage(path, image);
  const [switchProgram, ...args] = hasProgram('perl') ? ['perl', '-e', CUT_BY_PERL] : ['python3', '-c', CUT_BY_PYTHON];
  return {
    path,
    cut() {
      const { stdout } = must(switchProgram ?? '', ...args, path);
      return BigInt(stdout.trim().replace('.', ''));
    },
    restore() {
      mount.unmount();
      mount = mountImage(path, image);
    },
    async copied() {
      const copy = join(folder, 'copy.img');
      for (let time = 1; time <= 50; time += 1) {
        const before = workOf(image);
        must('cp', '--sparse=always', image, copy);
        if (workOf(image) === before) return mountImage(join(folder, 'copy'), copy);
        await pause(20);
      }
      throw new Error('the disk does not come to rest');
    },
    close: () => mount.unmount(),
  };
}
