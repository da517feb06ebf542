/** Answers of a form on the web as sheets of the survey: the one importer, with a column for each question. */
import { MOST_SHEETS } from '@shared/contract/followup.contract.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import { parseMoment } from '@shared/domain/moment-parse.ts';
import { guessQuestion, readAnswer } from '@shared/domain/survey/answer-sheet.ts';
import { isAnswered, pickedDigits } from '@shared/domain/survey/survey-summary.ts';
import { optionsOf } from '@shared/domain/survey/codes.ts';
import type { AskedQuestion } from '@shared/domain/survey/codes.ts';
import { TEXT_LIMIT } from '@shared/entities/columns.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { asksForPerson, headNames } from '@shared/sheets/field-words.ts';
import { words } from '@app/i18n/dynamic.ts';
import { choiceWord } from '@app/i18n/field-words.ts';
import { workDay } from '@app/lib/work-day.ts';
import { freshHead } from '@shared/sheets/lines.ts';
import type { Line } from '@shared/sheets/lines.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import { plainLines } from '@shared/sheets/plain-block.ts';
import type { TableFault } from '@app/records/table/table-edits.ts';

export type TakenAnswers = Omit<CommandInput<'surveySheet.take'>, 'experimentId'>;

export interface SurveyRows {
  readonly questions: { readonly rows: readonly Entity<'surveyQuestion'>[] };
  readonly sheets: { readonly rows: readonly Entity<'surveySheet'>[] };
  readonly answers: { readonly rows: readonly Entity<'surveyAnswer'>[] };
}

/** The column of when somebody answered. */
const AT = 'at';
/** Heads that say nothing of an answer. */
const NO_QUESTION = /^(?:no\.?|번호|연번|순번|응답\s?(?:번호|자|id)|id|ip|ip\s?주소|점수|score)$/iu;

export function answersImporter(survey: SurveyRows, onTaken: (taken: TakenAnswers) => void): TableImporter {
  const stored = new Map(survey.questions.rows.map((row) => [row.id, row]));
  return {
    memory: 'surveyAnswer',
    headings: [
      { id: AT, names: headNames('surveySheet', AT) },
      ...survey.questions.rows.map(({ id, text }) => ({ id, names: [text] })),
    ],
    titleOf: (id) =>
      id === AT ? words('followup.survey.answers.at', {}) : (stored.get(id)?.text ?? freshHead(id) ?? id),
    order: [AT, ...stored.keys()],
    fresh: {
      label: words('followup.survey.answers.fresh', {}),
      isTaken: (head) => !asksForPerson(head) && !NO_QUESTION.test(head),
    },
    most: MOST_SHEETS,
    plain: (block) => plainLines(block, {}),
    check: (lines) => lines.flatMap((line, at) => faultsOf(line, at + 1, stored)),
    show: (line) => shown(line, stored),
    alike: (lines) => alike(lines, survey),
    alikeWords: {
      said: (count) => words('followup.survey.answers.alike', { count }),
      leave: words('followup.survey.answers.leaveAlike', {}),
    },
    tell: (lines) => [
      ...freshQuestions(lines).map(({ text, kind }) =>
        words('followup.survey.answers.made', {
          text,
          kind: choiceWord(PRODUCT.fieldOf('surveyQuestion', 'kind'), kind),
        }),
      ),
      words('followup.survey.answers.nobody', {}),
    ],
    take(lines) {
      const fresh = freshQuestions(lines);
      const kinds = new Map<string, AskedQuestion>([...stored, ...fresh.map((one) => [one.key, one] as const)]);
      onTaken({
        questions: [...fresh],
        sheets: lines.map((line) => ({ at: momentOf(line), answers: [...answersOf(line, kinds)] })),
      });
    },
  };
}

function momentOf(line: Line) {
  const at = parseMoment(line[AT] ?? '', workDay());
  return at.ok ? at.value : null;
}

function faultsOf(line: Line, row: number, questions: ReadonlyMap<string, AskedQuestion>): readonly TableFault[] {
  const faults = Object.entries(line).flatMap(([columnId, text]): readonly TableFault[] => {
    if (columnId === AT) {
      const isRead = text.trim() === '' || parseMoment(text, workDay()).ok;
      return isRead ? [] : [{ row, columnId, error: words('followup.survey.answers.moment', {}) }];
    }
    const question = questions.get(columnId);
    const read = question === undefined ? null : readAnswer(question, text);
    if (read === null || read.ok) return [];
    const word = read.code === 'answer.scale' ? 'scale' : 'option';
    return [{ row, columnId, error: words(`followup.survey.answers.${word}`, read.params) }];
  });
  const isBlank = Object.entries(line).every(([id, text]) => id === AT || text.trim() === '');
  return isBlank ? [...faults, { row, columnId: null, error: words('followup.survey.answers.none', {}) }] : faults;
}

/** The questions that only the form has, as their answers say what kind they are; `key`: the column. */
function freshQuestions(lines: readonly Line[]): readonly (AskedQuestion & {
  readonly key: string;
  readonly text: string;
})[] {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return columns.flatMap((column) => {
    const text = freshHead(column);
    if (text === null) return [];
    const { kind, options } = guessQuestion(lines.map((line) => line[column] ?? ''));
    return [{ key: column.slice(0, KEY), text: text.slice(0, TITLE), kind, options }];
  });
}

/** As the command takes them. */
const KEY = 100;
const TITLE = TEXT_LIMIT.line;

function answersOf(line: Line, kinds: ReadonlyMap<string, AskedQuestion>) {
  return Object.entries(line).flatMap(([column, text]) => {
    const question = column.slice(0, KEY);
    const kind = kinds.get(question);
    const read = kind === undefined ? null : readAnswer(kind, text);
    return read?.ok === true && isAnswered(read.value) ? [{ question, ...read.value }] : [];
  });
}

/** `4`, `1 현수막, 3 지인`: what will be marked, with the words of the options. */
function shown(line: Line, questions: ReadonlyMap<string, AskedQuestion>): Line {
  return Object.fromEntries(
    Object.entries(line).map(([column, text]) => {
      const question = questions.get(column);
      if (question === undefined || question.kind === 'text') return [column, text];
      const read = readAnswer(question, text);
      if (!read.ok) return [column, text];
      const options = optionsOf(question.options);
      return [
        column,
        pickedDigits(read.value.picked)
          .map((digit) => `${digit} ${options[digit - 1] ?? ''}`.trim())
          .join(', '),
      ];
    }),
  );
}

/** Lines of the same moment and the same answers as a sheet that is there, as a file that is taken once more has them. */
function alike(lines: readonly Line[], { questions, sheets, answers }: SurveyRows): readonly number[] {
  const kinds = new Map<string, AskedQuestion>(questions.rows.map((row) => [row.id, row]));
  const bySheet = new Map<string, string[]>();
  for (const { sheetId, questionId, picked, text } of answers.rows)
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), mark(questionId, picked, text)]);
  const known = new Set(
    sheets.rows.filter(({ at }) => at !== null).map(({ id, at }) => signature(at ?? '', bySheet.get(id) ?? [])),
  );
  return lines.flatMap((line, place) => {
    const at = momentOf(line);
    if (at === null) return [];
    const given = answersOf(line, kinds).map(({ question, picked, text }) => mark(question, picked, text));
    return known.has(signature(at, given)) ? [place] : [];
  });
}

function mark(question: string, picked: string, text: string): string {
  return JSON.stringify([question, picked, text.trim()]);
}

function signature(at: string, marks: readonly string[]): string {
  return [at, ...marks.toSorted()].join('\n');
}
