import { errors } from '@shared/words/en/errors.ts';
import type { Words } from '@shared/words/words.ts';
import type { ko } from './ko.ts';

const cli: Words<(typeof ko)['cli']> = {
  about: 'Works with the Silheomjang library without a window.',
  version: 'print the version',
  help: 'print this help',
  helpFor: 'print help for a command',
  library: 'folder of the library (where library.db is); the app’s own when left out',
  locale: 'language to speak: ko, en; follows LANG when left out',
  usage: 'Usage',
  arguments: 'Arguments',
  options: 'Options',
  commands: 'Commands',
  import: {
    about: 'import an experiment file as a new experiment and print its id',
    file: 'experiment file (.json)',
  },
  list: {
    about: 'print one experiment a line: id, event date, days to go, cards done/all, title',
    trash: 'only what is in the trash',
    json: 'print JSON',
    noDate: 'no date',
    sample: 'sample',
  },
  sample: {
    about: 'open a sample experiment and print its id, or that of the one already open',
    name: 'name of the sample: {{names}}',
  },
  create: {
    about: 'make a new experiment from the toolkit and print its id',
    title: 'title',
    question: 'the experiment question',
    origin: 'where the topic came from: citizen, institution',
    eventDate: 'event date, for example 2026-11-21 or 11/21',
    headCount: 'expected head count',
    organiser: 'host organisation',
  },
  export: {
    about: 'write an experiment to a file and print where it is',
    experiment: 'id of the experiment, the beginning of its id, or its title',
    bundle: 'the whole experiment as an experiment file',
    document: 'make a paper as PDF: cue-sheet, role-table, settlement',
    audience: 'whose eyes it is for, which decides what is masked: internal, shared, public',
    sheet: 'title of the cue sheet when there are several; the first one when left out',
    participants: 'the participants’ timetable instead of the cue sheet',
    out: 'file or folder to write to',
  },
  backup: {
    about: 'make, check and restore backups of the whole library',
    make: 'make a backup if something changed; print the id of the one that holds the present state',
    list: 'print one backup a line: id, state here, state at the second place, bytes, experiments/tasks/cues/people',
    verify: 'read every backup through',
    verified: '{{verified}} sound, {{damaged}} damaged',
    restore: 'restore the whole library and print the id of the backup that undoes it',
    id: 'id of the backup; the newest when left out',
  },
  warnings: {
    missingGlyphs: 'Characters that no font has were replaced by □: {{characters}}',
    capped: 'The text of {{where}} was too long and lost {{omitted}} characters. Split it.',
  },
  errors: {
    unknownCommand: 'There is no command “{{term}}”. See the commands with --help.',
    unknownOption: 'There is no option “{{term}}”. See the options with --help after the command.',
    missingArgument: '“{{term}}” is missing. See how to use the command with --help after it.',
    missingOption: 'The option {{term}} is needed. See how to use the command with --help after it.',
    optionValue: 'The option {{term}} needs a value after it.',
    wrongValue: 'The option {{term}} cannot take “{{value}}”. See what it takes with --help after the command.',
    excessArguments: 'Too many arguments. Put a title with spaces in quotes.',
    noBackups: 'There are no backups in {{place}}. Check the library folder with --library.',
    damagedBackups: '{{count}} backups are damaged. See them with list and use a sound one.',
    noLibrary: 'There is no Silheomjang library in {{place}}. Give its folder with --library.',
    noExperiment: 'No experiment matches “{{term}}”. See ids and titles with list.',
    severalExperiments: '{{count}} experiments match “{{term}}”. Choose one by its id: {{ids}}',
    onlyForCueSheet: 'The option {{term}} is for cue sheets only (--document cue-sheet). Leave it out.',
    noSheet: 'There is no sheet “{{term}}”. Give one of: {{known}}',
    whatToExport: 'Say what to export, one of: --bundle, --document <name>',
  },
};

export const en = { errors, cli };
