import type {
  ExpenseRowModel,
  SettlementModel,
  SourceRowModel,
  WithholdingRowModel,
} from '@shared/contract/document-model.ts';

interface SettlementLabels {
  readonly name: Readonly<Record<SettlementModel['report'], string>>;
  readonly approval: string;
  readonly unit: string;
  readonly sections: Readonly<
    Record<
      | 'overview'
      | 'results'
      | 'bySource'
      | 'byLine'
      | 'expenses'
      | 'withholding'
      | 'leftover'
      | 'narrative'
      | 'evidence',
      string
    >
  >;
  readonly overview: Readonly<Record<'event' | 'question' | 'period' | 'heads', string>>;
  readonly headsValue: (planned: string, actual: string, rate: string) => string;
  readonly people: (count: number) => string;
  readonly results: Readonly<Record<'text' | 'attendance' | 'survey', string>>;
  readonly attendanceColumns: Readonly<Record<'kind' | 'planned' | 'actual' | 'rate', string>>;
  readonly participants: string;
  readonly money: Readonly<
    Record<
      | 'source'
      | 'kind'
      | 'incomeKind'
      | 'category'
      | 'subcategory'
      | 'item'
      | 'planned'
      | 'received'
      | 'receivedLeft'
      | 'spent'
      | 'left'
      | 'rate'
      | 'total'
      | 'subtotal'
      | 'number'
      | 'date'
      | 'description'
      | 'payee'
      | 'supply'
      | 'vat'
      | 'sum'
      | 'evidence'
      | 'gross'
      | 'incomeTax'
      | 'localTax'
      | 'net'
      | 'interest'
      | 'toReturn'
      | 'name'
      | 'line',
      string
    >
  >;
  readonly sourceKind: Readonly<Record<NonNullable<SourceRowModel['kind']>, string>>;
  readonly means: Readonly<Record<NonNullable<ExpenseRowModel['means']>, string>>;
  readonly evidence: Readonly<Record<ExpenseRowModel['evidence'], string>>;
  readonly withholdingKind: Readonly<Record<WithholdingRowModel['kind'], string>>;
  readonly noSource: string;
  readonly noLine: string;
  readonly noDate: string;
  readonly agree: (amount: string) => string;
  readonly disagree: (bySource: string, byLine: string, byExpense: string) => string;
  readonly formula: string;
  readonly returnRule: string;
  readonly overspent: (source: string, amount: string) => string;
  readonly narrative: Readonly<Record<'liked' | 'regretted' | 'improve' | 'nextPlan', string>>;
  readonly evidenceHave: (count: number) => string;
  readonly evidenceMissing: (count: number, amount: string) => string;
  readonly evidenceComplete: string;
  readonly noEvidenceNumber: string;
  readonly continued: (text: string) => string;
  readonly closing: (organisation: string) => string;
}

