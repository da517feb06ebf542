/** Every scenario of the bench, in the order of the table. */
import type { Scenario } from './rig.ts';
import { killScenarios } from './r1-kill.ts';
import { syncScenarios } from './r3-syncs.ts';
import { migrationScenarios } from './r7-migrations.ts';
import { undoScenarios } from './r9-undo.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...killScenarios,
  ...syncScenarios,
  ...migrationScenarios,
  ...undoScenarios,
];
