import type { DoorEntry } from '@shared/domain/door/door-search.ts';
import type { CheckInSource } from '@shared/domain/door/codes.ts';
import { Banner, isEditingText, isTypingKey } from '@ui/index.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';
import styles from './Door.module.css';
import { DoorSearch } from './DoorSearch.tsx';
import { DoorSide } from './DoorSide.tsx';
import { PersonCard } from './PersonCard.tsx';
import { clockOf, useDoor } from './useDoor.ts';
import type { Person } from './useDoor.ts';
import { useDoorPresses } from './useDoorPresses.ts';
import type { Arrival } from './useDoorPresses.ts';
import { WalkIn } from './WalkIn.tsx';

export interface DoorTabProps {
  readonly experimentId: string;
}

interface Open {
  readonly personId: string;
  readonly source: CheckInSource;
}

/** Behind a dialog nothing is searched, and in an open list a letter goes to the entry that begins so. */
function takesLetters(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null || isEditingText(target)) return true;
  return target instanceof Element && target.closest('[role=menu], [role=listbox], [aria-expanded=true]') !== null;
}

/** 접수: who comes in is found, asked, given what they need, and counted; nobody is listed until somebody is asked for. */
export function DoorTab({ experimentId }: DoorTabProps) {
  const { t } = useTranslation();
  const of = useDoor(experimentId);
  const presses = useDoorPresses(of);
  const search = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const entry = open === null ? undefined : of.entryOf(open.personId);
  const finding = useMemo(
    () => [
      {
        id: 'findAtDoor',
        label: t('door.search.key'),
        keys: ['/'],
        perform: () => {
          search.current?.focus();
          search.current?.select();
        },
      },
    ],
    [t],
  );
  useActions(t('shell.room.day'), finding);
  // Who types, or a reader that types, means the search, wherever the focus is: at the window, because the focus is on nothing once the
  // button that had it is gone.
  useEffect(() => {
    function typeIntoSearch(event: KeyboardEvent): void {
      const means = isTypingKey(event) && event.key !== ' ' && event.key !== '/';
      if (means && !event.defaultPrevented && !takesLetters(event.target)) search.current?.focus();
    }
    window.addEventListener('keydown', typeIntoSearch);
    return () => window.removeEventListener('keydown', typeIntoSearch);
  }, []);

  function backToSearch(): void {
    setOpen(null);
    search.current?.focus();
  }
  /** The button of the card has taken the focus meanwhile, and goes: the next code is for the search again. */
  async function letIn(arrival: Arrival): Promise<void> {
    await presses.arrive(arrival);
    if (!isEditingText(document.activeElement)) search.current?.focus();
  }
  function pick(picked: DoorEntry<Person>, source: CheckInSource): void {
    const { person } = picked;
    presses.say(null);
    setOpen({ personId: person.id, source });
    // A reader's code is the arrival itself, where nothing is left to be asked.
    if (source === 'code' && person.portrait !== 'unasked') {
      const companions = of.participationOf(person.id)?.companions ?? 0;
      void letIn({ personId: person.id, companions, tagGiven: true, source });
    }
  }

  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {of.behind === null ? null : (
          <Banner
            tone="warn"
            title={t('door.clockBehind', { at: clockOf(of.behind) })}
            remedy={t('door.clockRemedy')}
          />
        )}
        <DoorSearch of={of} inputRef={search} onPick={pick} onSay={presses.say} />
        <p role="status" className={styles.said} data-tone={presses.said?.tone}>
          {presses.said?.text ?? ''}
        </p>
        {open === null || entry === undefined ? null : (
          <PersonCard
            key={entry.person.id}
            of={of}
            entry={entry}
            source={open.source}
            presses={presses}
            onDone={backToSearch}
          />
        )}
        <WalkIn of={of} presses={presses} onDone={backToSearch} />
      </div>
      <DoorSide
        of={of}
        presses={presses}
        onOpen={(personId) => {
          presses.say(null);
          setOpen({ personId, source: 'search' });
        }}
      />
    </div>
  );
}
