/** What answers the page: the library, its backups, and the calls by name. The large part of the program, read behind the window. */
import { app } from 'electron';
import { BackupScheduler } from '@core/session/backup-scheduler.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { sweepCopies } from '@core/read-only/take-copy.ts';
import { backupIo } from './adapters/backup-io.ts';
import { wipeOpenedFiles } from './adapters/opened-files.ts';
import { refuseUnstored } from './host/attachments.ts';
import { answerHostCall, isHostCall } from './host/index.ts';
import { openCore } from './host/handlers.ts';
import { checkedCalls } from './ipc/checked-calls.ts';
import type { Answerer } from './ipc/checked-calls.ts';
import { broadcastChange } from './ipc/router.ts';
import type { RawAnswerer } from './ipc/router.ts';
import type { Log } from './log/log.ts';
import { codeIn, watchCalls } from './log/watch-calls.ts';
import { refuseHostKeys } from './host/own-preferences.ts';
import type { AppPaths } from './paths.ts';
import { serveAttachment } from './windows/attachment-response.ts';
import type { AttachmentServer } from './windows/app-protocol.ts';
import type { CrashReporter } from './windows/crash-reporter.ts';

export interface Service {
  readonly answer: RawAnswerer;
  readonly serveAttachment: AttachmentServer;
}

/** Opens the library, or finds out why it cannot be opened, and makes its backups from now on until the app quits. */
export function openService(paths: AppPaths, log: Log, crashes: CrashReporter): Service {
  const began = performance.now();
  const session = new LibrarySession(paths.libraryFile, broadcastChange, paths.lastLibraryFile);
  if ('fault' in session.state) {
    const { code, params } = session.state.fault;
    log.write({ event: 'fault', code, detail: codeIn(params['detail']) });
  } else log.write({ event: 'opened', ms: Math.round(performance.now() - began) });
  if (session.core?.modifiedOutside === true) log.write({ event: 'altered' });
  const scheduler = new BackupScheduler(session, broadcastChange, backupIo);
  wipeOpenedFiles(paths.openedFiles);
  sweepCopies(paths.views);
  const answer: Answerer = (call, { window, onStep, onTopics }) => {
    const context = { window, paths, library: session.state, session, scheduler, log, crashes };
    refuseHostKeys(call);
    refuseUnstored(call);
    if (isHostCall(call.name)) return answerHostCall(call.name, call.input, context);
    const run = () => {
      const options = call.gesture === undefined ? { onStep } : { onStep, gesture: call.gesture };
      const core = openCore({ library: session.state });
      const answered = core.call(call.name, call.input, options);
      const topics = core.topicsOf(call.name, call.input);
      if (topics !== undefined) onTopics(topics, core.placesOf(call.name));
      return answered;
    };
    // What needs no backup first keeps its place in the order of calls.
    return scheduler.before(call.name, call.input)?.then(run) ?? run();
  };
  const stopBackups = scheduler.start();
  let end: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (end === 'closed') return;
    event.preventDefault();
    if (end === 'closing') return;
    end = 'closing';
    stopBackups();
    void scheduler.finish().finally(() => {
      end = 'closed';
      // Within the event that was prevented, Electron still takes itself to be quitting and would not begin again.
      setImmediate(() => app.quit());
    });
  });
  app.on('quit', () => {
    session.close();
    wipeOpenedFiles(paths.openedFiles);
  });
  return {
    answer: checkedCalls(watchCalls(log, answer)),
    serveAttachment: (pathname) => serveAttachment(session.core, pathname),
  };
}
