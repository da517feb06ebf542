/** Every scenario of the bench, in the order of the table. */
import type { Scenario } from './rig.ts';
import { killScenarios } from './r1-kill.ts';
import { powerScenarios } from './r2-power.ts';
import { syncScenarios } from './r3-syncs.ts';
import { pointScenarios } from './r4-points.ts';
import { placeScenarios } from './r5-places.ts';
import { fileScenarios } from './r6-files.ts';
import { migrationScenarios } from './r7-migrations.ts';
import { restoreScenarios } from './r8-restore.ts';
import { undoScenarios } from './r9-undo.ts';
import { useScenarios } from './r10-soak.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...killScenarios,
  ...powerScenarios,
  ...syncScenarios,
  ...pointScenarios,
  ...placeScenarios,
  ...fileScenarios,
  ...migrationScenarios,
  ...restoreScenarios,
  ...undoScenarios,
  ...useScenarios,
];
