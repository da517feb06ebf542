import { describe, expect, it } from 'vitest';
import { labelsFor } from '@core/documents/labels.ts';

function shape(value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (value instanceof RegExp) return 'pattern';
  if (Array.isArray(value)) return value.map(shape);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
  return typeof value;
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value !== null && typeof value === 'object' && !(value instanceof RegExp))
    return Object.values(value).flatMap(texts);
  return [];
}

describe('words of the paper', () => {
  it('are complete in English', () => {
    expect(shape(labelsFor('en'))).toEqual(shape(labelsFor('ko')));
    expect(texts(labelsFor('en')).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('hold no Hangul in English', () => {
    expect(texts(labelsFor('en')).filter((text) => /[가-힣]/.test(text))).toEqual([]);
  });

  it('say 결재, not 결제, over the approval boxes', () => {
    expect(labelsFor('ko').settlement.approval).toBe('결재');
  });
});
