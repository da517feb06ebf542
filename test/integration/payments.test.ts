/** Payments: paying writes the expenses in one step, what is signed or paid stays, and everything comes to the same sum. */
import { documentChoice } from '@shared/contract/document.contract.ts';
import { batchTotals } from '@shared/domain/payments/totals.ts';
import { taxDay, voucherOf } from '@shared/domain/payments/vouchers.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../support/chance.ts';
import { codeOf } from '../support/errors.ts';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

const ON = civilDate('2026-11-25');
const FEES = [100_000, 150_000, 200_000];

/** Three of 100,000 · 150,000 · 200,000 won, other income (rooms R13). */
function library(fees: readonly number[] = FEES, incomeKind: 'other' | 'none' | 'business' | null = 'other') {
  const store = makeStore(
    (id) => ({
      person: fees.map((_, at) => makePerson(id, { nickname: `참석자${at + 1}`, affiliation: '주민' })),
    }),
    { eventDate: '2026-11-21' },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  const people = core.query('person.rows', { experimentId });
  const [sourceId = ''] = core.command('fundingSource.add', { experimentId, rows: [{ name: '보조금' }] });
  const [lineId = ''] = core.command('budgetLine.add', { experimentId, rows: [{ item: '회의참석비' }] });
  const [batchId = ''] = core.command('payBatch.add', {
    experimentId,
    rows: [{ title: '사전 회의 참석비', lineId, sourceId }],
  });
  const ids = core.command('payment.add', {
    experimentId,
    rows: fees.map((unitWon, at) => ({
      batchId,
      personId: people[at]?.id ?? null,
      unitWon: won(unitWon),
      incomeKind,
      kindReason: '한 번뿐인 회의 참석',
    })),
    beforeId: null,
  });
  const payments = () => core.query('payment.rows', { experimentId });
  return {
    core,
    experimentId,
    people,
    batchId,
    lineId,
    sourceId,
    ids,
    payments,
    expenses: () => core.query('money.book', { experimentId }).expenses,
    pay: (which: readonly string[] = ids) => core.command('payment.pay', { experimentId, ids: [...which], on: ON }),
    edit: (id: string, patch: object) => core.command('payment.edit', { experimentId, patches: [{ id, patch }] }),
    undo: () => core.command('history.undo', { scope: experimentId }),
    totals: () => batchTotals(payments().map((row) => voucherOf(row, taxDay(row.transferredOn, null, ON)))),
  };
}

describe('numbers', () => {
  test('are given once in an experiment, and kept', () => {
    const { core, experimentId, batchId, payments, ids, edit } = library();
    expect(payments().map(({ number }) => number)).toEqual([1, 2, 3]);
    core.command('payment.remove', { experimentId, ids: [ids[1] ?? ''] });
    core.command('payment.add', { experimentId, rows: [{ batchId, payeeName: '홍길동' }], beforeId: null });
    edit(ids[2] ?? '', { unitWon: won(1) });
    expect(payments().map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});

describe('a payee', () => {
  test('of the directory has name and affiliation there alone', () => {
    const { payments, edit, ids, people } = library();
    edit(ids[0] ?? '', { personId: null, payeeName: '홍길동', affiliation: '주민회' });
    expect(payments()[0]).toMatchObject({ payeeName: '홍길동', affiliation: '주민회' });
    edit(ids[0] ?? '', { personId: people[0]?.id });
    expect(payments()[0]).toMatchObject({ payeeName: '', affiliation: '' });
  });
});

describe('paying', () => {
  test('writes an expense for each on line and source, with the voucher as evidence, in one step', () => {
    const { pay, payments, expenses, people, lineId, sourceId, undo, totals } = library();
    pay();
    expect(expenses()).toHaveLength(3);
    expect(expenses()[1]).toMatchObject({
      lineId,
      sourceId,
      date: ON,
      personId: people[1]?.id,
      payee: '',
      description: '사전 회의 참석비',
      total: 150_000,
      vat: 0,
      evidence: 'voucher',
      evidenceNumber: '002',
      withholding: 'other',
      means: 'transfer',
    });
    expect(payments().map(({ transferredOn }) => transferredOn)).toEqual([ON, ON, ON]);
    expect(totals()).toMatchObject({ gross: 450_000, incomeTax: 28_000, localTax: 2_800, net: 419_200 });
    undo();
    expect(expenses()).toEqual([]);
    expect(payments().map(({ expenseId, transferredOn }) => [expenseId, transferredOn])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('is refused while kind, payee or amount are open, or when it was done', () => {
    const { pay, edit, ids } = library();
    const [first = ''] = ids;
    edit(first, { incomeKind: null });
    expect(codeOf(pay)).toBe('payment.kindOpen');
    edit(first, { incomeKind: 'other', personId: null });
    expect(codeOf(pay)).toBe('payment.nobody');
    edit(first, { payeeName: '홍길동', unitWon: won(0) });
    expect(codeOf(pay)).toBe('payment.noAmount');
    edit(first, { unitWon: won(100_000) });
    pay();
    expect(codeOf(pay)).toBe('payment.locked');
  });

  test('keeps the day of a transfer that is known', () => {
    const { pay, edit, ids, expenses } = library();
    edit(ids[0] ?? '', { transferredOn: '2026-11-23' });
    pay();
    expect(expenses().map(({ date }) => date)).toEqual(['2026-11-23', ON, ON]);
  });
});

describe('what is signed or paid', () => {
  test('stays as it is: neither changed nor removed, by whatever it would go along with', () => {
    const { core, experimentId, edit, ids, batchId, payments } = library();
    const [first = ''] = ids;
    edit(first, { signedOn: '2026-11-21' });
    expect(codeOf(() => edit(first, { unitWon: won(1) }))).toBe('payment.locked');
    expect(codeOf(() => edit(first, { personId: null }))).toBe('payment.locked');
    expect(codeOf(() => core.command('payment.remove', { experimentId, ids: [first] }))).toBe('payment.locked');
    expect(codeOf(() => core.command('payBatch.remove', { experimentId, ids: [batchId] }))).toBe('payment.locked');
    const moved = () =>
      core.command('payBatch.edit', { experimentId, patches: [{ id: batchId, patch: { heldOn: '2026-01-01' } }] });
    expect(codeOf(moved)).toBe('payment.locked');
    edit(first, { kindReason: '세무사에게 물음', note: '대리 서명 아님' });
    expect(payments()).toHaveLength(3);
    // A tick in the wrong row is no signature.
    edit(first, { signedOn: null });
    edit(first, { unitWon: won(1) });
  });

  test('is corrected by taking it back once: an expense below zero that bears no withholding', () => {
    const { core, experimentId, batchId, ids, pay, edit, payments, expenses, totals } = library();
    const [first = '', second = ''] = ids;
    const reverse = (id: string) =>
      core.command('payment.add', { experimentId, rows: [{ batchId, reversesId: id }], beforeId: null });
    expect(codeOf(() => reverse(first))).toBe('payment.notReversible');
    pay();
    const [back = ''] = reverse(second);
    expect(payments().at(-1)).toMatchObject({ unitWon: 150_000, incomeKind: 'other', number: 4 });
    expect(codeOf(() => reverse(second))).toBe('payment.notReversible');
    pay([back]);
    expect(expenses().at(-1)).toMatchObject({ total: -150_000, withholding: 'none', evidenceNumber: '004' });
    expect(codeOf(() => edit(second, { unitWon: won(1) }))).toBe('payment.locked');
    expect(totals().gross).toBe(expenses().reduce((sum, { total }) => sum + total, 0));
  });
});

test('vouchers, batch and expenses come to the same', () => {
  const fees = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 6 });
  const kinds = fc.constantFrom('other' as const, 'business' as const, 'none' as const);
  fc.assert(
    fc.property(fees, kinds, (amounts, kind) => {
      const { pay, expenses, totals } = library(amounts, kind);
      pay();
      const { gross, incomeTax, localTax, net } = totals();
      expect(gross).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
      expect(gross).toBe(expenses().reduce((sum, { total }) => sum + total, 0));
      expect(incomeTax + localTax + net).toBe(gross);
    }),
    { numRuns: 8 },
  );
});

describe('the account of a payee', () => {
  const ACCOUNT = '111-22-333333';
  function withAccount() {
    const all = library();
    const { core, experimentId, people } = all;
    const id = people[0]?.id ?? '';
    core.command('person.edit', { experimentId, patches: [{ id, patch: { bank: '가나은행', account: ACCOUNT } }] });
    const bundle = (personalData: boolean) =>
      core.query('library.bundle', { experimentId, app: 'test', exportedAt: '2026-11-26T00:00:00.000Z', personalData });
    return { ...all, id, bundle };
  }

  test('goes through a bundle with all the rest, and not where personal data are left out', () => {
    const { core, payments, bundle, batchId } = withAccount();
    const bytes = new TextEncoder().encode(writeBundle(bundle(true)));
    const { experimentId } = core.command('library.import', { bytes, file: 'payments.json' });
    const fields = ({ unitWon, times, incomeKind, number }: ReturnType<typeof payments>[number]) => [
      unitWon,
      times,
      incomeKind,
      number,
    ];
    const copied = core.query('payment.rows', { experimentId });
    expect(copied.map(fields)).toEqual(payments().map(fields));
    expect(copied.some((row) => row.batchId === batchId)).toBe(false);
    expect(core.query('person.rows', { experimentId }).map(({ account }) => account)).toContain(ACCOUNT);
    expect(writeBundle(bundle(false))).not.toContain(ACCOUNT);
  });

  test('is destroyed with the record of the person; the voucher keeps its sums', () => {
    const { core, id, pay, payments, expenses, bundle, totals } = withAccount();
    pay();
    core.command('privacy.destroy', {
      reason: 'due',
      byRole: '총괄',
      ground: '보유 기간이 끝남',
      places: [],
      people: [id],
    });
    expect(payments()[0]).toMatchObject({ personId: null, payeeName: '' });
    expect(expenses()[0]).toMatchObject({ personId: null, total: 100_000 });
    expect(totals().net).toBe(419_200);
    expect(writeBundle(bundle(true))).not.toContain(ACCOUNT);
  });
});

test('a resident number is refused in every text', () => {
  const { core, experimentId, people, ids, edit } = library();
  const number = ['900101', '1234568'].join('-');
  for (const field of ['kindReason', 'note'])
    expect(codeOf(() => edit(ids[0] ?? '', { [field]: number }))).toBe('text.residentNumber');
  const account = () =>
    core.command('person.edit', { experimentId, patches: [{ id: people[0]?.id ?? '', patch: { account: number } }] });
  expect(codeOf(account)).toBe('text.residentNumber');
});

describe('what was taken back', () => {
  test('before any money moved is not paid, and neither is its taking back', () => {
    const { core, experimentId, batchId, edit, ids, pay, payments } = library();
    const [first = ''] = ids;
    edit(first, { signedOn: '2026-11-21' });
    const [reversal = ''] = core.command('payment.add', {
      experimentId,
      rows: [{ batchId, reversesId: first, unitWon: won(100_000) }],
      beforeId: null,
    });
    expect(codeOf(() => pay([first]))).toBe('payment.takenBack');
    expect(codeOf(() => pay([reversal]))).toBe('payment.takenBack');
    // The pair stays: without the one, the other would be an ordinary voucher.
    expect(codeOf(() => edit(first, { signedOn: null }))).toBe('payment.locked');
    expect(codeOf(() => edit(first, { unitWon: won(1) }))).toBe('payment.locked');
    expect(codeOf(() => core.command('payment.remove', { experimentId, ids: [first] }))).toBe('payment.locked');
    core.command('payment.remove', { experimentId, ids: [reversal] });
    edit(first, { signedOn: null });
    expect(payments().map(({ signedOn }) => signedOn)).toEqual([null, null, null]);
  });

  test('after it was paid bears no withholding in the settlement', () => {
    const { core, experimentId, batchId, ids, pay } = library();
    const withheld = () => {
      const choice = documentChoice.parse({ kind: 'settlement', settings: {} });
      const { draft } = core.query('document.prepare', { experimentId, choice });
      return draft.kind === 'settlement' ? draft.withholding.length : null;
    };
    pay();
    expect(withheld()).toBe(3);
    const [reversal = ''] = core.command('payment.add', {
      experimentId,
      rows: [{ batchId, reversesId: ids[1] ?? '', unitWon: won(150_000) }],
      beforeId: null,
    });
    pay([reversal]);
    expect(withheld()).toBe(2);
  });
});

describe('daily wages', () => {
  test('are a voucher a day: the deduction is made day by day', () => {
    const { core, experimentId, batchId, edit, ids } = library([100_000], null);
    const [first = ''] = ids;
    edit(first, { times: 2 });
    expect(codeOf(() => edit(first, { incomeKind: 'daily' }))).toBe('payment.oneDay');
    core.command('payBatch.edit', { experimentId, patches: [{ id: batchId, patch: { unit: 'hour' } }] });
    edit(first, { incomeKind: 'daily' });
  });
});

describe('a batch that was paid', () => {
  test('stays on the line and the source of its expenses', () => {
    const { core, experimentId, batchId, pay } = library();
    const move = () =>
      core.command('payBatch.edit', { experimentId, patches: [{ id: batchId, patch: { lineId: null } }] });
    pay();
    expect(codeOf(move)).toBe('payment.locked');
  });
});

describe('a person who is paid without tax', () => {
  test('is masked in the shared settlement and in a file without personal data', () => {
    const { core, experimentId, edit, ids, pay } = library([50_000], 'none');
    edit(ids[0] ?? '', { personId: null, payeeName: '홍길동' });
    pay();
    const choice = documentChoice.parse({ kind: 'settlement', settings: { audience: 'shared' } });
    expect(JSON.stringify(core.query('document.prepare', { experimentId, choice }).draft)).not.toContain('홍길동');
    const content = core.query('library.bundle', {
      experimentId,
      app: 'test',
      exportedAt: '2026-11-26T00:00:00.000Z',
      personalData: false,
    });
    expect(writeBundle(content)).not.toContain('홍길동');
  });
});
