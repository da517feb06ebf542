import { describe, expect, it } from 'vitest';
import { phaseOf } from '@shared/domain/section.ts';

describe('the phase that a section text names', () => {
  it.each(['식전', '식전 행사', '사전 리허설', ' 1. 식전', '[식전]', 'Pre-show', 'pre', 'PRE event', 'preshow'])(
    '%s is before',
    (text) => {
      expect(phaseOf(text)).toBe('pre');
    },
  );

  it.each(['식후', '식후공연', '사후 정리', 'post', 'Post-event', 'postshow'])('%s is after', (text) => {
    expect(phaseOf(text)).toBe('post');
  });

  it.each(['', '본', '1부', '공식 행사', '개회식', 'Presentation', 'Poster session', 'Main'])(
    '"%s" is the programme',
    (text) => {
      expect(phaseOf(text)).toBe('main');
    },
  );
});
