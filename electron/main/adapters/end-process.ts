import type { UtilityProcess } from 'electron';

/** Ends a utility process whatever it is doing: one that is stopped or loops without end takes no friendlier request. */
export function endProcess(worker: UtilityProcess | undefined): void {
  const pid = worker?.pid;
  worker?.kill();
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
