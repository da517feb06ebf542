import type { paymentsEntities as ko } from '../ko/payments-entities.ts';
import type { Words } from '../words.ts';

export const paymentsEntities: Words<typeof ko> = {
  thing: { payBatch: 'payment batch', payment: 'payment' },
  count: {
    payBatch_one: '{{count}} payment batch',
    payBatch_other: '{{count}} payment batches',
    payment_one: '{{count}} payment',
    payment_other: '{{count}} payments',
  },
  column: {
    payBatch: {
      title: 'Title',
      kind: 'Kind',
      meetingId: 'Meeting',
      heldOn: 'Date',
      place: 'Place',
      unit: 'Counted in',
      lineId: 'Budget line',
      sourceId: 'Source',
      state: 'State',
      note: 'Note',
    },
    payment: {
      batchId: 'Payment batch',
      personId: 'Payee',
      payeeName: 'Name not in the directory',
      affiliation: 'Affiliation',
      unitWon: 'Unit price',
      times: 'Times',
      incomeKind: 'Kind of income',
      kindReason: 'Why that kind',
      official: 'Public official',
      signedOn: 'Signed on',
      transferredOn: 'Transferred on',
      expenseId: 'Expense',
      reversesId: 'Takes back',
      number: 'Voucher number',
      note: 'Note',
    },
  },
  value: {
    payKind: {
      meeting: 'Meeting fee',
      lecture: 'Lecture fee',
      staff: 'Pay for work',
      interview: 'Interview fee',
      gift: 'Thank-you gift',
    },
    payUnit: { time: 'times', hour: 'hours', day: 'days', piece: 'pieces' },
    payState: { draft: 'Draft', approved: 'Approved' },
    official: { no: 'No', official: 'Official or public body', academic: 'School or press' },
  },
};
