import { approvals, definePaper, oneOf } from './define.ts';
import { SURVEY_TABLES } from './followup-rows.ts';

/** 결산보고서 for one's own books, 정산보고서 for granted money. */
export const settlement = definePaper({
  room: 'money',
  icon: 'money',
  // Who was paid belongs in the books that a funder reads.
  audiences: ['internal', 'shared', 'public'],
  reads: ['closing', 'checkIn', 'fundingSource', 'budgetLine', 'expense', 'payment', ...SURVEY_TABLES, 'feedback'],
  needs: ['expense'],
  options: { report: oneOf(['closing', 'subsidy']), approvals: approvals() },
});
