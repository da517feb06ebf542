/** How the answers to one question are spread: a bar for each number that could be marked, as long as its share of those who answered. */
import { fitText } from './fit-text.ts';
import type { Scene, SceneGroup, SceneMark } from './scene.ts';

export interface SurveyBar {
  readonly label: string;
  /** The whole of it in a sentence, for who does not see the bar. */
  readonly name: string;
  readonly count: number;
  /** Beside the bar. */
  readonly figure: string;
}

/** Millimetres. */
const ROW = { height: 6.4, bar: 3.8, type: 3, figure: 26, gap: 3 } as const;

/** `n`: how many answered, the length of a full bar; `label`: the room for the words before it, in mm. */
export function surveyChart(bars: readonly SurveyBar[], n: number, width: number, label = 46): Scene {
  const room = width - label - ROW.figure - ROW.gap * 2;
  return {
    width,
    height: bars.length * ROW.height,
    shapes: bars.map((bar, at) => row(bar, { top: at * ROW.height, room, label, share: n === 0 ? 0 : bar.count / n })),
  };
}

interface Place {
  readonly top: number;
  readonly room: number;
  readonly label: number;
  readonly share: number;
}

function row(bar: SurveyBar, { top, room, label, share }: Place): SceneGroup {
  const middle = top + ROW.height / 2;
  const left = label + ROW.gap;
  const box = { y: middle - ROW.bar / 2, height: ROW.bar };
  const text = { kind: 'text', y: middle, size: ROW.type, ink: 'ink' } as const;
  const shapes: SceneMark[] = [
    { ...text, x: 0, anchor: 'start', text: fitText(bar.label, label, ROW.type) },
    { kind: 'rect', x: left, ...box, width: room, fill: 'band', stroke: 'line', weight: 0.15 },
    { kind: 'rect', x: left, ...box, width: room * Math.min(1, share), fill: 'fill' },
    { ...text, x: left + room + ROW.gap + ROW.figure, anchor: 'end', text: bar.figure },
  ];
  return { kind: 'group', name: bar.name, shapes };
}
