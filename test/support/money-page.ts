/** A budget that was overspent and refunded, in large amounts, and how amounts stand on a screen. */
import type { Page } from '@playwright/test';
import type { QueryOutput } from '@shared/contract/index.ts';
import { command, query } from './room.ts';

/** Replaces the money of an experiment. A card payment of eleven digits was cancelled; the grant paid out less than was spent of it. */
export async function setRefundedBooks(window: Page, experimentId: string): Promise<QueryOutput<'money.book'>> {
  const before = await query(window, 'money.book', { experimentId });
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  await command(window, 'expense.remove', { experimentId, ids: ids(before.expenses) });
  await command(window, 'budgetLine.remove', { experimentId, ids: ids(before.lines) });
  await command(window, 'fundingSource.remove', { experimentId, ids: ids(before.sources) });
  await command(window, 'fundingSource.add', {
    experimentId,
    rows: [
      { name: '도 보조금', kind: 'subsidy', amount: 10_000_000_000, interest: 4_321 },
      { name: '자부담', kind: 'own', amount: 500_000, interest: 0 },
      { name: '이웃 모금', amount: 200_000 },
    ],
  });
  const [grant, own, gift] = (await query(window, 'money.book', { experimentId })).sources;
  await command(window, 'budgetLine.add', {
    experimentId,
    rows: [
      { category: '임차·대관료', item: '무대', unitPrice: 10_260_000_000, quantity: 1, sourceId: grant?.id ?? null },
      { category: '식비·다과', item: '다과', unitPrice: 5_000, quantity: 100, sourceId: own?.id ?? null },
    ],
  });
  const [stage, food] = (await query(window, 'money.book', { experimentId })).lines;
  const paid = (total: number, vat = 0) => ({ supply: total - vat, vat, total });
  await command(window, 'expense.paste', {
    experimentId,
    patches: [],
    rows: [
      { ...paid(12_345_678_909, 1_122_334_446), payee: '무대 업체', description: '무대 설치', lineId: stage?.id },
      { ...paid(-12_345_678_909, -1_122_334_446), payee: '무대 업체', description: '승인 취소', lineId: stage?.id },
      { ...paid(10_134_544_000), payee: '다른 업체', description: '무대 설치', lineId: stage?.id },
      { ...paid(660_000, 60_000), payee: '떡집', description: '다과', lineId: food?.id },
      { ...paid(90_000), payee: '가게', description: '현수막', sourceId: gift?.id },
      { ...paid(0), payee: '가게', description: '덤으로 받은 끈' },
    ].map((row, index) => ({
      ...row,
      date: '2020-09-04' as const,
      evidence: index < 2 ? ('cardSlip' as const) : index === 3 ? ('cashReceipt' as const) : ('none' as const),
      evidenceNumber: index === 0 ? '30112233' : '',
    })),
  });
  return query(window, 'money.book', { experimentId });
}

/** Amounts on the screen that do not stand whole on one line, or are cut off by their cell. */
export function brokenAmounts(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node.textContent ?? '').matchAll(/△?\d{1,3}(?:,\d{3})+/gu)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        // Words for screen readers only.
        if (lines.size === 0) continue;
        const cell = node.parentElement?.closest('[role="gridcell"], td, dd');
        const { left, right } = range.getBoundingClientRect();
        const box = cell?.getBoundingClientRect();
        const cut = box !== undefined && (left < box.left - 0.5 || right > box.right + 0.5);
        const clipped =
          node.parentElement !== null && node.parentElement.scrollWidth > node.parentElement.clientWidth + 1;
        const isClipping = node.parentElement !== null && getComputedStyle(node.parentElement).overflowX === 'hidden';
        if (lines.size > 1 || cut || (clipped && isClipping)) broken.push(match[0]);
      }
    }
    return broken;
  });
}
