import { describe, expect, it } from 'vitest';
import { meetingThings, workThing } from '@shared/domain/clash-things.ts';
import { findClashes } from '@shared/domain/clashes.ts';
import type { RoleWork } from '@shared/domain/roles.ts';
import { civilDate } from '@shared/domain/units.ts';

const DAY = civilDate('2026-11-21');

function work(patch: Partial<RoleWork>): RoleWork & { readonly sheet: string | null } {
  const usual = { kind: 'shift', id: 's', title: '', area: null, place: '로비', endDate: null } as const;
  return { ...usual, date: DAY, start: 810, end: 850, leads: ['p'], deputies: [], sheet: null, ...patch };
}
function clashes(things: Parameters<typeof findClashes>[0]['things']) {
  return findClashes({ things, deadlines: [], eventDate: null }).map((clash) =>
    'minutes' in clash ? `${clash.kind} ${clash.first.id} ${clash.second.id} ${clash.minutes}` : clash.kind,
  );
}

describe('what can clash', () => {
  const meeting = { id: 'm', title: '', heldOn: DAY, startAt: 840, endAt: 900, state: 'planned', place: '회의실' };
  const shift = workThing(work({}), null);

  it('a shift and a meeting, for who is asked to come', () => {
    const asked = [{ meetingId: 'm', personId: 'p', state: 'invited' }];
    expect(clashes([shift, ...meetingThings([meeting], asked)])).toEqual(['person s m 10']);
    expect(clashes([shift, ...meetingThings([meeting], [{ meetingId: 'm', personId: 'p', state: 'absent' }])])).toEqual(
      [],
    );
    expect(clashes([shift, ...meetingThings([{ ...meeting, state: 'cancelled' }], asked)])).toEqual([]);
  });

  it('two meetings over one room', () => {
    expect(clashes([...meetingThings([meeting, { ...meeting, id: 'n' }], [])])).toEqual(['place m n 60']);
  });

  it('shifts never over their place', () => {
    expect(clashes([shift, workThing(work({ id: 't', leads: ['q'] }), null)])).toEqual([]);
  });

  it('a cue with a shift, but not where working the programme is the duty', () => {
    const cue = workThing(work({ kind: 'cue', id: 'c', place: '' }), null);
    const post = { id: 'post', changeover: 0, worksProgramme: false, cueId: null };
    expect(clashes([workThing(work({ post }), null), cue])).toEqual(['person s c 40']);
    expect(clashes([workThing(work({ post: { ...post, worksProgramme: true } }), null), cue])).toEqual([]);
    expect(clashes([workThing(work({ post: { ...post, cueId: 'c' } }), null), cue])).toEqual([]);
  });

  it('no card of a post with the shifts of that post', () => {
    const card = workThing(work({ kind: 'task', id: 'd22', watch: 'reception', place: '' }), null);
    expect(clashes([workThing(work({ watch: 'reception' }), null), card])).toEqual([]);
    expect(clashes([workThing(work({ watch: 'running' }), null), card])).toEqual(['person s d22 40']);
  });
});
