import { seatsOf } from '../domain/floor/issues.ts';
import { FLOOR_ITEM_TRAITS } from '../domain/floor/kinds.ts';
import { metres } from '../domain/floor/paper-scale.ts';
import { presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { countPeople, headCounts } from '../domain/head-counts.ts';
import { floorSheet, numberedThings } from '../domain/scene/floor-sheet.ts';
import type { SheetFloor, SheetWords } from '../domain/scene/floor-sheet.ts';
import type { Entity } from '../entities/index.ts';
import { oneOf } from './define.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperBlock, PaperSheet } from './plain.ts';
import { valueWord } from './value-word.ts';

/** What a page across leaves under its head. */
const HEIGHT = 124;

/** 장소 배치도: every plan on a page of its own, at the largest round scale that fits; for those who film without furniture and routes. */
export const floorPlan = definePlainPaper('floorPlan', {
  room: 'venue',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['floorPlan', 'floorItem', 'floorZone', 'floorRoute', 'participation', 'checkIn'],
  needs: ['floorPlan'],
  options: { layer: oneOf(['all', 'filming']) },
  compose({ settings, words, event, rows, text }) {
    const { locale, layer } = settings;
    const isAll = layer === 'all';
    const lists = { people: rows('person'), participations: rows('participation') };
    const listed = withoutWalkIns(lists, presencesOf(rows('checkIn')));
    const people = countPeople(listed.people, new Set(), listed.participations);
    const { expected } = headCounts(event, people, null);
    const sheetWords: SheetWords = {
      item: (kind) => valueWord(locale, 'floorItemKind', kind),
      zone: (kind) => valueWord(locale, 'floorZoneKind', kind),
      route: (kind) => valueWord(locale, 'floorRouteKind', kind),
      legend: words.legend,
      numbers: words.numbers,
      count: (items, seats) =>
        (seats === 0 ? words.count : words.countSeats)
          .replace('{{count}}', String(items))
          .replace('{{seats}}', String(seats)),
    };

    function floorOf(plan: Entity<'floorPlan'>): SheetFloor {
      const isOwn = ({ planId }: { readonly planId: string }) => planId === plan.id;
      const items = rows('floorItem').filter(isOwn);
      return {
        plan,
        items: items
          .filter((item) => isAll || FLOOR_ITEM_TRAITS[item.kind].filming || item.number !== null)
          .map((item) => ({ ...item, label: text('floorItem', item, 'label') })),
        zones: rows('floorZone')
          .filter(isOwn)
          .map((zone) => ({ ...zone, label: text('floorZone', zone, 'label') })),
        routes: isAll
          ? rows('floorRoute')
              .filter(isOwn)
              .map((route) => ({ ...route, label: text('floorRoute', route, 'label') }))
          : [],
      };
    }
    function sheetOf(plan: Entity<'floorPlan'>): PaperSheet {
      const floor = floorOf(plan);
      const { scene, scale, listed, told } = floorSheet(floor, sheetWords, {
        width: MEASURE_MM.landscape,
        height: HEIGHT,
      });
      const things = listed.length > 0 ? [] : numberedThings(floor, sheetWords);
      const seats = String(seatsOf(floor.items));
      const ofPeople = words.seatsOf.replace('{{seats}}', seats).replace('{{expected}}', String(expected.value));
      const numbers: PaperBlock[] =
        things.length === 0
          ? []
          : [
              {
                kind: 'table',
                columns: [{ head: words.number, width: 18, align: 'center' }, { head: words.thing }],
                rows: things.map(({ number, text: name }) => ({ cells: [String(number), name] })),
                empty: '',
              },
            ];
      const title = text('floorPlan', plan, 'title');
      const size = `${metres(plan.widthMm)} × ${metres(plan.heightMm)}`;
      const alt = words.drawn
        .replace('{{title}}', () => title)
        .replace('{{size}}', size)
        .replace('{{things}}', () => told.join(', '));
      return {
        title,
        facts: [
          {
            label: words.scale,
            value: `${size} · ${words.onPaper.replace('{{scale}}', `1:${scale}`)}`,
          },
          { label: words.layer, value: isAll ? words.all : words.filming },
          ...(isAll ? [{ label: words.seats, value: expected.value === null ? seats : ofPeople }] : []),
        ],
        blocks: [{ kind: 'scene', scene, alt }, { kind: 'prose', text: words.printed }, ...numbers],
      };
    }
    const plans = rows('floorPlan');
    return plans.length === 0 ? [{ blocks: [{ kind: 'prose', text: words.empty }] }] : plans.map(sheetOf);
  },
});
