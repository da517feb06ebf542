import type { condition as ko } from '../ko/condition.ts';
import type { Words } from '../words.ts';

export const condition: Words<typeof ko> = {
  title: 'Check-up',
  summary: 'Reads the library from end to end to see whether it is sound.',
  again: 'Check again',
  checking: 'Checking',
  reading: 'Reading: {{part}}',
  percent: '{{percent}}%',
  cancel: 'Stop the check-up',
  cancelled: 'The check-up was stopped. Not everything was looked at.',
  venue: 'Venue',
  laterOwner: 'Something of a later version',
  fileAt: '{{experiment}} › {{owner}} › {{thing}}',
  goTo: 'Go to where it is attached',
  allWell: 'All is well. There is nothing to do.',
  attention: 'Please look at {{count}} of these.',
  checkedAt: 'Checked at {{at}}',
  state: { well: 'Well', notice: 'Look at this', trouble: 'Trouble' },
  reportHelp:
    'Send it along when you ask for help. It holds versions, settings, counts and error codes, and nothing that you wrote and no name.',
  where: 'Experiment: {{titles}}',
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
    belonging: {
      name: 'What belongs together',
      well: 'Everything belongs to its own experiment.',
      notice: 'Rows that belong to another experiment, or are missing: {{count}}. Restore a backup or ask for help.',
      trouble: 'Rows that belong to another experiment, or are missing: {{count}}. Restore a backup or ask for help.',
    },
    values: {
      name: 'Stored values',
      well: 'All can be read.',
      notice:
        'Rows that hold what this app cannot write: {{count}}. Compare with a backup and restore that experiment.',
      trouble:
        'Rows that hold what this app cannot write: {{count}}. Compare with a backup and restore that experiment.',
    },
    amounts: {
      name: 'Amounts',
      well: 'The total of every expense adds up.',
      notice: 'Expenses whose supply and tax do not add up to their total: {{count}}. Enter their amounts again.',
      trouble: 'Expenses whose supply and tax do not add up to their total: {{count}}. Enter their amounts again.',
    },
    order: {
      name: 'Order',
      well: 'Every row has a place of its own.',
      notice: 'Rows that share a place: {{count}}. Move one of them once, and the order is set again.',
      trouble: 'Rows that share a place: {{count}}. Move one of them once, and the order is set again.',
    },
    settings: {
      name: 'Document settings',
      well: 'All point at what is there.',
      notice: 'Document settings that point at a deleted cue sheet or person: {{count}}. Choose again under Documents.',
      trouble:
        'Document settings that point at a deleted cue sheet or person: {{count}}. Choose again under Documents.',
    },
    steps: {
      name: 'Undo',
      well: 'Every step fits what is there now.',
      notice:
        'Items that can no longer be undone, as they differ from what their step left: {{count}}. Nothing is lost; change them by hand if need be.',
      trouble:
        'Items that can no longer be undone, as they differ from what their step left: {{count}}. Nothing is lost; change them by hand if need be.',
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
