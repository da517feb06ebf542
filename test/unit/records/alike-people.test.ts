import { expect, it } from 'vitest';
import { alikePeople } from '@app/features/people/directory/alike-people.ts';
import type { Line } from '@shared/sheets/lines.ts';

const STORED = [{ name: '가람', nickname: '', phone: '010-1234-5678', affiliation: '은평구청' }];

it('the same name with the same phone or affiliation may be the same person; the name alone is not', () => {
  const lines: readonly Line[] = [
    { name: '가람', phone: '01012345678' },
    { name: '가람', affiliation: '은평 구청' },
    { name: '가람', phone: '010-9999-9999', affiliation: '마포구청' },
    { name: '가람' },
    { name: '나루', phone: '010-1234-5678' },
  ];
  expect(alikePeople(lines, STORED)).toEqual([0, 1]);
});

it('rows of the file are held against each other too', () => {
  const line = { nickname: '나루', phone: '1098765432' };
  expect(alikePeople([line, { nickname: '나루', phone: '010-9876-5432' }], [])).toEqual([1]);
});
