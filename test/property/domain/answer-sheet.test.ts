/** Laws of the answers of web forms, over any cell. */
import { guessQuestion, readAnswer } from '@shared/domain/survey/answer-sheet.ts';
import type { AskedQuestion } from '@shared/domain/survey/codes.ts';
import { canBePicked } from '@shared/domain/survey/survey-summary.ts';
import { expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';

const SCALE: AskedQuestion = { kind: 'scale5', options: '' };
const CHOICE: AskedQuestion = { kind: 'choice', options: '현수막\n지인\n기타' };
const MULTI: AskedQuestion = { kind: 'multi', options: '장소, 시설\n다과\n이야기' };

test('whatever a cell holds, what is read is an answer that the question can have', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.subarray(['장소, 시설', '다과', '이야기', '1', '9']).map((all) => all.join(', ')),
  );
  fc.assert(
    fc.property(cell, fc.constantFrom(SCALE, CHOICE, MULTI), (text, question) => {
      const read = readAnswer(question, text);
      expect(!read.ok || canBePicked(question, read.value.picked)).toBe(true);
    }),
  );
});

test('what was guessed reads every cell that it was guessed from', () => {
  const column = fc.array(fc.oneof(fc.constantFrom('예', '아니요', '다과, 장소', '다과', '5'), fc.string()), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(column, (cells) => {
      const question = guessQuestion(cells);
      expect(cells.every((cell) => readAnswer(question, cell).ok)).toBe(true);
    }),
  );
});
