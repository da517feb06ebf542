import type { condition as ko } from '../ko/condition.ts';
import type { Words } from '../words.ts';

export const condition: Words<typeof ko> = {
  title: 'Check-up',
  summary: 'Reads the library from end to end to see whether it is sound.',
  again: 'Check again',
  checking: 'Checking',
  allWell: 'All is well. There is nothing to do.',
  attention: 'Please look at {{count}} of these.',
  checkedAt: 'Checked at {{at}}',
  state: { well: 'Well', notice: 'Look at this', trouble: 'Trouble' },
  reportHelp:
    'Send it along when you ask for help. It holds versions, settings, counts and error codes, and nothing that you wrote and no name.',
  reportTitle: 'Diagnostic report',
  check: {
    integrity: {
      name: 'Library file',
      well: 'No damage was found.',
      notice: 'No damage was found.',
      trouble: 'Damage was found (tables: {{count}}). Copy the library folder and restore a backup.',
    },
    references: {
      name: 'Links between items',
      well: 'None is broken.',
      notice: 'None is broken.',
      trouble: 'Rows that point at nothing: {{count}}. Restore a backup or ask for help.',
    },
    attachments: {
      name: 'Attached files',
      well: 'All are in their place and unchanged ({{checked}}).',
      notice: 'All are in their place and unchanged ({{checked}}).',
      trouble: 'Missing or altered: {{count}}. Put them back from the backup’s copy where they are attached.',
    },
    backups: {
      name: 'Backups',
      well_zero: 'There is none yet. One is made by itself once something has changed.',
      well: 'There are {{count}}; the newest was made {{days, daysAgo}}.',
      notice: 'Something changed, yet there has been no backup for {{days}} days. Check the disk space.',
      trouble: 'Something changed, yet there has been no backup for {{days}} days. Check the disk space.',
    },
    place: {
      name: 'Where it is',
      well: 'On a disk of this computer ({{system}}).',
      notice: 'On a disk of this computer ({{system}}).',
      trouble: 'The place is not safe ({{system}}). Move the library elsewhere on this computer.',
    },
    space: {
      name: 'Free space',
      well: '{{megabytes, megabytes}} is free.',
      notice: 'Only {{megabytes, megabytes}} is left. Delete files that you do not need.',
      trouble: 'Only {{megabytes, megabytes}} is left. Delete files that you do not need.',
    },
    clock: {
      name: 'This computer’s clock',
      well: 'It fits what was recorded.',
      notice: 'It is {{hours}} hours off what was recorded. Check the clock; your work is untouched.',
      trouble: 'It is {{hours}} hours off what was recorded. Check the clock; your work is untouched.',
    },
  },
};
