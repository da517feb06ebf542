/** Returning a thing to how it was, as it is told before it happens. Reads only. */
import type { RestorePoint, RestorePreview } from '@shared/contract/history.contract.ts';
import { decode } from '../../db/codec.ts';
import type { Reader } from '../../db/reader.ts';
import { effectsPreview } from '../experiment/effects-preview.shared.ts';
import { countParts } from './describe.ts';
import { fieldsBetween } from './fields-between.shared.ts';
import { partsToPutBack } from './put-back.plan.ts';
import { restoreEffects } from './restore.effects.ts';
import { planRestore } from './restore.plan.ts';
import { Names } from './row-names.shared.ts';

export function preview(reader: Reader, point: RestorePoint): RestorePreview {
  const plan = planRestore(reader, point);
  const { table, id, now, wanted, kind } = plan;
  const effects = restoreEffects(reader, plan);
  const names = new Names(reader);
  const parts = kind === 'putBack' ? partsToPutBack(reader, { table, id }) : [];
  return {
    thing: names.thing({ table, id }, now ?? wanted),
    kind,
    fields: now === null || wanted === null ? [] : fieldsBetween(names, table, now, wanted),
    parts: countParts(parts),
    effects:
      wanted === null || effects === null
        ? null
        : effectsPreview(
            reader,
            effects,
            { table, id, patch: decode(reader.registry, table, wanted) },
            point.experimentId,
          ),
  };
}
