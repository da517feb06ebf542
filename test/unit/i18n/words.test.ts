import { ERROR_CODES } from '@shared/contract/errors.ts';
import { commands } from '@shared/contract/index.ts';
import { commandHandlers } from '@core/modules/index.ts';
import { en } from '@app/i18n/en/index.ts';
import { ko } from '@app/i18n/ko/index.ts';
import { missingText } from '@app/i18n/gate-words.ts';
import { i18n } from '@app/i18n/i18n.ts';
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

  test('every command that can be undone has a name for it', () => {
    const undoable = Object.keys(commands).filter((name) => {
      if (name === 'history.undo' || name === 'history.redo') return false;
      return commandHandlers[name as keyof typeof commandHandlers].undoable !== false;
    });
    const named = (name: string) => korean.has(`undo.${name}`) || korean.has(`undo.${name}_other`);
    expect(undoable.filter((name) => !named(name))).toEqual([]);
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
    expect(missingText({ code: 'gate.spanShort', source: 'A27', severity: 'warning', params: { months: 2 } })).toBe(
      '준비 기간이 3개월보다 짧음(2개월)',
    );
    expect(missingText({ code: 'gate.thanks', source: 'F09', severity: 'required', params: { to: 'partners' } })).toBe(
      '협력기관에게 감사 인사 보내기',
    );
  });

  test('particles follow the last sound of the word', () => {
    i18n.addResource('ko', 'words', 'probe', '{{title, josa(particle: 을/를)}} 옮김');
    const t = i18n.t as (key: string, params: object) => string;
    expect(t('probe', { title: '예산표' })).toBe('예산표를 옮김');
    expect(t('probe', { title: '큐시트 결산' })).toBe('큐시트 결산을 옮김');
  });
});
