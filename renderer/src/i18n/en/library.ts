import { entities } from '@shared/words/en/entities.ts';
import type { library as ko } from '../ko/library.ts';
import type { Words } from '../words.ts';

export const library: Words<typeof ko> = {
  summary_one: '{{count}} experiment',
  summary_other: '{{count}} experiments',
  create: 'New experiment',
  createAbout: 'Answer these few, and the toolkit fills in its tasks, a cue sheet and the outline of a budget.',
  make: 'Create',
  import: 'Open experiment file',
  imported: 'The experiment file was imported.',
  exported: 'Exported: {{path}}',
  drop: 'Drop here to import the experiment file',
  open: 'Open',
  duplicate: 'Duplicate',
  duplicateNamed: 'Duplicate “{{title}}”',
  copyOf: '{{title}} copy',
  export: 'Export as experiment file',
  toTrash: 'Move to trash',
  trashed: 'Moved “{{title}}” to the trash.',
  restore: 'Restore',
  restoreNamed: 'Restore “{{title}}”',
  restored: 'Restored “{{title}}”.',
  purged: 'Deleted “{{title}}” for good.',
  purgeNamed: 'Delete “{{title}}” for good',
  trashEmpty: 'The trash is empty. Experiments moved here can be restored.',
  sample: 'Sample',
  actionsOf: 'Actions for “{{title}}”',
  progress: '{{done, number}}/{{total, number}}',
  progressOf: 'Progress of “{{title}}”',
  late_one: '{{count}} late',
  late_other: '{{count}} late',
  untitled: 'Give it a title. You can change it later.',
  view: {
    label: 'View',
    list: 'Experiments',
    trash: 'Trash {{count}}',
    trashName: 'Trash',
  },
  column: {
    experiment: 'Experiment',
    eventDate: 'Event date',
    progress: 'Progress',
    next: 'Next',
    trashedAt: 'Moved',
    actions: 'Actions',
  },
  field: {
    title: 'Title',
    question: 'Experiment question',
    questionHelp:
      'One sentence, drawn from where the effect the proposer expects meets the difficulty the institution sees. You can leave it for later.',
    questionExample: 'Example: would one more bench at the stop get older people on the bus more often?',
    origin: 'Where the topic comes from',
    eventDate: 'Event date',
    copyDateHint: 'Changing it moves the dates of the tasks by as many days.',
    headCount: 'Target head count',
    people: 'people',
    organiser: 'Host',
    progress: 'What has happened',
  },
  span: {
    unknown: 'With a date, the tasks are planned back from it. 11/21 will do.',
    past: 'That day is past. Check the year.',
    short: 'Less than three months away: the tasks are packed between today and the day.',
    fits: 'Three to six months: the right span for an experiment.',
    long: 'More than six months away: consider whether interest will last.',
  },
  origin: entities.value.origin,
  progressChoice: {
    reset: 'Take only the plan',
    resetHint: 'Tasks and checks are open again; expenses and results stay behind.',
    keep: 'Take everything',
    keepHint: 'With what is done, what was spent and what came of it.',
  },
  learnt: {
    title: 'Copy with what was learnt ({{count}})',
    hint: 'What is ticked becomes the checklist of one card under planning in the new experiment, each with its source.',
    card: 'Learnt from the last experiment',
    notes: 'Taken from “{{title}}”.',
    outcome: 'outcomes',
    closing: 'closing words',
  },
  purge: {
    action: 'Delete for good',
    title: 'Delete “{{title}}” for good?',
    description:
      'Its tasks, people, cue sheets, budget and expenses will be gone and cannot be brought back. To keep them, export an experiment file first.',
    confirm: 'Delete for good',
    everywhere: 'Delete it from the backups too and note it in the destruction log',
    everywhereHint: 'Without this it stays in the backups made so far.',
    byRole: 'keeper of the library',
  },
  empty: {
    sentence:
      'There is no experiment yet. Try a citizen’s proposal or an institution’s topic as a single event; three to six months is the right span.',
    example: 'For example: one day of night school for older people in an unused part of the subway',
    action: 'Create the first experiment',
  },
  samples: {
    title: 'Look around a sample',
    open: 'Open sample',
    littleLibrary: {
      title: 'Little libraries, Eunpyeong 2020',
      about:
        'Four small libraries and their neighbours gather proposals and choose an experiment: the cue sheet of a three-hour training and a dated checklist.',
    },
    nightSchool: {
      title: 'Night school at Seoul Station',
      about: 'How one citizen’s proposal became one day of class, from meeting the proposer to the settled accounts.',
    },
    cats: {
      title: 'Street cats in redevelopment areas',
      about:
        'Two directions compared, and a plan in four stages that brings four groups of people together: an experiment a month before its day.',
    },
  },
};
