import { ERROR_CODES } from '@shared/contract/errors.ts';
import { commands } from '@shared/contract/index.ts';
import { takingBack } from '@shared/contract/step-name.ts';
import { OTHER_STEP_NAMES } from '@shared/contract/step-names.ts';
import { commandHandlers } from '@core/modules/index.ts';
import { en } from '@app/i18n/en/index.ts';
import { ko } from '@app/i18n/ko/index.ts';
import { inLanguage } from '../../support/language.ts';
import { missingText } from '@app/i18n/gate-words.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { i18n, LOCALES } from '@app/i18n/i18n.ts';
import { describe, expect, test } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) => {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      return typeof value === 'string' ? [[path, value] as const] : [...flatten(value, path)];
    }),
  );
}

const korean = flatten(ko);
const english = flatten(en);

/** Parameter names of a sentence, without formats. */
function parametersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] ?? '').sort();
}

describe('the words of the app', () => {
  test('every error code has a sentence in both languages', () => {
    const missing = ERROR_CODES.filter((code) => !korean.has(`errors.${code}`) || !english.has(`errors.${code}`));
    expect(missing).toEqual([]);
  });

  test.each(LOCALES)(
    'every name that an undo step can have is a sentence of its own, of one thing and of several (%s)',
    (locale) => {
      const undoable = Object.keys(commands).filter((name) => {
        if (name === 'history.undo' || name === 'history.redo') return false;
        return commandHandlers[name as keyof typeof commandHandlers].undoable !== false;
      });
      const fallback = i18n.t('view.laterStep', { lng: locale });
      const wordless = [...undoable, ...OTHER_STEP_NAMES].filter((name) =>
        [1, 2, 5].some((count) => {
          const own = inLanguage(locale, () => stepText({ name, params: { count } }));
          const others = inLanguage(locale, () => stepText({ name: takingBack(name), params: { count } }));
          return own === fallback || !others.includes(own) || others === own;
        }),
      );
      expect(wordless).toEqual([]);
    },
  );

  test('every sentence that takes in another one names one that is there', () => {
    const lost = [korean, english].flatMap((all) => {
      const paths = [...all.keys()];
      const taken = [...all.values()].flatMap((text) =>
        [...text.matchAll(/\$t\(([\w.]+)/g)].map(([, path]) => path ?? ''),
      );
      return taken.filter(
        (path) => !paths.some((one) => one === path || one.startsWith(path.endsWith('.') ? path : `${path}_`)),
      );
    });
    expect(lost).toEqual([]);
  });

  test('an English name of a step is English, whatever the number', () => {
    // One card, check or file is called by its title, under another name.
    const names = Object.keys(commands).concat(
      OTHER_STEP_NAMES.filter((name) => !/^(tasks|checkItems|attachments)\./.test(name)),
    );
    const strange = names.filter((name) => {
      const said = [1, 2].map((count) => inLanguage('en', () => stepText({ name, params: { count } })));
      return said.some((text) => /[가-힣]/.test(text) || /\b1 \w+s\b/.test(text));
    });
    expect(strange).toEqual([]);
  });

  test('a name that this release does not know is said to be of a newer one, and a group of names is none', () => {
    expect(stepText({ name: 'person.teleport', params: {} })).toBe(i18n.t('view.laterStep'));
    expect(stepText({ name: 'person', params: { count: 2 } })).toBe(i18n.t('view.laterStep'));
  });

  test.each([
    ['person.paste', { count: 3 }, '사람 3명 붙여넣기', 'paste 3 people'],
    ['person.edit', { count: 2 }, '사람 2명 정보 고치기', 'edit 2 people'],
    ['person.remove', { count: 2 }, '사람 2명과 맡은 일 삭제', 'delete 2 people and their duties'],
    ['fundingSource.remove', { count: 2 }, '재원 2건 삭제', 'delete 2 funding sources'],
    ['budgetLine.remove', { count: 1, what: '' }, '예산 항목 1개 삭제', 'delete 1 budget line'],
    ['expense.moveOne', { count: 1, what: '빵' }, '지출 ‘빵’ 순서 바꾸기', 'move expense “빵”'],
    ['expense.remove', { count: 4 }, '지출 4건 삭제', 'delete 4 expenses'],
    ['cue.paste', { count: 1 }, '큐시트 1칸 붙여넣기', 'paste a cue sheet cell'],
    ['bundle.file', { count: 1 }, '파일의 다른 점 1개 합치기', 'merge one difference from a file'],
    ['cueSheet.rename', { title: '본무대' }, '시트 이름을 ‘본무대’로 바꾸기', 'rename a sheet to “본무대”'],
    ['cueSheet.rename', { title: '둘째 날' }, '시트 이름을 ‘둘째 날’로 바꾸기', 'rename a sheet to “둘째 날”'],
    ['cueSheet.rename', { title: '저녁' }, '시트 이름을 ‘저녁’으로 바꾸기', 'rename a sheet to “저녁”'],
    [
      'history.takeBack:person.remove',
      { count: 2 },
      '사람 2명과 맡은 일 삭제 되돌리기',
      'take back: delete 2 people and their duties',
    ],
    [
      'history.takeBack:task.toStage',
      { title: '간판', stage: 'run' },
      '‘간판’ 진행으로 옮기기 되돌리기',
      'take back: move “간판” to Run',
    ],
  ])('%s %o reads as it should', (name, params, inKorean, inEnglish) => {
    expect(inLanguage('ko', () => stepText({ name, params }))).toBe(inKorean);
    expect(inLanguage('en', () => stepText({ name, params }))).toBe(inEnglish);
  });

  test('a translation uses no parameter that the Korean sentence does not have', () => {
    const strange = [...english].filter(([key, sentence]) => {
      const source = korean.get(key) ?? korean.get(key.replace(/_one$/, '_other')) ?? '';
      const known = new Set([...parametersOf(source), 'count']);
      return parametersOf(sentence).some((name) => !known.has(name));
    });
    expect(strange).toEqual([]);
  });

  test('no English sentence holds Hangul, but for the name of the language', () => {
    const mixed = [...english].filter(([key, sentence]) => /[가-힣]/.test(sentence) && key !== 'shell.korean');
    expect(mixed).toEqual([]);
  });

  test('no Korean sentence is left in English', () => {
    const left = [...korean].filter(
      ([key, sentence]) =>
        /[A-Za-z]{4,}/.test(sentence.replace(/\{\{.*?\}\}/g, '')) &&
        !/[가-힣]/.test(sentence) &&
        key !== 'shell.english',
    );
    expect(left).toEqual([]);
  });

  test('a missing item of a gate reads as a sentence with its parameters', () => {
    expect(
      missingText({ code: 'gate.spanShort', source: 'A27', severity: 'warning', isGone: false, params: { months: 2 } }),
    ).toBe('준비 기간이 3개월보다 짧음(2개월)');
    expect(
      missingText({
        code: 'gate.thanks',
        source: 'F09',
        severity: 'required',
        isGone: true,
        params: { to: 'partners' },
      }),
    ).toBe('협력기관에게 감사 인사 보내기');
  });

  test('particles follow the last sound of the word', () => {
    i18n.addResource('ko', 'words', 'probe', '{{title, josa(particle: 을/를)}} 옮김');
    const t = i18n.t as (key: string, params: object) => string;
    expect(t('probe', { title: '예산표' })).toBe('예산표를 옮김');
    expect(t('probe', { title: '큐시트 결산' })).toBe('큐시트 결산을 옮김');
  });
});

describe('Korean as offices write it', () => {
  /** Words that people who do this work stumbled over, with what stands in their place. */
  const RETIRED: Readonly<Record<string, RegExp>> = {
    사유: /까닭/u,
    계산: /셈(?:합|하|했|에서|으로)/u,
    질문: /(?:^|\s)물음(?:을|이|으로|\s|$)(?!.*다시)/u,
    작업: /(?:이|모든|되돌린) 걸음/u,
    마무리: /매듭/u,
    비용: /값을 치르/u,
    선택됨: /장 고름/u,
    붙여넣기: /붙여 넣/u,
    '담당(정)': /정 담당/u,
    '촬영을 원하지 않는': /찍히(?:기 싫|고 싶지)/u,
    '외부 배포 금지': /· 배포 금지/u,
    '바뀌기 전 판': /지난 판/u,
  };
  test.each(Object.entries(RETIRED))('%s, in one word everywhere', (_better, retired) => {
    const found = [...korean].filter(([, sentence]) => retired.test(sentence)).map(([path]) => path);
    // What was asked of people is told by a verb: "활용 여부 물음".
    expect(found.filter((path) => !/[aA]sked|eminded/u.test(path))).toEqual([]);
  });

  test('what makes a new line, record or link says 추가; 넣기 puts one thing into another', () => {
    const made = [...korean].filter(([path]) => /\.(?:add(?:[A-Z_]\w*)?|create[A-Z]\w*|begin)$/u.test(path));
    expect(made.length).toBeGreaterThan(50);
    const found = made
      .filter(([, sentence]) => /(?<!에) 넣기$|(?:제안|장소 후보|준비물|표지) 적기$/u.test(sentence))
      .map(([path]) => path);
    expect(found).toEqual([]);
  });

  test('a particle after what is filled in follows its last letter', () => {
    const fixed = /\{\{(?![^}]*particle)[^}]*\}\}[’”]?(?:을|를|이|가|은|는|과|와|이라는|라는|이라고|라고)(?![가-힣])/u;
    const found = [...korean].filter(([, sentence]) => fixed.test(sentence)).map(([path]) => path);
    // Always read as 메가바이트.
    expect(found.filter((path) => !korean.get(path)?.includes('megabytes'))).toEqual([]);
  });
});
