import { errorText, fieldText } from '@app/i18n/dynamic.ts';
import { describe, expect, test } from 'vitest';

describe('the name of a refused field', () => {
  test('is the one that its screen shows', () => {
    expect(fieldText('patch.venue')).toBe('장소');
    expect(fieldText('patch.title')).toBe('제목');
    expect(errorText({ code: 'text.tooLong', params: { field: 'patch.venue', max: 300 } })).toContain('‘장소’');
  });

  test('is the path itself where no screen names it', () => {
    expect(fieldText('tables.cue.3')).toBe('tables.cue.3');
  });
});
