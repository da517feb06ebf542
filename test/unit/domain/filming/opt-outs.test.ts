/** Who must not be shown, by what they are known, and whether the crew still knows what it was told (requirements D10–D12). */
import {
  briefChanges,
  factsToTell,
  filmedPortraits,
  isCrewTold,
  latestBriefs,
  markerCounts,
  optOutsOf,
  withdrawnSince,
} from '@shared/domain/filming/opt-outs.ts';
import type { MarkerFacts, Portrait } from '@shared/domain/filming/opt-outs.ts';
import { describe, expect, test } from 'vitest';

function person(id: string, portrait: Portrait, role = 'participant', isGroup = false) {
  return { id, role, isGroup, portrait };
}

function marker(id: string, fields: Partial<MarkerFacts> = {}): MarkerFacts {
  return { id, kind: 'sticker', colour: '노랑', shape: '별', covers: 'everyone', zone: '', spare: 3, ...fields };
}

const PEOPLE = [
  person('granted', 'granted'),
  person('unasked', 'unasked'),
  person('limited', 'limited'),
  person('refused', 'refused'),
  person('withdrawn', 'withdrawn', 'speaker'),
  person('crew', 'unasked', 'crew'),
  person('press', 'unasked', 'other'),
  person('group', 'unasked', 'partner', true),
];
const ids = (people: ReturnType<typeof optOutsOf>['people']) => people.map((one) => one.person.id);

describe('who must not be shown', () => {
  test('is everybody there but those who agreed: unasked is never read as yes', () => {
    const { people } = optOutsOf({ people: PEOPLE, participations: [], parts: [] });
    expect(ids(people)).toEqual(['unasked', 'limited', 'refused', 'withdrawn']);
    expect(people.map(({ group }) => group)).toEqual(['unasked', 'limited', 'refused', 'refused']);
  });

  test('counts those who have a place, with those who come along, and whoever has a part; not who cannot come', () => {
    const participations = [
      { personId: 'unasked', state: 'confirmed', companions: 2 },
      { personId: 'refused', state: 'cancelled', companions: 4 },
    ];
    const found = optOutsOf({ people: PEOPLE, participations, parts: [{ personId: 'press' }] });
    expect(ids(found.people)).toEqual(['unasked', 'limited', 'withdrawn', 'press']);
    expect(found.companions).toBe(2);
    const group = optOutsOf({
      people: PEOPLE,
      participations: [{ personId: 'group', state: 'confirmed', companions: 19 }],
      parts: [],
    });
    expect(group.companions).toBe(20);
  });
});

test('a camera meets no group, and not the crew that holds it, unless one of them refused', () => {
  const crew = [person('silent', 'unasked', 'crew'), person('shy', 'refused', 'crew')];
  expect([...filmedPortraits([...PEOPLE.slice(0, 2), ...PEOPLE.slice(7), ...crew]).keys()]).toEqual([
    'granted',
    'unasked',
    'shy',
  ]);
});

describe('markers', () => {
  const optOuts = optOutsOf({
    people: PEOPLE,
    participations: [{ personId: 'unasked', state: 'selected', companions: 1 }],
    parts: [],
  });

  test('are needed for refusals, for those not asked, and some to spare', () => {
    const counts = markerCounts([marker('one')], optOuts);
    expect(counts.markers[0]).toMatchObject({ heads: 5, needed: 8 });
    expect(counts.withoutMarker).toBe(0);
  });

  test('for one answer go before that for everybody; who has none is counted', () => {
    const own = markerCounts([marker('all'), marker('limited', { covers: 'limited' })], optOuts);
    expect(own.markers.map(({ heads }) => heads)).toEqual([4, 1]);
    expect(markerCounts([marker('refused', { covers: 'refused' })], optOuts)).toMatchObject({
      withoutMarker: 3,
      heads: 5,
    });
  });
});

describe('what the crew was told', () => {
  const optOuts = optOutsOf({ people: PEOPLE, participations: [], parts: [] });
  const told = factsToTell(markerCounts([marker('one', { zone: '뒷줄' })], optOuts), []);
  const brief = { toPersonId: null, toName: '촬영팀', toldOn: '2026-11-20', toldAt: 600, told };

  test('holds until count, marker or zone change; a spare marker more changes nothing, nor does the order of markers', () => {
    const now = (fields: Partial<MarkerFacts>, out = optOuts) =>
      briefChanges(told, factsToTell(markerCounts([marker('one', { zone: '뒷줄', ...fields })], out), []));
    expect(now({ spare: 9 })).toEqual([]);
    expect(now({ zone: '왼쪽' })).toMatchObject([{ kind: 'zone', from: '뒷줄', to: '왼쪽' }]);
    expect(now({ colour: '빨강' }).map(({ kind }) => kind)).toEqual(['look']);
    expect(now({ shape: '동그라미' }).map(({ kind }) => kind)).toEqual(['look']);
    const refusedToo = optOutsOf({ people: [...PEOPLE, person('new', 'refused')], participations: [], parts: [] });
    expect(now({}, refusedToo)).toMatchObject([{ kind: 'heads', from: 4, to: 5 }]);
    expect(briefChanges(told, { markers: [], withoutMarker: 4 }).map(({ kind }) => kind)).toEqual([
      'gone',
      'withoutMarker',
    ]);
  });

  test('holds until a zone that nobody films is put on a plan, moved or taken away; other zones say nothing', () => {
    const counts = markerCounts([marker('one', { zone: '뒷줄' })], optOuts);
    const zone = { id: 'back', kind: 'noFilm', label: '뒷줄', x: 1000, y: 2000, w: 500, h: 500 };
    const before = factsToTell(counts, [zone]);
    const kinds = (zones: Parameters<typeof factsToTell>[1]) =>
      briefChanges(before, factsToTell(counts, zones)).map(({ kind }) => kind);
    expect(kinds([{ ...zone, id: 'quiet', kind: 'quiet' }, zone])).toEqual([]);
    expect(kinds([{ ...zone, x: 1100 }])).toEqual(['plan']);
    expect(kinds([zone, { ...zone, id: 'side' }])).toEqual(['plan']);
    expect(kinds([])).toEqual(['plan']);
    // What was told before zones were kept says nothing of them.
    const { zones: _zones, ...former } = before;
    expect(briefChanges(former, before)).toEqual([]);
  });

  test('is known to all once each was told the present state last; nobody told is no answer', () => {
    const old = { ...brief, toldOn: '2026-11-01', told: { markers: [], withoutMarker: 4 } };
    const other = { ...old, toPersonId: 'crew', toName: '' };
    expect(isCrewTold([], told)).toBeNull();
    expect(isCrewTold([brief, old], told)).toBe(true);
    expect(isCrewTold([brief, other], told)).toBe(false);
    expect(latestBriefs([old, brief, other])).toEqual([brief, other]);
  });

  test('names those who took their consent back afterwards', () => {
    const taken = (portraitOn: string, portrait: Portrait = 'withdrawn') => ({ portrait, portraitOn });
    const later = taken('2026-11-21');
    const sameDay = taken('2026-11-20');
    const people = [later, sameDay, taken('2026-11-19'), taken('2026-11-22', 'refused')];
    expect(withdrawnSince(people, [brief], told)).toEqual([later]);
    expect(withdrawnSince(people, [brief], { ...told, withoutMarker: 1 })).toEqual([later, sameDay]);
    expect(withdrawnSince(people, [], told)).toEqual([]);
  });
});