export const settlementLabels: Readonly<Record<'ko' | 'en', SettlementLabels>> = {
  ko: {
    name: { closing: '결산보고서', subsidy: '정산보고서' },
    approval: '결재',
    unit: '(단위: 원)',
    sections: {
      overview: '사업 개요',
      results: '추진 결과',
      bySource: '예산 집행 총괄',
      byLine: '비목별 집행 내역',
      expenses: '지출 세부 내역',
      withholding: '원천징수 내역',
      leftover: '잔액·이자·반납',
      narrative: '평가와 향후 계획',
      evidence: '증빙 목록',
    },
    overview: { event: '행사명', question: '실험 질문', period: '사업 기간', heads: '참여 인원' },
    headsValue: (planned, actual, rate) => `계획 ${planned} · 실적 ${actual}${rate === '-' ? '' : ` (${rate})`}`,
    people: (count) => `${count.toLocaleString('en-US')}명`,
    results: { text: '주요 결과', attendance: '참석 현황', survey: '설문·소감' },
    attendanceColumns: { kind: '구분', planned: '계획(명)', actual: '실적(명)', rate: '달성률' },
    participants: '참여자',
    money: {
      source: '재원',
      kind: '성격',
      incomeKind: '소득 구분',
      category: '비목',
      subcategory: '세목',
      item: '항목·산출 내역',
      planned: '예산액',
      received: '교부·수입액',
      receivedLeft: '교부·수입 잔액',
      spent: '집행액',
      left: '집행 잔액',
      rate: '집행률',
      total: '합계',
      subtotal: '소계',
      number: '연번',
      date: '집행일',
      description: '적요',
      payee: '지급처',
      supply: '공급가액',
      vat: '세액',
      sum: '합계',
      evidence: '결제·증빙',
      gross: '지급액',
      incomeTax: '소득세',
      localTax: '지방소득세',
      net: '실지급액',
      interest: '이자',
      toReturn: '반납액',
      name: '성명',
      line: '비목·세목',
    },
    sourceKind: { subsidy: '보조금', own: '자부담', sponsor: '후원', other: '기타' },
    means: { card: '카드', transfer: '계좌이체', cash: '현금', other: '기타' },
    evidence: {
      taxInvoice: '세금계산서',
      invoice: '계산서',
      cardSlip: '카드전표',
      cashReceipt: '현금영수증',
      receipt: '영수증',
      voucher: '지급증',
      none: '증빙 없음',
    },
    withholdingKind: { other: '기타소득', business: '사업소득', daily: '일용근로소득' },
    noSource: '재원 미지정',
    noLine: '예산 외',
    noDate: '날짜 미정',
    agree: (amount) => `재원별 · 비목별 · 지출 내역의 집행액 합계가 모두 ${amount}원으로 일치합니다.`,
    disagree: (bySource, byLine, byExpense) =>
      `▲ 합계가 서로 다릅니다: 재원별 ${bySource}원, 비목별 ${byLine}원, 지출 내역 ${byExpense}원`,
    formula: '집행 잔액 = 예산액 − 집행액, 집행률 = 집행액 ÷ 예산액 × 100. △는 음수입니다.',
    returnRule:
      '교부·수입 잔액 = 교부·수입액 − 집행액. 반납액은 보조금의 잔액과 이자를 더한 값이며, 초과 집행한 보조금은 이자만 반납합니다.',
    overspent: (source, amount) => `▲ ${source}: 교부·수입액보다 ${amount}원 더 집행했습니다.`,
    narrative: { liked: '좋았던 점', regretted: '아쉬웠던 점', improve: '보완할 점', nextPlan: '향후 계획' },
    evidenceHave: (count) => `갖춘 증빙 ${count}건`,
    evidenceMissing: (count, amount) => `▲ 증빙이 없는 지출 ${count}건, ${amount}원`,
    evidenceComplete: '모든 지출에 증빙이 있습니다.',
    noEvidenceNumber: '번호 없음',
    continued: (text) => `${text} (계속)`,
    closing: (organisation) => `${organisation}`,
  },
  en: {
    name: { closing: 'Settlement report', subsidy: 'Grant settlement report' },
    approval: 'Approval',
    unit: '(in won)',
    sections: {
      overview: 'Overview',
      results: 'Results',
      bySource: 'Spending by source of funds',
      byLine: 'Spending by budget line',
      expenses: 'Expenses in detail',
      withholding: 'Tax withheld',
      leftover: 'Money left, interest, return',
      narrative: 'Review and next steps',
      evidence: 'Evidence',
    },
    overview: { event: 'Event', question: 'Question', period: 'Period', heads: 'Head count' },
    headsValue: (planned, actual, rate) => `${planned} planned · ${actual} came${rate === '-' ? '' : ` (${rate})`}`,
    people: (count) => count.toLocaleString('en-US'),
    results: { text: 'Main results', attendance: 'Attendance', survey: 'Survey and impressions' },
    attendanceColumns: { kind: 'Kind', planned: 'Planned', actual: 'Actual', rate: 'Rate' },
    participants: 'Participants',
    money: {
      source: 'Source',
      kind: 'Kind',
      incomeKind: 'Income',
      category: 'Category',
      subcategory: 'Sub-category',
      item: 'Item and basis',
      planned: 'Planned',
      received: 'Received',
      receivedLeft: 'Unspent',
      spent: 'Spent',
      left: 'Left',
      rate: 'Rate',
      total: 'Total',
      subtotal: 'Subtotal',
      number: 'No.',
      date: 'Date',
      description: 'Purpose',
      payee: 'Payee',
      supply: 'Net',
      vat: 'VAT',
      sum: 'Total',
      evidence: 'Payment, evidence',
      gross: 'Gross',
      incomeTax: 'Income tax',
      localTax: 'Local tax',
      net: 'Paid out',
      interest: 'Interest',
      toReturn: 'To return',
      name: 'Name',
      line: 'Budget line',
    },
    sourceKind: { subsidy: 'Grant', own: 'Own funds', sponsor: 'Sponsor', other: 'Other' },
    means: { card: 'Card', transfer: 'Transfer', cash: 'Cash', other: 'Other' },
    evidence: {
      taxInvoice: 'Tax invoice',
      invoice: 'Invoice',
      cardSlip: 'Card slip',
      cashReceipt: 'Cash receipt',
      receipt: 'Receipt',
      voucher: 'Voucher',
      none: 'No evidence',
    },
    withholdingKind: { other: 'Other income', business: 'Business income', daily: 'Daily wage' },
    noSource: 'No source given',
    noLine: 'Outside the budget',
    noDate: 'No date',
    agree: (amount) => `Spending by source, by budget line and by expense all add up to ${amount} won.`,
    disagree: (bySource, byLine, byExpense) =>
      `▲ The sums differ: ${bySource} won by source, ${byLine} by budget line, ${byExpense} by expense`,
    formula: 'Left = planned − spent; rate = spent ÷ planned × 100. △ marks a negative amount.',
    returnRule:
      'Unspent = received − spent. A grant returns what is unspent and its interest; an overspent one returns its interest only.',
    overspent: (source, amount) => `▲ ${source}: ${amount} won more spent than received.`,
    narrative: { liked: 'What went well', regretted: 'What we regret', improve: 'To improve', nextPlan: 'Next steps' },
    evidenceHave: (count) => `Evidence on file: ${count}`,
    evidenceMissing: (count, amount) =>
      `▲ ${count} ${count === 1 ? 'expense' : 'expenses'} without evidence, ${amount} won`,
    evidenceComplete: 'Every expense has its evidence.',
    noEvidenceNumber: 'no number',
    continued: (text) => `${text} (cont.)`,
    closing: (organisation) => organisation,
  },
};
