import type { StepMark } from '@shared/contract/history.contract.ts';
import { takingBack } from '@shared/contract/step-name.ts';
import { decode, encode } from '../../db/codec.ts';
import { freeRank } from '../../kernel/free-rank.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { putBack } from './put-back.ts';
import { refuseTaken, withoutDanglingRefs } from './row-integrity.ts';
import { planTakeBack } from './take-back.plan.ts';
import type { TakeBackPlan } from './take-back.plan.ts';

/** Takes one step back alone, whatever followed it, as one new step; see `planTakeBack` for what it throws. */
export function takeBack(work: UnitOfWork, mark: StepMark): Pick<TakeBackPlan, 'name' | 'params' | 'at'> {
  const { name, params, at, made, gone, changed } = planTakeBack(work, mark);
  for (const { table, id } of made) if (work.find(table, id) !== undefined) work.remove(table, id);
  for (const key of gone) putBack(work, key);
  for (const { table, id, before } of changed) {
    const wanted = withoutDanglingRefs(work, table, {
      ...encode(work.registry, table, work.get(table, id)),
      ...before,
    });
    const rank = 'rank' in before ? freeRank(work, table, { ...wanted, id }) : undefined;
    work.update(table, id, decode(work.registry, table, rank === undefined ? wanted : { ...wanted, rank }));
  }
  // Only now: rows of the step may have changed numbers with one another.
  for (const { table, id } of changed) refuseTaken(work, table, id, encode(work.registry, table, work.get(table, id)));
  work.describe(params, takingBack(name));
  return { name, params, at };
}
