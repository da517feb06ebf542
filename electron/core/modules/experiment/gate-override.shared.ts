import type { Stage } from '@shared/domain/stage.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** Records why a gate is passed although something is missing; a newer reason replaces the older one. */
export function overruleGate(work: UnitOfWork, experimentId: string, stage: Stage, reason: string): void {
  const at = work.ports.now();
  const [existing] = work.list('gateOverride', { experimentId, stage });
  if (existing === undefined) work.insert('gateOverride', { id: work.ports.newId(), experimentId, stage, reason, at });
  else work.update('gateOverride', existing.id, { reason, at });
}
