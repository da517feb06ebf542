import type { EntityName } from '@shared/contract/entities.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { NamedThing, RowHistory } from '@shared/contract/history.contract.ts';
import { changeText, valueText } from '@app/i18n/history-sentences.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

function thing(table: EntityName, name: string, number = ''): NamedThing {
  return { table, id: 'x', name, number };
}

function change(of: NamedThing, fields: Partial<RowHistory>): RowHistory {
  return { ...of, kind: 'changed', room: 'board', owner: null, fields: [], parts: [], ...fields };
}

function plain(field: string, before: string | number | boolean | null, after: string | number | boolean | null) {
  return { field, kind: 'plain', before, after } as const;
}

const card = thing('task', '무대 점검');
const SENTENCES: readonly (readonly [RowHistory, string, string])[] = [
  [
    change(thing('cue', '', '12'), { fields: [plain('minutes', 10, 15)] }),
    '큐 12 길이 10분 → 15분',
    'Cue 12 length 10 min → 15 min',
  ],
  [
    change(thing('budgetLine', '식비'), { fields: [plain('unitPrice', 120_000, 150_000)] }),
    '예산 항목 ‘식비’ 단가 120,000원 → 150,000원',
    'Budget line “식비” unit price 120,000 won → 150,000 won',
  ],
  [
    change(thing('taskAssignment', '온새미로'), { kind: 'created', owner: card }),
    '카드 ‘무대 점검’ 담당에 온새미로 추가',
    'Card “무대 점검”: 온새미로 put on duty',
  ],
  [
    change(card, {
      fields: [plain('stage', 'plan', 'prepare'), { field: 'rank', kind: 'order', before: null, after: null }],
    }),
    '카드 ‘무대 점검’ 단계 기획 → 준비',
    'Card “무대 점검” stage Plan → Prepare',
  ],
  [
    change(card, {
      kind: 'deleted',
      parts: [
        { table: 'checkItem', count: 3 },
        { table: 'taskAssignment', count: 2 },
      ],
    }),
    '카드 ‘무대 점검’ 지움 (점검 3줄, 담당 2명)',
    'Card “무대 점검” deleted (3 checks, 2 on duty)',
  ],
  [
    change(thing('attachment', '평면도.png'), { kind: 'created', owner: card }),
    '카드 ‘무대 점검’의 파일 ‘평면도.png’ 붙임',
    'Card “무대 점검”: File “평면도.png” attached',
  ],
  [
    change(thing('gateOverride', 'plan'), { kind: 'created' }),
    '‘기획’ 관문을 사유를 적고 넘어감',
    'Gate “Plan” overruled with a reason',
  ],
  [change(thing('gateOverride', 'plan'), { kind: 'deleted' }), '‘기획’ 관문 되살림', 'Gate “Plan” reinstated'],
  [
    change(thing('checkItem', '마이크'), { owner: card, fields: [plain('state', 'open', 'done')] }),
    '카드 ‘무대 점검’의 점검 ‘마이크’ 마침',
    'Card “무대 점검”: Check “마이크” done',
  ],
  [
    change(thing('experiment', '골목 텃밭'), { fields: [plain('eventStart', 600, null), plain('headCount', 30, 40)] }),
    '실험 ‘골목 텃밭’ 시작 시각 10:00 → (없음), 목표 인원 30명 → 40명',
    'Experiment “골목 텃밭” start 10:00 → (empty), target head count 30 people → 40 people',
  ],
  [
    change(thing('cue', '인사', '3'), { fields: [{ field: 'rank', kind: 'order', before: null, after: null }] }),
    '큐 3 ‘인사’ 자리 옮김',
    'Cue 3 “인사” moved',
  ],
];

function columns(): readonly (readonly [EntityName, string, z.ZodType])[] {
  return Object.entries(ENTITIES).flatMap(([table, { shape }]) =>
    Object.entries(shape).flatMap(([column, type]) =>
      // Keys, and the place in an order, which reads as a move; a duty or a part names what it hangs on as its owner.
      ['id', 'rank'].includes(column) || PRODUCT.fieldOf(table, column)?.fixed === true || !(type instanceof z.ZodType)
        ? []
        : [[table as EntityName, column, type] as const],
    ),
  );
}

function optionsOf(type: z.ZodType): readonly string[] {
  if (type instanceof z.ZodNullable || type instanceof z.ZodDefault) return optionsOf(type.unwrap() as z.ZodType);
  return type instanceof z.ZodEnum ? type.options.map(String) : [];
}

afterEach(() => i18n.changeLanguage('ko'));

describe('a change of the history', () => {
  test.each(SENTENCES)('reads as a sentence %#', async (row, korean, english) => {
    expect(changeText(row)).toBe(korean);
    await i18n.changeLanguage('en');
    expect(changeText(row)).toBe(english);
  });

  test('quotes the beginning of a long text', () => {
    const sentence = changeText(change(card, { fields: [plain('notes', '', '가'.repeat(200))] }));
    expect(sentence).toBe(`카드 ‘무대 점검’ 메모 (없음) → ${'가'.repeat(40)}…`);
  });
});

describe('the words of the history', () => {
  test.each(['ko', 'en'])('name every table and every column that a user can change, in %s', (locale) => {
    const missing = columns().filter(([table, column]) => {
      const has = (key: string) => typeof i18n.getResource(locale, 'words', key) === 'string';
      return !has(`history.column.${table}.${column}`) || !has(`history.thing.${table}`);
    });
    expect(missing.map(([table, column]) => `${table}.${column}`)).toEqual([]);
  });

  test('translate every code', () => {
    const left = columns().flatMap(([table, column, type]) =>
      optionsOf(type).filter((option) => valueText(table, column, option) === option),
    );
    expect(left).toEqual([]);
  });
});
