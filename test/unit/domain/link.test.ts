import { isSafeLink, tidyLink } from '@shared/domain/link.ts';
import { describe, expect, test } from 'vitest';

describe('a link', () => {
  test.each(['https://example.com/가?나=1', 'HTTP://example.com', 'mailto:someone@example.com'])(
    '%s is safe',
    (link) => {
      expect(isSafeLink(link)).toBe(true);
    },
  );

  test.each(['javascript:alert(1)', ' java\nscript:x', 'file:///a', 'data:text/html,a', 'example.com', 'https://', ''])(
    '%j is not',
    (link) => {
      expect(isSafeLink(link)).toBe(false);
    },
  );

  test.each([
    ['example.com', 'https://example.com'],
    [' 마을.한국/소식?쪽=2 ', 'https://마을.한국/소식?쪽=2'],
    ['localhost.local:8080/a', 'https://localhost.local:8080/a'],
    ['someone@example.com', 'mailto:someone@example.com'],
    ['http://example.com', 'http://example.com'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['그냥 글', '그냥 글'],
  ])('typed as %j becomes %j', (typed, link) => {
    expect(tidyLink(typed)).toBe(link);
  });
});
