/** Answers of a web form on their way in: which columns are taken, what is refused, what becomes of them. */
import { answersImporter } from '@app/features/followup/survey/answers-importer.ts';
import type { SurveyRows, TakenAnswers } from '@app/features/followup/survey/answers-importer.ts';
import { listImporter } from '@app/features/people/participants/list-importer.ts';
import { readList } from '@app/features/people/participants/read-list.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import { blockBelow, guessMapping, takenCells } from '@shared/sheets/map-columns.ts';
import type { QuestionKind } from '@shared/domain/survey/codes.ts';
import { civilDate, instant } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { expect, test } from 'vitest';
import { newId, nextRank } from '../../support/rows.ts';

const experimentId = newId();

function question(text: string, kind: QuestionKind, options = ''): Entity<'surveyQuestion'> {
  return { id: newId(), experimentId, text, kind, options, core: null, rank: nextRank() };
}

const scale = question('오늘 행사는 전반적으로 만족스러우셨나요?', 'scale5');
const multi = question('무엇이 좋았나요?', 'multi', '장소\n다과\n이야기');
const SURVEY: SurveyRows = { questions: { rows: [scale, multi] }, sheets: { rows: [] }, answers: { rows: [] } };

/** As Google Forms hands it out. */
const FORM = [
  [
    '타임스탬프',
    '성함을 적어 주세요',
    '1. 오늘 행사는 전반적으로 만족스러우셨나요? *',
    '무엇이 좋았나요?',
    '어떻게 아셨나요?',
    '개인정보 수집·이용에 동의하십니까?',
    '하고 싶은 말씀',
  ],
  ['2026. 11. 21 오후 3:05:12', '홍길동', '5', '장소, 이야기', '지인', '동의합니다', '또 열어 주세요'],
  ['2026. 11. 21 오후 3:06:00', '나무', '매우 그렇다', '', '현수막', '동의하지 않습니다', ''],
  ['2026. 11. 21 오후 3:07:00', '가람', '4', '다과', '지인', '동의합니다', '음악이 컸어요'],
  ['2026. 11. 21 오후 3:07:30', '하늘', '3', '다과', '현수막', '동의합니다', ''],
  ['2026. 11. 21 오후 3:08:00', '', '6', '음악', '현수막', '', ''],
];

function linesOf(importer: TableImporter, rows: readonly (readonly string[])[]) {
  const { headings, order, settle, fresh } = importer;
  const mapping = guessMapping(rows, headings, { order, remembered: [], settle, fresh });
  return { mapping, lines: importer.plain(blockBelow(rows, mapping)).lines.map(takenCells) };
}

test('columns of questions are found by their words, what only the form asks becomes a question, and nobody’s name is taken', () => {
  const importer = answersImporter(SURVEY, () => undefined);
  const { mapping, lines } = linesOf(importer, FORM);
  expect(mapping).toEqual({
    head: 0,
    columnIds: ['at', null, scale.id, multi.id, '+4 어떻게 아셨나요?', null, '+6 하고 싶은 말씀'],
  });
  expect(importer.check(lines).map(({ row, columnId }) => [row, columnId])).toEqual([
    [5, scale.id],
    [5, multi.id],
  ]);
  expect(importer.show?.(lines[0] ?? {})).toMatchObject({ [scale.id]: '5', [multi.id]: '1 장소, 3 이야기' });
  expect(importer.tell?.(lines).slice(0, 2)).toEqual([
    '새 문항: 어떻게 아셨나요? (하나 고르기)',
    '새 문항: 하고 싶은 말씀 (적기)',
  ]);
});

test('each line becomes a sheet with its moment; the same file taken once more is known again', () => {
  let taken: TakenAnswers | null = null;
  const importer = answersImporter(SURVEY, (all) => {
    taken = all;
  });
  const { lines } = linesOf(importer, FORM.slice(0, 5));
  importer.take(lines);
  expect(taken).toMatchObject({
    questions: [
      { key: '+4 어떻게 아셨나요?', kind: 'choice', options: '지인\n현수막' },
      { key: '+6 하고 싶은 말씀', kind: 'text' },
    ],
    sheets: [
      {
        at: '2026-11-21T06:05:12.000Z',
        answers: [
          { question: scale.id, picked: '5', text: '' },
          { question: multi.id, picked: '1,3', text: '' },
          { question: '+4 어떻게 아셨나요?', picked: '1', text: '' },
          { question: '+6 하고 싶은 말씀', picked: '', text: '또 열어 주세요' },
        ],
      },
      {
        answers: [
          { question: scale.id, picked: '5' },
          { question: '+4 어떻게 아셨나요?', picked: '2' },
        ],
      },
      {},
      {},
    ],
  });
  const sheet = {
    id: newId(),
    experimentId,
    number: 1,
    at: instant('2026-11-21T06:05:12.000Z'),
    source: 'screen' as const,
    note: '',
    rank: nextRank(),
  };
  const answer = (questionId: string, picked: string) => ({
    id: newId(),
    experimentId,
    sheetId: sheet.id,
    questionId,
    picked,
    text: '',
    theme: '',
    rank: nextRank(),
  });
  const again = answersImporter(
    {
      ...SURVEY,
      sheets: { rows: [sheet] },
      answers: { rows: [answer(scale.id, '5'), answer(multi.id, '1,3')] },
    },
    () => undefined,
  );
  const known = FORM.slice(0, 5).map((row) => row.slice(0, 4));
  expect(again.alike?.(linesOf(again, known).lines)).toEqual([0]);
});

test('a line without a single answer, and a moment that nobody can read, are said with their places', () => {
  const importer = answersImporter(SURVEY, () => undefined);
  const rows = [FORM[0]?.slice(0, 4) ?? [], ['어제쯤', '홍길동', '5', ''], ['2026-11-21', '나무', '', '']];
  expect(importer.check(linesOf(importer, rows).lines).map(({ row, columnId }) => [row, columnId])).toEqual([
    [1, 'at'],
    [2, null],
  ]);
});

test('an application form becomes the list of participants, with what each agreed to', () => {
  let list = '';
  const importer = listImporter((text) => {
    list = text;
  });
  const rows = [
    [
      '타임스탬프',
      '1. 성함을 적어 주세요 *',
      '2. 연락처(휴대전화)를 적어 주세요',
      '함께 오시는 분은 몇 분인가요?',
      '행사를 알게 된 경로는 무엇인가요?',
      '개인정보(이름, 연락처) 수집과 이용에 동의하십니까?',
      '행사 사진·영상 촬영에 동의하십니까?',
    ],
    [
      '2026/11/02 3:05:12 오후 GMT+9',
      '홍길동',
      '01012345678',
      '2',
      '인스타그램',
      '네, 동의합니다',
      '동의하지 않습니다',
    ],
    ['2026. 11. 3 오전 9:00:00', '나무', '', '', '', '글쎄요', ''],
  ];
  const { mapping, lines } = linesOf(importer, rows);
  expect(mapping.columnIds).toEqual(['appliedOn', 'name', 'phone', 'companions', 'via', 'consent', 'portrait']);
  expect(importer.check(lines).map(({ row, columnId }) => [row, columnId])).toEqual([[2, 'consent']]);
  importer.take(lines.slice(0, 1));
  expect(readList(list, civilDate('2026-11-21'))).toEqual([
    expect.objectContaining({
      name: '홍길동',
      phone: '01012345678',
      companions: 2,
      via: '인스타그램',
      appliedOn: '2026-11-02',
      consent: 'online',
      portrait: 'refused',
    }),
  ]);
});
