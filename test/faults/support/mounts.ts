/** File systems that a rig can fill, cut the power of, or turn read-only: Linux and root only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasProgram, runProgram, undoAtEnd } from './processes.ts';

/** Runs a program whose failure ends the rig. */
function must(command: string, ...args: readonly string[]): void {
  const { code, stderr } = runProgram(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim() || `exit code ${code}`}`);
}

export interface Mount {
  readonly path: string;
  /** Once; also done when the bench is interrupted. */
  unmount(): void;
}

function mounted(path: string, ...args: readonly string[]): Mount {
  mkdirSync(path, { recursive: true });
  must('mount', ...args, path);
  return { path, unmount: undoAtEnd(() => must('umount', path)) };
}

/** Why nothing can be mounted here; null: it can. */
export function whyNoMount(folder: string): string | null {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const path = join(folder, 'try');
  try {
    mountMemory(path, '1m').unmount();
    return null;
  } catch (error) {
    return `nothing can be mounted: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** A file system in memory of the given size (`12m`). */
export function mountMemory(path: string, size: string): Mount {
  return mounted(path, '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs');
}

/** Another view of a folder, in which nothing can be written. */
export function mountReadOnly(folder: string, path: string): Mount {
  const mount = mounted(path, '--bind', folder);
  must('mount', '-o', 'remount,ro,bind', path);
  return mount;
}

/** An ext4 file system in a file, of which the power can be cut. */
export interface PowerDisk {
  readonly path: string;
  /** From now on nothing reaches the disk, not even what the journal has ready; what was not synced is lost. */
  cut(): void;
  /** Mounts it again, as the next start of the machine does. */
  restore(): void;
  close(): void;
}

const SHUTDOWN = 0x80_04_58_7d;
const WITHOUT_LOG_FLUSH = 2;
const CUT_BY_PERL = `open(my $at, '<', $ARGV[0]) or die $!; my $how = pack('L', ${WITHOUT_LOG_FLUSH}); ioctl($at, ${SHUTDOWN}, $how) or die $!`;
const CUT_BY_PYTHON = `import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], 0), ${SHUTDOWN}, struct.pack('I', ${WITHOUT_LOG_FLUSH}))`;

/** Why no disk with a power switch can be had here; null: it can. */
export function whyNoPowerDisk(folder: string): string | null {
  const why = whyNoMount(folder);
  if (why !== null) return why;
  if (!hasProgram('mkfs.ext4')) return 'mkfs.ext4 is not installed';
  if (!hasProgram('perl') && !hasProgram('python3')) return 'neither perl nor python3 is there for FS_IOC_SHUTDOWN';
  try {
    const disk = makePowerDisk(folder);
    try {
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

export function makePowerDisk(folder: string): PowerDisk {
  const [image, path] = [join(folder, 'disk.img'), join(folder, 'disk')];
  must('truncate', '-s', '96M', image);
  must('mkfs.ext4', '-q', '-F', image);
  let mount = mounted(path, '-o', 'loop', image);
  const [switchProgram, ...args] = hasProgram('perl') ? ['perl', '-e', CUT_BY_PERL] : ['python3', '-c', CUT_BY_PYTHON];
  return {
    path,
    cut: () => must(switchProgram ?? '', ...args, path),
    restore() {
      mount.unmount();
      mount = mounted(path, '-o', 'loop', image);
    },
    close: () => mount.unmount(),
  };
}
