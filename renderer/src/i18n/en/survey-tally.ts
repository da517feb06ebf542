import type { surveyTally as ko } from '../ko/survey-tally.ts';
import type { Words } from '../words.ts';

/** What papers of the survey that are counted by hand are told in; part of `followup.ts`. */
export const surveyTally: Words<typeof ko> = {
  title: 'Papers counted by hand',
  correcting: 'Correct pile {{at}}',
  how: 'Not sheet by sheet: only how often each answer was counted. A full group of marks is five.',
  keys: 'Enter next box, ↑↓ box before or after, + one more, F2 name of the pile, Ctrl+Enter store.',
  waiting: 'The new pile that you had begun is kept; it comes back after this one.',
  sheets: 'Papers counted',
  note: 'Name of the pile',
  noteHint: 'e.g. table 2, counted by Tree',
  words: 'Answers in words cannot be counted. Key in the sheets whose words you need one by one.',
  notCounted: 'not counted',
  papersFirst: 'Write how many papers were counted, and those left open follow.',
  figures: '{{n}} answer · {{open}} left open',
  over: 'With this pile there are {{all}}, more than the {{heads}} who came. See whether papers were counted twice, and whether that many came.',
  store: 'Store the pile',
  stored_one: '{{count}} paper counted by hand is stored.',
  stored_other: '{{count}} papers counted by hand are stored.',
  corrected_one: 'Corrected: {{count}} paper counted by hand.',
  corrected_other: 'Corrected: {{count}} papers counted by hand.',
  list: 'Piles stored',
  listEmpty:
    'Papers that the team counted by marks on the spot need not be keyed in. Do not count here what was keyed in sheet by sheet. Results show both together and how many were counted by hand.',
  example: 'Example: of 12 papers, five and two marks for 5, three for 4. Write 7 and 3: 10 answer, 2 were left open.',
  papers_one: '{{count}} paper',
  papers_other: '{{count}} papers',
  questions_one: '{{count}} question',
  questions_other: '{{count}} questions',
  correctOf: 'Correct pile {{at}}',
  removeOf: 'Remove pile {{at}}',
  problem: {
    negative: 'Nothing can be counted less than zero times. Check what was counted.',
    fraction: 'There are no half papers. Write a whole number, e.g. 12.',
    notNumber: 'Write what was counted in digits alone, e.g. 12.',
    tooMany: 'No more than 100,000 can be written. Check what was counted.',
    sheetsMissing: 'First write how many papers were counted.',
    nothing:
      'Nothing has been counted yet. Leave questions empty that were not counted, and write 0 where nobody answered.',
  },
};
