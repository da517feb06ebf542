/** How other people's sheets call columns and codes, beside their own words. */
import type { Words } from '../words.ts';
import type { asked as koAsked, heading as koHeading, valueAlso as koValueAlso } from '../ko/sheet-names.ts';

/** What other people's sheets write for the codes of closed lists. */
export const valueAlso: Words<typeof koValueAlso> = {
  evidence: {
    taxInvoice: 'vat invoice',
    invoice: 'exempt invoice',
    cardSlip: 'card|credit card|card receipt',
    cashReceipt: 'cash slip',
    receipt: 'simple receipt|till receipt',
    voucher: 'payment slip|payout slip',
    none: 'no|n/a',
  },
  means: { card: 'credit card|debit card', transfer: 'wire|bank transfer|bank', cash: 'paid in cash', other: 'else' },
  withholding: { none: 'no|n/a', other: '8.8%', business: '3.3%', daily: 'day labour' },
  status: {
    todo: 'not started|planned|open',
    doing: 'in progress|started',
    waiting: 'on hold|blocked',
    done: 'complete|completed|finished|closed',
  },
  sourceKind: { subsidy: 'grant', own: 'own funds', sponsor: 'sponsorship', other: 'else' },
};

/** What other people's sheets call the same columns: a pasted heading is found by any of them. */
export const heading: Words<typeof koHeading> = {
  fundingSource: {
    name: 'Source|Funding source',
    kind: 'Type',
    planned: 'Planned',
    difference: 'Difference',
    rate: 'Rate',
    interest: 'Bank interest',
  },
  budgetLine: {
    category: 'Budget category',
    subcategory: 'Sub category',
    item: 'Description|Line item',
    unitPrice: 'Price|Unit cost',
    quantity: 'Qty',
    quantityUnit: 'Unit',
    times: 'Count|Days',
    timesUnit: 'Period',
    formula: 'Basis|Calculation',
    share: 'Percent',
    sourceId: 'Funding source',
    isFood: 'Food and drink',
    note: 'Note|Remarks',
  },
  expense: {
    date: 'Paid on|Day',
    payee: 'Vendor|Supplier|Paid to',
    description: 'Details|What for',
    lineId: 'Line|Item',
    sourceId: 'Funding source',
    supply: 'Net amount|Supply',
    vat: 'Tax',
    total: 'Amount|Gross|Sum',
    means: 'Means|Payment',
    evidence: 'Receipt|Proof',
    evidenceNumber: 'Receipt number|Number',
    withholding: 'Income type',
    tax: 'Withheld',
    net: 'Paid out',
    note: 'Note|Remarks',
  },
  task: {
    title: 'Task|Card|To do|What',
    area: 'Area|Category|Team',
    stage: 'Stage|Phase',
    status: 'Status|State|Progress',
    startOn: 'Start|Starts|Start date',
    endOn: 'Due|Due date|Deadline|End|End date|Date',
    lead: 'Owner|Assignee|Lead|Who',
    place: 'Place|Where',
    notes: 'Notes|Description|Details',
  },
  person: {
    name: 'Full name',
    nickname: 'Handle',
    role: 'Type',
    affiliation: 'Organisation|Organization|Company',
    position: 'Title|Job title',
    phone: 'Telephone|Mobile|Phone number|Contact',
    email: 'Email|Mail|Email address',
    isGroup: 'Team',
    notes: 'Note|Remarks',
    duties: 'Assignments',
    consent: 'Privacy consent|Consent to personal data',
    portrait: 'Photo consent|Filming consent',
  },
  participation: {
    appliedOn: 'Timestamp|Submitted at|Submission time|Completion time|Response time',
    companions: 'Number of companions|Guests',
    via: 'Channel|Heard from',
    accessNeed: 'Access|Access needs|Support needed',
  },
  surveySheet: { at: 'Timestamp|Submitted at|Submission time|Completion time|Response time' },
  proposal: {
    title: 'Title|Proposal',
    problem: 'What is the problem?|Why',
    idea: 'Which experiment?|Idea|Content',
    background: 'Context',
    effect: 'Effect|Expected effect',
    source: 'Source|Channel',
    receivedOn: 'Date|Posted on',
    closesOn: 'Closes|Deadline',
    proposerId: 'Name|Author',
    tags: 'Category|Labels',
  },
};

/** Words by which the questions of a form ask for a column, whatever else the question says. */
export const asked: Words<typeof koAsked> = {
  person: {
    name: 'your name|full name',
    nickname: 'nickname',
    affiliation: 'affiliation|organisation|organization',
    phone: 'phone|mobile',
    email: 'e-mail|email',
    consent: 'personal data|privacy',
    portrait: 'photo|filmed|filming',
  },
  participation: {
    companions: 'companions|come with you',
    accessNeed: 'wheelchair|sign language|access need|support do you need',
    via: 'hear about',
  },
};
