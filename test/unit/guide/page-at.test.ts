import { expect, test } from 'vitest';
import { pageAt } from '@app/guide/page-at.ts';

test.each([
  ['/', 'library'],
  ['/backups', 'data'],
  ['/lock', 'data'],
  ['/about', 'start'],
  ['/e/01742810-7000-7001-8000-05117e000001', 'overview'],
  ['/e/01742810-7000-7001-8000-05117e000001/filming', 'filming'],
  ['/e/01742810-7000-7001-8000-05117e000001/people/01742810', 'people'],
  ['/e/01742810-7000-7001-8000-05117e000001/nowhere', 'start'],
])('the guide opens from %s at %s', (address, page) => {
  expect(pageAt(address)).toBe(page);
});
