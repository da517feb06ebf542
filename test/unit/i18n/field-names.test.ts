import { errorText, fieldText } from '@app/i18n/dynamic.ts';
import { describe, expect, test } from 'vitest';

describe('the name of a refused field', () => {
  test('is the one that its screen shows', () => {
    expect(fieldText('patch.venue')).toBe('장소');
    expect(fieldText('patch.title')).toBe('제목');
    expect(errorText({ code: 'text.tooLong', params: { field: 'patch.venue', max: 300 } })).toContain('‘장소’');
  });

  test('is the word of its column where no form names it: money, cues, documents', () => {
    expect(fieldText('rows.0.unitPrice')).toBe('단가');
    expect(fieldText('patches.3.patch.evidenceNumber')).toBe('증빙번호');
    expect(fieldText('patch.pinnedStart')).toBe('고정한 시작');
    expect(fieldText('patch.lengthMinutes')).toBe('길이');
  });

  test('is the path itself where no screen names it', () => {
    expect(fieldText('tables.cue.3')).toBe('tables.cue.3');
  });
});
