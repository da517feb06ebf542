import { seatsOf } from '../domain/floor/issues.ts';
import { metres } from '../domain/floor/paper-scale.ts';
import { presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { countPeople, headCounts } from '../domain/head-counts.ts';
import { floorSheet, numberedThings } from '../domain/scene/floor-sheet.ts';
import type { SheetFloor, SheetPicture } from '../domain/scene/floor-sheet.ts';
import type { Entity } from '../entities/index.ts';
import { previewOf } from '../domain/attachment.ts';
import { flag, oneOf } from './define.ts';
import { FLOOR_TABLES, sheetFloorOf, sheetWordsOf } from './floor-rows.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperBlock, PaperSheet } from './plain.ts';

/** What a page across leaves under its head. */
const HEIGHT = 124;

/** 장소 배치도: every plan on a page of its own, at the largest round scale that fits; for those who film without furniture and routes. */
export const floorPlan = definePlainPaper('floorPlan', {
  room: 'venue',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: [...FLOOR_TABLES, 'participation', 'checkIn', 'attachment'],
  needs: ['floorPlan'],
  options: { layer: oneOf(['all', 'filming']), picture: flag(true) },
  compose({ settings, words, event, rows, text }) {
    const { locale, layer } = settings;
    const isAll = layer === 'all';
    const lists = { people: rows('person'), participations: rows('participation') };
    const listed = withoutWalkIns(lists, presencesOf(rows('checkIn')));
    const people = countPeople(listed.people, new Set(), listed.participations);
    const { expected } = headCounts(event, people, null);
    const sheetWords = sheetWordsOf(locale, words);

    function pictureOf({ id, pictureInk }: Entity<'floorPlan'>): SheetPicture | undefined {
      if (!settings.picture || pictureInk === 0) return undefined;
      const file = rows('attachment').find(
        ({ ownerTable, ownerId, mediaType }) =>
          ownerTable === 'floorPlan' && ownerId === id && previewOf(mediaType) === 'image',
      );
      return file === undefined
        ? undefined
        : { sha256: file.sha256, opacity: pictureInk / 100, instead: words.notDrawn };
    }
    function floorOf(plan: Entity<'floorPlan'>): SheetFloor {
      const picture = pictureOf(plan);
      return { ...sheetFloorOf({ rows, text }, plan, layer), ...(picture === undefined ? {} : { picture }) };
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
