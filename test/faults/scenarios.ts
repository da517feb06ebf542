/** Every scenario of the bench, in the order of the table, and which of them run beside each other. */
import type { Scenario } from './rig.ts';
import { killAppScenario, killCoreScenario } from './r1-kill.ts';
import { powerScenarios } from './r2-power.ts';
import { switchScenarios } from './r2-switch.ts';
import { syncScenarios } from './r3-syncs.ts';
import { pointScenarios } from './r4-points.ts';
import { placeScenarios } from './r5-places.ts';
import { fileScenarios } from './r6-files.ts';
import { migrationScenarios } from './r7-migrations.ts';
import { restoreScenarios } from './r8-restore.ts';
import { undoScenarios } from './r9-undo.ts';
import { useScenarios } from './r10-soak.ts';
import { callScenarios } from './r12-calls.ts';

export const SCENARIOS: readonly Scenario[] = [
  killAppScenario,
  killCoreScenario,
  ...powerScenarios,
  ...switchScenarios,
  ...syncScenarios,
  ...pointScenarios,
  ...placeScenarios,
  ...fileScenarios,
  ...migrationScenarios,
  ...restoreScenarios,
  ...undoScenarios,
  ...useScenarios,
  ...callScenarios,
];

/** What waits for the app, for the disk or for another process leaves room for what only reckons: in each lane one after another. */
export const LANES: readonly (readonly Scenario[])[] = [
  [killAppScenario],
  [...placeScenarios, ...useScenarios, ...pointScenarios],
  [killCoreScenario, ...powerScenarios, ...switchScenarios, ...syncScenarios],
  [...fileScenarios, ...migrationScenarios, ...restoreScenarios, ...callScenarios],
  undoScenarios,
];
