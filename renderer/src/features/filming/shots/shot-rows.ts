/** Shots as the table shows them, and those of them that are looked for. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { ShotKind } from '@shared/domain/filming/codes.ts';
import type { ShotTime } from '@shared/domain/filming/shot-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Filming } from '../useFilming.ts';

export interface ShotRow extends Entity<'shot'> {
  readonly time: ShotTime | null;
  readonly people: readonly string[];
  readonly who: string;
}

/** A shot that is not stored yet. */
export function newShotRow(row: Entity<'shot'>): ShotRow {
  return { ...row, time: null, people: [], who: '' };
}

export function shotRows(of: Filming): readonly ShotRow[] {
  return of.shots.rows.map((shot) => {
    const people = of.peopleOfShot(shot.id);
    return { ...shot, time: of.timeOfShot(shot), people, who: people.map(of.nameOf).join(', ') };
  });
}

export interface ShotFilter {
  readonly search: string;
  readonly kind: ShotKind | null;
  readonly camera: string | null;
  readonly personId: string | null;
  readonly mustOnly: boolean;
}

export const ALL_SHOTS: ShotFilter = { search: '', kind: null, camera: null, personId: null, mustOnly: false };

export function isWhole(filter: ShotFilter): boolean {
  const { search, kind, camera, personId, mustOnly } = filter;
  return search === '' && kind === null && camera === null && personId === null && !mustOnly;
}

export function findShots(rows: readonly ShotRow[], filter: ShotFilter): readonly ShotRow[] {
  const { search, kind, camera, personId, mustOnly } = filter;
  return rows.filter(
    (row) =>
      (kind === null || row.kind === kind) &&
      (camera === null || row.camera === camera) &&
      (personId === null || row.people.includes(personId)) &&
      (!mustOnly || row.must) &&
      (search === '' ||
        [row.title, row.camera, row.place, row.purpose, row.who, row.note].some((text) => matchesSearch(text, search))),
  );
}
