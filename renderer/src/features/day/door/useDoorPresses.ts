/** What is pressed at the door. The screen says what was done only once it is stored. */
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import type { CheckInSource } from '@shared/domain/door/codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { CommandInput } from '@shared/contract/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { reportFailure } from '@app/app/failures.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { runCommand } from '@app/lib/api.ts';
import { clockOf } from './useDoor.ts';
import type { Door } from './useDoor.ts';
import { useDoorWords } from './useDoorWords.ts';

export interface Arrival {
  readonly personId: string;
  /** What was answered at the door; undefined: nobody was asked. */
  readonly portrait?: Portrait;
  readonly companions: number;
  readonly tagGiven: boolean;
  readonly source: CheckInSource;
}

type WalkIn = Omit<CommandInput<'door.walkIn'>, 'experimentId' | 'markerId'>;

export interface Said {
  readonly text: string;
  readonly tone: 'done' | 'warn';
}

/** A press answers whether it was stored: what was typed for it stays open otherwise. */
export interface DoorPresses {
  /** What the last press did. */
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  readonly arrive: (arrival: Arrival) => Promise<boolean>;
  readonly leave: (key: string) => Promise<boolean>;
  readonly give: (
    key: string,
    given: { readonly markerId: string | null; readonly tagGiven: boolean },
  ) => Promise<boolean>;
  readonly takeBack: (entry: Entity<'checkIn'>) => Promise<boolean>;
  readonly answer: (personId: string, portrait: Portrait) => Promise<boolean>;
  readonly walkIn: (walkIn: WalkIn) => Promise<boolean>;
}

export function useDoorPresses(of: Door): DoorPresses {
  const { t } = useTranslation();
  const today = useToday();
  const words = useDoorWords();
  const [said, say] = useState<Said | null>(null);
  /** Whose press is on its way: a second one within a blink is the same press. */
  const busy = useRef(new Set<string>());
  const { experimentId } = of;

  async function press(key: string, run: () => Promise<void>): Promise<boolean> {
    if (busy.current.has(key)) return false;
    busy.current.add(key);
    try {
      await run();
      return true;
    } catch (error) {
      reportFailure(error);
      return false;
    } finally {
      busy.current.delete(key);
    }
  }
  function handedOut(markerId: string | null, tagGiven: boolean): string {
    const marker = of.markers.find((one) => one.marker.id === markerId)?.marker;
    const things = [marker === undefined ? '' : words.marker(marker), tagGiven ? t('door.tag') : ''].filter(Boolean);
    return things.length === 0 ? '' : t('door.said.handOut', { things: things.join(' · ') });
  }
  const edit = (personId: string, portrait: Portrait, gesture: string) =>
    runCommand(
      'person.edit',
      {
        experimentId,
        patches: [{ id: personId, patch: { portrait, portraitOn: portrait === 'unasked' ? null : today } }],
      },
      { gesture },
    );

  return {
    said,
    say,
    arrive: ({ personId, portrait, companions, tagGiven, source }) =>
      press(personId, async () => {
        const gesture = newId();
        const known = of.entryOf(personId)?.person.portrait ?? 'unasked';
        const markerId = of.markerOf(portrait ?? known)?.id ?? null;
        if (portrait !== undefined && portrait !== known) await edit(personId, portrait, gesture);
        const { already } = await runCommand(
          'door.arrive',
          { experimentId, personId, companions, markerId, tagGiven, source },
          { gesture },
        );
        const name = of.nameOf({ personId, label: '' });
        if (already !== null) {
          const facts = { name, at: clockOf(already.at), how: words.source(already.source) };
          say({ text: t('door.said.already', facts), tone: 'warn' });
        } else {
          say({ text: [t('door.said.in', { name }), handedOut(markerId, tagGiven)].join(' ').trim(), tone: 'done' });
        }
      }),
    leave: (key) =>
      press(key, async () => {
        await runCommand('door.leave', { experimentId, key });
        say({ text: t('door.said.left', { name: nameOfKey(of, key) }), tone: 'done' });
      }),
    give: (key, given) =>
      press(key, async () => {
        await runCommand('door.give', { experimentId, key, ...given });
        say({ text: handedOut(given.markerId, given.tagGiven), tone: 'done' });
      }),
    takeBack: (entry) =>
      press(entry.id, async () => {
        await runCommand('door.undo', { experimentId, entryId: entry.id });
        say({ text: t('door.said.undone', { name: of.nameOf(entry) }), tone: 'done' });
      }),
    answer: (personId, portrait) =>
      press(personId, async () => {
        await edit(personId, portrait, newId());
      }),
    walkIn: (walkIn) =>
      press('walkIn', async () => {
        const markerId = of.markerOf(walkIn.portrait ?? 'unasked')?.id ?? null;
        await runCommand('door.walkIn', { experimentId, ...walkIn, markerId });
        const name = walkIn.name === '' || walkIn.name === undefined ? (walkIn.label ?? '') : walkIn.name;
        const parts = [t('door.said.in', { name }), handedOut(markerId, walkIn.tagGiven === true)];
        say({ text: parts.join(' ').trim(), tone: 'done' });
      }),
  };
}

function nameOfKey(of: Door, key: string): string {
  const presence = of.presenceOf(key);
  return presence === undefined ? '' : of.nameOf(presence);
}
