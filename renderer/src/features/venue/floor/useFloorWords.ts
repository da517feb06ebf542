/** Things on a plan in words. */
import type { FloorIssue } from '@shared/domain/floor/issues.ts';
import { metres } from '@shared/domain/floor/paper-scale.ts';
import type { HeadCount } from '@shared/domain/head-counts.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { thingsOf } from './useFloor.ts';
import type { FloorPlanView, FloorThing } from './useFloor.ts';

export interface FloorWords {
  readonly kind: (table: FloorThing['table'], kind: string) => string;
  /** Its name, or its kind where nobody gave it one. */
  readonly title: (thing: FloorThing) => string;
  /** With all that one sees of it. */
  readonly full: (thing: FloorThing) => string;
  readonly place: (thing: FloorThing) => string;
  readonly issue: (issue: FloorIssue, view: FloorPlanView) => string;
  readonly seats: (seats: number, expected: HeadCount) => string;
}

export function useFloorWords(): FloorWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const kind: FloorWords['kind'] = (table, code) => choiceWord(PRODUCT.fieldOf(table, 'kind'), code) ?? code;
    const title: FloorWords['title'] = ({ table, row }) => (row.label === '' ? kind(table, row.kind) : row.label);
    const place: FloorWords['place'] = ({ table, row }) => {
      const { x, y } = table === 'floorRoute' ? (row.points[0] ?? { x: 0, y: 0 }) : row;
      return t('floor.place', { x: metres(x), y: metres(y) });
    };
    return {
      kind,
      title,
      place,
      full(thing) {
        const { table, row } = thing;
        const facts = [
          row.label === '' ? '' : kind(table, row.kind),
          table === 'floorItem' && row.number !== null ? t('floor.number', { number: row.number }) : '',
          table === 'floorItem' && row.seats > 0 ? t('floor.seatsOf', { count: row.seats }) : '',
          table === 'floorRoute' ? t('floor.points', { count: row.points.length }) : '',
          table === 'floorZone' && row.points.length > 0 ? t('floor.corners', { count: row.points.length }) : '',
          table === 'floorItem' && row.turn !== 0 ? t('floor.turned', { turn: row.turn }) : '',
          place(thing),
        ];
        return [title(thing), ...facts].filter((fact) => fact !== '').join(', ');
      },
      issue(issue, view) {
        const things = thingsOf(view);
        const named = (id: string) => {
          const thing = things.find(({ row }) => row.id === id);
          return thing === undefined ? '' : title(thing);
        };
        switch (issue.kind) {
          case 'seatsShort':
            return t('floor.issue.seatsShort', {
              seats: issue.seats,
              expected: issue.expected,
              short: issue.expected - issue.seats,
            });
          case 'noWheelchair':
            return t('floor.issue.noWheelchair');
          case 'outside':
            return t('floor.issue.outside', { thing: named(issue.id) });
          case 'cameraInZone':
            return t('floor.issue.cameraInZone', { thing: named(issue.id), by: named(issue.byId) });
          case 'covered': {
            const isExit = view.items.some(({ id, kind: own }) => id === issue.id && own === 'exit');
            return t(isExit ? 'floor.issue.exitCovered' : 'floor.issue.extinguisherCovered', {
              thing: named(issue.id),
              by: named(issue.byId),
            });
          }
        }
      },
      seats: (seats, { value }) =>
        value === null ? t('floor.seats', { seats }) : t('floor.seatsExpected', { seats, expected: value }),
    };
  }, [t]);
}
