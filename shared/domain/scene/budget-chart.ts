/** What was planned and spent, a bar for each row: compared at a glance, and told apart by form where there is no colour. */
import { formatWon } from '../money.ts';
import type { Won } from '../units.ts';
import { fitText } from './fit-text.ts';
import { rectPoints } from './scene.ts';
import type { Scene, SceneGroup, SceneMark } from './scene.ts';

export interface BudgetBar {
  readonly label: string;
  /** The whole of it in a sentence, for who does not see the bar. */
  readonly name: string;
  readonly planned: Won;
  readonly spent: Won;
}

/** Millimetres. */
const ROW = { height: 8, bar: 3.8, type: 3, label: 36, amount: 30, gap: 3 } as const;

/** A bar of a row is as long as its amount, the longest as wide as `width` allows. Negative amounts have no bar. */
export function budgetChart(bars: readonly BudgetBar[], width: number): Scene {
  const room = width - ROW.label - ROW.amount - ROW.gap * 2;
  const most = Math.max(1, ...bars.flatMap(({ planned, spent }) => [planned, spent]));
  return {
    width,
    height: bars.length * ROW.height,
    shapes: bars.map((bar, at) => row(bar, at * ROW.height, room, (amount) => (Math.max(0, amount) / most) * room)),
  };
}

function row({ label, name, planned, spent }: BudgetBar, top: number, room: number, long: (n: number) => number) {
  const middle = top + ROW.height / 2;
  const left = ROW.label + ROW.gap;
  const box = { y: middle - ROW.bar / 2, height: ROW.bar };
  const over = { ...box, x: left + long(planned), width: long(spent) - long(planned) };
  const text = { kind: 'text', y: middle, size: ROW.type } as const;
  const shapes: SceneMark[] = [
    { ...text, x: 0, anchor: 'start', ink: 'ink', text: fitText(label, ROW.label, ROW.type) },
    { kind: 'rect', x: left, ...box, width: long(planned), fill: 'band', stroke: 'soft', weight: 0.2 },
    { kind: 'rect', x: left, ...box, width: Math.min(long(spent), long(planned)), fill: 'fill' },
    { ...text, x: left + room + ROW.gap + ROW.amount, anchor: 'end', ink: 'ink', text: formatWon(planned) },
  ];
  if (spent > planned) {
    const points = rectPoints(over);
    shapes.push({ kind: 'path', points, closed: true, stroke: 'warn', weight: 0.25 });
    shapes.push({ kind: 'hatch', points, gap: 1.1, stroke: 'warn', weight: 0.25 });
  }
  return { kind: 'group', name, shapes } satisfies SceneGroup;
}
