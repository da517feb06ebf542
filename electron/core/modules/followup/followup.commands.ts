import type { followupCommands } from '@shared/contract/followup.contract.ts';
import { nextNumber } from '@shared/domain/survey/sheet-entry.ts';
import { isAnswered } from '@shared/domain/survey/survey-summary.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { checkTallies, surveyAnswerRules, surveyQuestionRules, surveyTallyCountPart } from './survey.rules.shared.ts';

const sheets = rankedTable(PRODUCT, 'surveySheet', {});
const questions = rankedTable(PRODUCT, 'surveyQuestion', surveyQuestionRules);
const rows = rankedTable(PRODUCT, 'surveyAnswer', surveyAnswerRules);
const tallies = rankedTable(PRODUCT, 'surveyTally', {});
const tallyCounts = rankedTable(PRODUCT, 'surveyTallyCount', surveyTallyCountPart);

export const followupCommandHandlers: CommandHandlers<typeof followupCommands> = {
  'surveySheet.store': {
    run(work, { experimentId, sheetId: known, source, note, answers }) {
      const before = work.list('surveySheet', { experimentId });
      const number = before.find(({ id }) => id === known)?.number ?? nextNumber(before);
      let sheetId = known ?? '';
      if (known === null) {
        [sheetId = ''] = sheets.add(work, experimentId, [{ number, at: work.ports.now(), source, note }], null);
      } else {
        if (!before.some(({ id }) => id === known)) throw new AppError('notFound', { what: 'surveySheet' });
        sheets.edit(work, experimentId, [{ id: known, patch: { source, note } }]);
      }
      const stored = new Map(
        work.list('surveyAnswer', { experimentId, sheetId }).map((answer) => [answer.questionId, answer.id]),
      );
      const given = answers.filter(isAnswered);
      const kept = new Set(given.map(({ questionId }) => questionId));
      const gone = [...stored].filter(([questionId]) => !kept.has(questionId)).map(([, id]) => id);
      if (gone.length > 0) rows.remove(work, gone);
      const patches = given.flatMap(({ questionId, picked, text }) => {
        const id = stored.get(questionId);
        return id === undefined ? [] : [{ id, patch: { picked, text } }];
      });
      if (patches.length > 0) rows.edit(work, experimentId, patches);
      const fresh = given.filter(({ questionId }) => !stored.has(questionId));
      if (fresh.length > 0)
        rows.add(
          work,
          experimentId,
          fresh.map((answer) => ({ sheetId, ...answer })),
          null,
        );
      work.describe({ number });
      return { sheetId, number };
    },
  },
  'surveyTally.store': {
    run(work, { experimentId, tallyId: known, sheets: counted, note, counts }) {
      let tallyId = known ?? '';
      if (known === null) {
        [tallyId = ''] = tallies.add(work, experimentId, [{ sheets: counted, note }], null);
      } else {
        if (!work.list('surveyTally', { experimentId }).some(({ id }) => id === known))
          throw new AppError('notFound', { what: 'surveyTally' });
        tallies.edit(work, experimentId, [{ id: known, patch: { sheets: counted, note } }]);
      }
      const stored = new Map(
        work.list('surveyTallyCount', { experimentId, tallyId }).map((row) => [placeOf(row), row.id]),
      );
      const kept = new Set(counts.map(placeOf));
      const gone = [...stored].filter(([place]) => !kept.has(place)).map(([, id]) => id);
      if (gone.length > 0) tallyCounts.remove(work, gone);
      const patches = counts.flatMap((row) => {
        const id = stored.get(placeOf(row));
        return id === undefined ? [] : [{ id, patch: { count: row.count } }];
      });
      if (patches.length > 0) tallyCounts.edit(work, experimentId, patches);
      const fresh = counts.filter((row) => !stored.has(placeOf(row)));
      if (fresh.length > 0)
        tallyCounts.add(
          work,
          experimentId,
          fresh.map((row) => ({ tallyId, ...row })),
          null,
        );
      checkTallies(work, experimentId);
      work.describe({ count: counted });
      return { tallyId };
    },
  },
  'surveySheet.take': {
    run(work, { experimentId, questions: asked, sheets: taken }) {
      const fresh =
        asked.length === 0
          ? []
          : questions.add(
              work,
              experimentId,
              asked.map(({ text, kind, options }) => ({ text, kind, options })),
              null,
            );
      const idOf = new Map(asked.map(({ key }, at) => [key, fresh[at] ?? '']));
      const first = nextNumber(work.list('surveySheet', { experimentId }));
      const ids = sheets.add(
        work,
        experimentId,
        taken.map(({ at }, place) => ({ number: first + place, at, source: 'screen' as const })),
        null,
      );
      const given = taken.flatMap(({ answers }, at) =>
        answers.filter(isAnswered).map(({ question, picked, text }) => ({
          sheetId: ids[at] ?? '',
          questionId: idOf.get(question) ?? question,
          picked,
          text,
        })),
      );
      if (given.length > 0) rows.add(work, experimentId, given, null);
      work.describe({ count: taken.length });
      return { sheets: taken.length, questions: asked.length };
    },
  },
};

function placeOf({ questionId, option }: { readonly questionId: string; readonly option: number }): string {
  return `${questionId} ${option}`;
}
