import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { flow, type Block } from '@core/documents/layout/flow.ts';
import { joinRules, type Paper, type Rule } from '@core/documents/layout/page.ts';

const PAPER: Paper = { width: 300, height: 400, margin: { top: 20, right: 20, bottom: 30, left: 20 } };
const ROOM = PAPER.height - PAPER.margin.top - PAPER.margin.bottom;

interface Drawn {
  readonly id: number;
  readonly page: object;
  readonly top: number;
  readonly height: number;
}

function blocksFrom(specs: readonly { height: number; keepWithNext: boolean; gap: number }[], drawn: Drawn[]): Block[] {
  return specs.map((spec, id) => ({
    ...spec,
    draw: (page, { top }) => drawn.push({ id, page, top, height: spec.height }),
  }));
}

const specs = fc.array(
  fc.record({
    height: fc.integer({ min: 1, max: 80 }),
    keepWithNext: fc.boolean(),
    gap: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 60 },
);

describe('flow', () => {
  it('draws every block once, in order, within its page and clear of its neighbours', () => {
    fc.assert(
      fc.property(specs, (list) => {
        const drawn: Drawn[] = [];
        // Chains longer than a page cannot be kept together; here each is short.
        const pages = flow(
          blocksFrom(
            list.map((spec, i) => ({ ...spec, keepWithNext: spec.keepWithNext && i % 3 !== 0 })),
            drawn,
          ),
          PAPER,
        );
        expect(drawn.map((each) => each.id)).toEqual(list.map((_, i) => i));
        const outside = drawn.filter(
          (each) => each.top < PAPER.margin.top || each.top + each.height > PAPER.margin.top + ROOM + 0.02,
        );
        expect(outside).toEqual([]);
        const overlaps = drawn.filter((each, i) => {
          const next = drawn[i + 1];
          return next !== undefined && next.page === each.page && next.top < each.top + each.height;
        });
        expect(overlaps).toEqual([]);
        expect(pages.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never leaves a block at the foot of a page without the one that it is kept with', () => {
    fc.assert(
      fc.property(specs, (list) => {
        const drawn: Drawn[] = [];
        const kept = list.map((spec, i) => ({ ...spec, keepWithNext: spec.keepWithNext && i % 3 !== 0 }));
        flow(blocksFrom(kept, drawn), PAPER);
        const parted = drawn.filter(
          (each, i) => kept[i]?.keepWithNext && drawn[i + 1] !== undefined && drawn[i + 1]?.page !== each.page,
        );
        expect(parted).toEqual([]);
      }),
    );
  });

  it('repeats the head of a group on every page that goes on with it', () => {
    const heads: object[] = [];
    const head: Block = { height: 20, draw: (page) => heads.push(page) };
    const group = {};
    const rows: Block[] = Array.from({ length: 40 }, () => ({
      height: 30,
      group,
      repeated: head,
      draw: () => undefined,
    }));
    const pages = flow([{ ...head, keepWithNext: true }, ...rows], PAPER);
    expect(pages.length).toBe(4);
    expect(heads).toEqual(pages);
  });

  it('joins rules that continue one another without moving an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 })), { maxLength: 40 }),
        (cells) => {
          const rules: Rule[] = cells.map(([x, y]) => ({
            x1: x,
            y1: y * 10,
            x2: x,
            y2: y * 10 + 10,
            weight: 0.5,
            ink: '#000',
          }));
          const length = (list: readonly Rule[]): number => list.reduce((sum, rule) => sum + rule.y2 - rule.y1, 0);
          expect(length(joinRules(rules))).toBe(length(rules));
          expect(joinRules(rules).length).toBeLessThanOrEqual(rules.length);
        },
      ),
    );
  });
});
