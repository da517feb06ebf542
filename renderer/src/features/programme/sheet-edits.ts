/** What an edit makes of a sheet, before the store has answered: the same pure rules that the store applies. */
import type { CueSheetDetail, CueWithPeople } from '@shared/contract/cue.contract.ts';
import type { CueSheet } from '@shared/contract/entities.ts';
import type { CellPlan } from '@shared/domain/cue-plan.ts';
import { blankRow, type CueTable } from '@shared/domain/cue-rows.ts';
import { moveInto } from '@shared/domain/ordering.ts';

export function tableOf({ sheet, cues, people }: CueSheetDetail): CueTable<CueWithPeople> {
  return { sheet, rows: cues, people };
}

/** The sheet with the changed rows; every other row stays the same object. */
export function withPlan(detail: CueSheetDetail, plan: Extract<CellPlan, { ok: true }>): CueSheetDetail {
  return {
    ...detail,
    cues: detail.cues.map((cue) => {
      const patch = plan.patches.get(cue.id);
      return patch === undefined ? cue : { ...cue, ...patch };
    }),
  };
}

/** Rows brought before another, or to the end. */
export function withMoved(detail: CueSheetDetail, ids: readonly string[], beforeId: string | null): CueSheetDetail {
  const ranks = moveInto(detail.cues, ids, beforeId === null ? { at: 'end' } : { before: beforeId });
  return ranks.ok ? { ...detail, cues: ranked(detail.cues, ranks.value) } : detail;
}

/** An empty row of a section before another, or at the end. */
export function withInserted(
  detail: CueSheetDetail,
  id: string,
  beforeId: string | null,
  section: string,
): CueSheetDetail {
  const { id: sheetId, experimentId } = detail.sheet;
  const ranks = moveInto(detail.cues, [id], beforeId === null ? { at: 'end' } : { before: beforeId });
  if (!ranks.ok) return detail;
  const row: CueWithPeople = { ...blankRow(id), section, experimentId, sheetId, rank: '', people: [] };
  return { ...detail, cues: ranked([...detail.cues, row], ranks.value) };
}

export function withoutRows(detail: CueSheetDetail, ids: readonly string[]): CueSheetDetail {
  const gone = new Set(ids);
  return { ...detail, cues: detail.cues.filter(({ id }) => !gone.has(id)) };
}

export function withSheet(detail: CueSheetDetail, patch: Partial<CueSheet>): CueSheetDetail {
  return { ...detail, sheet: { ...detail.sheet, ...patch } };
}

function ranked(cues: readonly CueWithPeople[], ranks: ReadonlyMap<string, string>): readonly CueWithPeople[] {
  return cues
    .map((cue) => {
      const rank = ranks.get(cue.id);
      return rank === undefined ? cue : { ...cue, rank };
    })
    .toSorted((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.id < other.id ? -1 : 1));
}
