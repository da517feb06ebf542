import type { fault as ko } from '../ko/fault.ts';
import type { Words } from '../words.ts';

export const fault: Words<typeof ko> = {
  todo: 'What to do',
  retry: 'Open again',
  quit: 'Quit',
  restore: 'Restore this backup',
  restoreTitle: 'Restore the backup?',
  restoreBody: '{{holds}} The file as it is now is not deleted but kept beside it.',
  backupHolds: 'Newest backup: {{at}} · experiments: {{experiments}}, cards: {{tasks}}, people: {{people}}',
  noBackup: 'No usable backup was found on this computer. See whether you keep one in a second place.',
  report: 'Save a diagnostic report…',
  reportSaved: 'The diagnostic report is saved ({{path}}). It holds no personal data.',
  details: 'Technical details',
  copy: 'Copy',
  copied: 'Technical details copied.',
  screen: {
    inUse: {
      title: 'The library is open elsewhere',
      happened:
        'Another window or command is using the same library file. Two at once would write over each other, so it was not opened here.',
      safe: 'Your work is whole where it was opened first; nothing was changed from here.',
      todo: 'Close the Silheomjang window or command that has the library open.\nChoose “Open again”.',
    },
    readOnly: {
      title: 'The library folder cannot be written',
      happened: 'The library file or its folder is read-only, so nothing could be saved.',
      safe: 'The library file is as it was, to the letter.',
      todo: 'Open the folder with “Show in folder” and allow writing. Check the drive’s lock switch, too.\nChoose “Open again”.',
    },
    damaged: {
      title: 'The library file is damaged',
      happened:
        'Parts of the file cannot be read, so nothing more is written to it. Usually a failing drive or another program that touched the file is the cause.',
      safe: 'The damaged file was left as it is. Backups are kept apart, in the folder “backups” outside the library’s folder.',
      todo: 'Copy the whole library folder to another place.\nSave a diagnostic report: it serves whoever helps you.\nRestore the newest backup.',
    },
    notOurs: {
      title: 'That is not a Silheomjang library',
      happened: 'Another program’s file is where the library file should be.',
      safe: 'That file was not changed.',
      todo: 'Open the folder with “Show in folder” and move that file elsewhere.\nIf you have the library file somewhere, put it back in its place.\nChoose “Open again”.',
    },
    newer: {
      title: 'A newer Silheomjang made this library',
      happened:
        'The library has format {{version}}, and this app knows formats up to {{newest}}. It was not opened for changes, so that nothing unknown is spoilt.',
      safe: 'The library file is as it was, to the letter.',
      todo: 'Install the newer app.\nIf you cannot now, view it read-only and export documents and experiments from there.',
    },
    full: {
      title: 'The disk is full',
      happened: 'There is no space left to open the library and save to it.',
      safe: 'Everything that was shown as saved is there.',
      todo: 'Make space: delete files that you do not need, or empty the trash.\nChoose “Open again”.',
    },
    io: {
      title: 'The drive does not answer',
      happened: 'The drive could not read or write the library. It may be disconnected, or beginning to fail.',
      safe: 'Everything that was shown as saved is on that drive.',
      todo: 'Check that the drive is connected.\nChoose “Open again”.\nIf it happens again, copy the library folder and the backups to another drive.',
    },
    vanished: {
      title: 'The open library file is gone',
      happened:
        'While you were working the library file was moved, deleted or replaced. Nothing more is written, so that no save is lost.',
      safe: 'What you were writing is still in this window. When the file is back, it is saved and you go on.',
      todo: 'Put the file or folder back in its place, or connect the drive again.\nIf you cannot, leave the window open and copy what you were writing to another place.',
    },
    missing: {
      title: 'The library file is not in its place',
      happened: 'The library file that was opened before cannot be found. No empty library was made in its stead.',
      safe: 'Backups are kept apart, in the folder “backups” outside the library’s folder.',
      todo: 'Check that the drive is connected and that the folder was not moved.\nPut the file back and choose “Open again”.',
    },
    cloud: {
      title: 'The library lies inside {{service}}',
      happened:
        'While a cloud service copies files, the library could be mixed up or replaced by an older one, so it was not opened.',
      safe: 'Nothing was made or changed. A library file that is there is as it was.',
      todo: 'Move the library folder elsewhere on this computer.\nShare experiments with others by exporting them to a file.\nThe cloud folder can serve as a second place for backups.',
    },
    network: {
      title: 'The library lies on another computer',
      happened:
        'On a disk reached over a network ({{system}}) nobody can tell whether a save was finished, so it was not opened.',
      safe: 'Nothing was made or changed. A library file that is there is as it was.',
      todo: 'Move the library folder to a disk of this computer.\nShare experiments with others by exporting them to a file.\nThe network folder can serve as a second place for backups.',
    },
    migration: {
      title: 'The library could not be brought to the new format',
      happened: 'Bringing the library to the new version stopped halfway, and everything begun was taken back.',
      safe: 'The library file is as it was before, and a backup from before was kept.',
      todo: 'Check that the disk has space and choose “Open again”.\nIf that does not help, save a diagnostic report and open the library with the earlier version of the app.',
    },
    other: {
      title: 'The library cannot be opened',
      happened: 'Something unexpected happened.',
      safe: 'The library file was not touched.',
      todo: 'Choose “Open again”.\nIf that does not help, save a diagnostic report and ask for help.',
    },
  },
  look: {
    help: 'You can look at what is still readable, without changing anything. Documents and experiments can be exported, too.',
    offer: 'View read-only',
    backups: 'See all backups',
    title: 'The library file is damaged and can only be read.',
    remedy:
      'What does not show cannot be read. Export the documents and experiments that you need, then compare the backups and restore one.',
    stop: 'See what to do',
  },
  mishap: {
    restart: 'Restart the app',
    openList: 'Open the list of experiments',
    exception: {
      title: 'Something unexpected happened',
      happened: 'Something the app was doing stopped halfway. The library file is not the cause.',
      safe: 'Everything that was shown as saved is in the library file. What you were writing is still behind this screen.',
      todo: 'Choose “Restart the app”. To finish what you were writing first, choose “Go back”.\nIf it happens again, save a diagnostic report and ask for help.',
      goOn: 'Go back',
    },
    pageGone: {
      title: 'The screen stopped and was opened again',
      happened: 'The part of the app that draws the screen stopped. Often there was too little memory.',
      safe: 'Everything that was shown as saved is in the library file. The one field you were writing in at that moment may be lost.',
      todo: 'Choose “Open the screen again” to return to where you were.\nIf it happens again there, choose “Open the list of experiments”, save a diagnostic report and ask for help.',
      goOn: 'Open the screen again',
    },
  },
  notSaved: {
    title: 'Not saved ({{count}}). What you wrote is still on the screen.',
    retry: 'Save now',
    giveUp: 'Discard',
    giveUpTitle: 'Discard what is not saved?',
    giveUpBody: 'The unsaved changes ({{count}}) will be gone and what was last saved is shown. This cannot be undone.',
    full: 'The disk is full. As soon as there is space it is saved by itself.',
    readOnly: 'The library folder can no longer be written. Once writing is allowed it is saved by itself.',
    io: 'The drive does not take it. Check the connection; it is then saved by itself.',
    inUse: 'The library is in use elsewhere. It is saved by itself when that has ended.',
    vanished: 'The library file is not in its place. Put it back; it is then saved by itself.',
    damaged: 'The library file is damaged and takes nothing more. Restore a backup; it is then saved by itself.',
    notOurs: 'The library file was replaced by another.',
    newer: 'The library file is of a newer version.',
    missing: 'The library file is not in its place.',
    cloud: 'The library lies inside a cloud folder.',
    network: 'The library lies on another computer.',
    migration: 'The library could not be brought to the new format.',
    other: 'It could not be saved. It is tried again in a moment.',
  },
  altered: {
    title: 'The library file was changed outside this app since it was last closed.',
    remedy:
      'A failing disk or another program may be the reason. Compare it with a backup to see what differs. If you put the file there yourself, you can go on.',
    compare: 'Compare with a backup',
    read: 'Got it',
  },
  clock: {
    behind: 'This computer’s clock is earlier than the last save ({{recorded}}).',
    ahead: 'This computer’s clock is years later than the last save ({{recorded}}).',
    remedy:
      'Times in the history and what counts as late may be wrong, so check the clock. Nothing is deleted because of it, backups neither.',
    read: 'Got it',
  },
};
