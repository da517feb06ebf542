/**
 * Stage gates: what is missing before a stage is left (requirements Y and X6, the product's rules). A gate shows and warns,
 * it never blocks: the planner may overrule it with a reason, and what is missing stays listed.
 */
import type { GateFacts, GateOverride, MissingItem } from './gate-facts.ts';
import { followupGate, planGate, prepareGate, topicGate } from './gate-rules.ts';
import { STAGES, type Stage } from './stage.ts';

export type { Explained, GateCode, GateFacts, GateOverride, MissingItem } from './gate-facts.ts';

export interface GateResult {
  /** `passed`: nothing required is missing; `overruled`: something is, and the planner said why that is well. */
  readonly state: 'passed' | 'open' | 'overruled';
  readonly missing: readonly MissingItem[];
  /** The latest override of an overruled gate. */
  readonly override: GateOverride | null;
}

/** The gate at the end of every stage. 진행 (run) has none: the day itself ends it. */
export function evaluateGates(facts: GateFacts): Readonly<Record<Stage, GateResult>> {
  return {
    topic: resultOf('topic', topicGate(facts), facts.overrides),
    plan: resultOf('plan', planGate(facts), facts.overrides),
    prepare: resultOf('prepare', prepareGate(facts), facts.overrides),
    run: resultOf('run', [], facts.overrides),
    followup: resultOf('followup', followupGate(facts), facts.overrides),
  };
}

/** The stages whose gates a card passes when it is moved forward; none when it is moved back. */
export function gatesPassed(from: Stage, to: Stage): readonly Stage[] {
  return STAGES.slice(STAGES.indexOf(from), Math.max(STAGES.indexOf(from), STAGES.indexOf(to)));
}

function resultOf(stage: Stage, missing: readonly MissingItem[], overrides: readonly GateOverride[]): GateResult {
  if (missing.every((item) => item.severity === 'warning')) return { state: 'passed', missing, override: null };
  let latest: GateOverride | null = null;
  for (const override of overrides) {
    if (override.stage === stage && (latest === null || override.at >= latest.at)) latest = override;
  }
  return { state: latest === null ? 'open' : 'overruled', missing, override: latest };
}
