import { entities } from '@shared/words/en/entities.ts';
import type { attachmentUndo as koUndo, attachments as ko } from '../ko/attachments.ts';
import type { Words } from '../words.ts';

export const attachments: Words<typeof ko> = {
  title: 'Files',
  choose: 'Choose files',
  hint: 'Drop them here, or copy and press Ctrl+V.',
  empty: {
    task: 'Keep what belongs to this task here: plans, quotes, pictures.',
    expense: 'Attach receipts, invoices and bank slips now, and nobody has to look for them at settlement.',
    person: 'Attach papers that this person signed, such as consent to data and to pictures.',
    floorPlan: 'Attach the plan of the building as a PNG or JPEG picture: it lies under the drawing.',
    experiment: 'Attach the floor plan, pictures of the place, the permit.',
  },
  dropHere: 'Drop here to attach',
  adding: 'Attaching {{name}} ({{done}}/{{total}})',
  added_one: 'Attached {{count}} file.',
  added_other: 'Attached {{count}} files.',
  tooMany: 'Up to {{max}} files can be attached at once. Drop them in parts.',
  folder: 'A folder cannot be attached. Drop the files that are in it.',
  pastedImage: 'pasted picture',
  kind: entities.value.attachmentKind,
  kindOf: 'Kind of “{{name}}”',
  nameOf: 'File name',
  altOf: 'Alt text of “{{name}}”',
  altAdd: 'write alt text',
  show: 'Preview “{{name}}”',
  open: 'Open in another program',
  saveAs: 'Save a copy',
  saved: 'Saved: {{path}}',
  remove: 'Detach',
  removed: 'Detached “{{name}}”.',
  moveUp: 'Move up',
  moveDown: 'Move down',
  more: 'What to do with “{{name}}”',
  addedOn: 'attached {{date}}',
  state: {
    missing: 'The file is not in its place.',
    altered: 'The file is no longer what was attached.',
    fromBackup: 'There is a sound copy among the backups.',
    noBackup:
      'The backups hold no copy. If the same file is somewhere else, choose it again: it is taken only if it is the same.',
  },
  restore: 'Bring back from backup',
  replace: 'Choose the same file',
  mended: 'Brought back “{{name}}”.',
  preview: {
    title: 'Preview',
    failed: 'It cannot be shown here. Open it in another program or save a copy.',
    shortened: 'Only the beginning is shown. Open it in another program to see all.',
  },
};

export const attachmentUndo: Words<typeof koUndo> = {
  attachment: {
    add: 'attach files to “{{title}}”',
    addPlain: 'attach files',
    rename: 'rename a file to “{{to}}”',
    describe: 'write the alt text of “{{name}}”',
    retype: 'change the kind of “{{name}}”',
    remove: 'detach “{{name}}”',
    move: 'move the file “{{name}}”',
  },
  attachments: { remove: 'detach {{count}} files' },
};
