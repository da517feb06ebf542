import { signUpLink } from '@shared/domain/publicity/sign-up-link.ts';
import { expect, test } from 'vitest';

test('the first address in a sentence, without what ends the sentence', () => {
  expect(signUpLink('신청은 https://forms.example.org/a1 에서, 또는 전화로')).toBe('https://forms.example.org/a1');
  expect(signUpLink('누리집(https://example.org/모집).')).toBe('https://example.org/%EB%AA%A8%EC%A7%91');
  expect(signUpLink('도서관에 말씀해 주세요')).toBeNull();
});

test('an address that says something of a person, or is no web page, makes no code', () => {
  expect(signUpLink('https://example.org/?mail=na@example.org')).toBeNull();
  expect(signUpLink('https://example.org/?to=na%40example.org')).toBeNull();
  expect(signUpLink('https://example.org/call/010-1234-5678')).toBeNull();
  expect(signUpLink('https://user:word@example.org/')).toBeNull();
  expect(signUpLink('javascript:alert(1)')).toBeNull();
  expect(signUpLink(`https://example.org/${'a'.repeat(300)}`)).toBeNull();
});
