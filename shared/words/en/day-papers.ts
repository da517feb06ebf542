import type { dayPapers as ko } from '../ko/day-papers.ts';
import type { Words } from '../words.ts';

export const dayPapers: Words<typeof ko> = {
  name: { runLog: 'Run log', incidentLog: 'Incident log' },
  option: {
    runLog: {},
    incidentLog: { blanks: 'Print blank rows to write on', struck: 'Print entries that are struck out' },
  },
  plain: {
    runLog: {
      day: 'Day',
      ran: 'Ran',
      number: 'No.',
      cue: 'Cue',
      planned: 'Plan',
      actual: 'Actual',
      off: 'Off (min)',
      note: 'Note',
      skipped: 'skipped',
      held: 'held for {{count}} min',
      notRun: 'did not take place',
      gone: 'cue that was removed',
      explained: 'Off compares when it ended with the plan: + ended later, − ended earlier.',
      empty: 'Nothing has run yet.',
    },
    incidentLog: {
      total: 'Incidents noted',
      count: '{{count}}',
      number: 'No.',
      at: 'Time',
      place: 'Place',
      what: 'What happened',
      done: 'What was done',
      owner: 'Owner',
      closed: 'Closed',
      open: 'open',
      struck: 'struck out',
      rule: 'A line is never erased. Draw a line through what is wrong and write it anew below.',
      empty: 'No incident has been noted.',
    },
  },
};
