import { describe, expect, test } from 'vitest';
import toolkit from '../../../resources/template/toolkit.json' with { type: 'json' };
import { toolkitTemplate } from '@shared/contract/template.ts';

const template = toolkitTemplate.parse(toolkit);

/** Every item of kind STEP or CHECK in sections B–F of the requirements inventory, by hand. */
const WORK_ITEMS = {
  B: '07 09 10 16 17 19 20 22 23 28 32',
  C: '13 14 19 20 22 24 29 30 37 38 39 50 51 52 64',
  D: '01 02 03 04 05 06 07 08 09 10 12 13 14 15 16 17 20 21 25 30 31',
  E: '01 02 04 06 12 13',
  F: '09 10 11 12 13 19 21 22 23',
} as const;

/** Items of other kinds that are work to do all the same: cautions, conditions, questions, fields, posts and deliverables. */
const OTHER_WORK =
  'A16 A18 A28 A30 A31 A34 A37 B01 B04 B05 B06 B08 B11 B12 B13 B15 B24 B25 B26 B36 B37 B39 C01 C15 C16 C17 C40 C47 C48 C49 C53 C54 C55 C56 C62 C63 D11 D18 D19 D22 D23 D24 D26 D27 D28 D29 D32 E03 E05 E08 E09 E10 E11 E14 F01 F02 F03 F04 F05 F06 F07 F08 F16 F17 F18 F20 F24';

function workItems(): readonly string[] {
  return Object.entries(WORK_ITEMS).flatMap(([letter, numbers]) => numbers.split(' ').map((n) => `${letter}${n}`));
}

const boardSources = template.tasks.flatMap((task) => [task.source, ...task.checks.map((check) => check.source)]);

describe('the toolkit template', () => {
  test.each(workItems())('holds %s once, as a card or a checklist line', (item) => {
    expect(boardSources.filter((source) => source === item)).toHaveLength(1);
  });

  test.each(OTHER_WORK.split(' '))('holds %s, which is work of another kind', (item) => {
    expect(boardSources.filter((source) => source === item)).toHaveLength(1);
  });

  test('never carries one item twice on the board', () => {
    expect(boardSources.filter((source, at) => boardSources.indexOf(source) !== at)).toEqual([]);
  });

  test('words every card differently in each language', () => {
    for (const locale of ['ko', 'en'] as const) {
      const titles = template.tasks.map((task) => task.title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('keeps Korean in the Korean wording and out of the English', () => {
    const everything = template.tasks.flatMap((task) => [
      task.title,
      task.notes,
      ...task.checks.map((check) => check.text),
    ]);
    expect(everything.filter((words) => !/\p{Script=Hangul}/u.test(words.ko))).toEqual([]);
    expect(everything.filter((words) => /\p{Script=Hangul}/u.test(words.en))).toEqual([]);
  });

  test('has titles that fit on a card', () => {
    const tooLong = template.tasks.filter(({ title }) => {
      const syllables = title.ko.match(/\p{Script=Hangul}/gu) ?? [];
      return syllables.length > 28 || title.en.length > 50;
    });
    expect(tooLong.map((task) => task.title)).toEqual([]);
  });

  test('puts the stages in order of time: what is prepared comes before the day, what follows comes after', () => {
    for (const { source, stage, offsetDays } of template.tasks) {
      const days = offsetDays ?? 0;
      const fits = stage === 'run' ? days === 0 : stage === 'followup' ? days > 0 : days <= 0;
      expect({ source, fits }).toEqual({ source, fits: true });
    }
  });

  test('starts planning within three to six months before the event (A27)', () => {
    const earliest = Math.min(...template.tasks.map((task) => task.offsetDays ?? 0));
    expect(earliest).toBe(-template.planningDays);
  });

  test('files each section under its work area', () => {
    const areas = new Map(template.tasks.map((task) => [task.source, task.area]));
    expect(
      Object.fromEntries(
        ['B16', 'B09', 'C01', 'C40', 'D22', 'A33', 'D18', 'C50', 'C29', 'D27', 'D32', 'E01', 'F09', 'F24'].map((s) => [
          s,
          areas.get(s),
        ]),
      ),
    ).toEqual({
      B16: 'proposer',
      B09: 'topic',
      C01: 'plan',
      C40: 'budget',
      D22: 'staffing',
      A33: 'venue',
      D18: 'catering',
      C50: 'filming',
      C29: 'publicity',
      D27: 'programme',
      D32: 'checks',
      E01: 'run',
      F09: 'followup',
      F24: 'settlement',
    });
  });
});

describe('the default cue sheet', () => {
  const { cues, columns } = template.programme;

  test('leaves the time of the experiment itself to the remainder', () => {
    const main = cues.filter((cue) => cue.section.ko === '본');
    const open = main.filter((cue) => cue.minutes === null);
    const fixed = main.reduce((sum, cue) => sum + (cue.minutes ?? 0), 0);
    expect(open.map((cue) => cue.source)).toEqual(['E04']);
    expect(fixed).toBeLessThan(template.eventMinutes);
  });

  test('marks the introduction as giving the purpose away (E03)', () => {
    expect(cues.filter((cue) => cue.revealsPurpose).map((cue) => cue.source)).toEqual(['E01', 'E02']);
  });

  test('names each column once', () => {
    const keys = columns.map((column) => column.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the default budget', () => {
  test('suggests a food line (C47) and lines for filming, publicity and the venue', () => {
    const { budgetLines } = template.money;
    expect(budgetLines.some((line) => line.isFood)).toBe(true);
    expect(new Set(budgetLines.map((line) => line.category.ko))).toEqual(
      new Set(['인건비·사례비', '홍보·인쇄비', '임차·대관료', '식비·다과', '재료·물품비', '촬영·기록비', '기타']),
    );
  });
});
