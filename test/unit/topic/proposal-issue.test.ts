import { proposalIssue } from '@app/features/topic/proposals/useProposalColumns.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { blankOf } from '@shared/entities/index.ts';
import { expect, test } from 'vitest';
import { newId, nextRank } from '../../support/rows.ts';

type Row = Parameters<typeof proposalIssue>[1];

function row(fields: Partial<Row>): Row {
  const base = { id: newId(), experimentId: newId(), rank: nextRank(), title: '제안' };
  return { ...blankOf('proposal'), ...base, sympathy: null, undated: 0, ...fields } as Row;
}

test('a proposal that presses for an answer now is marked, others are not', () => {
  const said = (fields: Partial<Row>) => proposalIssue(i18n.t, row(fields), 'title');
  expect(said({ isUrgent: 'yes' })?.text).toContain('때를 다투는 의제');
  expect([said({ isUrgent: 'no' }), said({ isUrgent: 'unknown' })]).toEqual([undefined, undefined]);
});
