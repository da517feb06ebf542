import { STEP_MM } from './useFloorActions.ts';

const FAR_MM = STEP_MM * 10;

/** The arrows of everything that moves on a plan: one step, with Shift ten. */
export function arrowKeys(go: (right: number, down: number) => void): Readonly<Record<string, () => void>> {
  const by = (right: number, down: number) => () => go(right, down);
  return {
    ArrowLeft: by(-STEP_MM, 0),
    ArrowRight: by(STEP_MM, 0),
    ArrowUp: by(0, -STEP_MM),
    ArrowDown: by(0, STEP_MM),
    'Shift+ArrowLeft': by(-FAR_MM, 0),
    'Shift+ArrowRight': by(FAR_MM, 0),
    'Shift+ArrowUp': by(0, -FAR_MM),
    'Shift+ArrowDown': by(0, FAR_MM),
  };
}
