import type { DoorEntry } from '@shared/domain/door/door-search.ts';
import type { CheckInSource } from '@shared/domain/door/codes.ts';
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import { mayBeShown } from '@shared/domain/filming/opt-outs.ts';
import { placed } from '@shared/domain/participants.ts';
import { Badge, Button, Checkbox, IconButton, NumberField, Select } from '@ui/index.ts';
import { DoorOpen, LogOut, Tag, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumberWords } from '@app/fields/index.ts';
import styles from './Door.module.css';
import { clockOf } from './useDoor.ts';
import type { Door, Person } from './useDoor.ts';
import type { DoorPresses } from './useDoorPresses.ts';
import { useDoorWords } from './useDoorWords.ts';

export interface PersonCardProps {
  readonly of: Door;
  readonly entry: DoorEntry<Person>;
  readonly source: CheckInSource;
  readonly presses: DoorPresses;
  readonly onDone: () => void;
}

/** What can be answered at the door; the fuller list of answers stands beside it. */
const ANSWERS = ['granted', 'refused', 'limited'] as const;

/** Somebody at the door: what they need, what they answered, and the press that lets them in with all of it. */
export function PersonCard({ of, entry, source, presses, onDone }: PersonCardProps) {
  const { t } = useTranslation();
  const words = useDoorWords();
  const { person } = entry;
  const presence = of.presenceOf(person.id);
  const participation = of.participationOf(person.id);
  const isIn = presence?.state === 'in';
  const notPlaced = participation !== undefined && placed([participation]).length === 0;
  return (
    <section aria-label={t('door.card.label')} className={styles.card} data-person={person.id}>
      <div className={styles.cardHead}>
        <h2 className={styles.name}>{of.nameOf({ personId: person.id, label: '' })}</h2>
        <span className={styles.quiet}>{person.affiliation}</span>
        <StateBadge of={of} personId={person.id} />
        <IconButton icon={X} label={t('door.card.close')} onClick={onDone} />
      </div>
      {notPlaced ? (
        <p className={styles.warning}>
          {t('door.card.notPlaced', {
            state: words.state(participation.state),
          })}
        </p>
      ) : null}
      {participation?.accessNeed ? <p>{t('door.card.needs', { needs: participation.accessNeed })}</p> : null}
      {participation?.isMinor === true && person.guardian === '' ? (
        <p className={styles.warning}>{t('door.card.minor')}</p>
      ) : null}
      {isIn ? (
        <Inside of={of} entry={entry} presses={presses} onDone={onDone} />
      ) : (
        <Arriving of={of} entry={entry} source={source} presses={presses} onDone={onDone} />
      )}
      <div className={styles.line}>
        <span className={styles.quiet}>{t('door.card.portrait')}</span>
        <Select
          label={t('door.card.portrait')}
          value={person.portrait}
          options={words.portraits}
          onChange={(portrait) => void presses.answer(person.id, portrait)}
        />
      </div>
    </section>
  );
}

function StateBadge({ of, personId }: { readonly of: Door; readonly personId: string }) {
  const { t } = useTranslation();
  const presence = of.presenceOf(personId);
  const arrival = presence?.arrival;
  if (presence === undefined || arrival === null || arrival === undefined)
    return <Badge>{t('door.state.notYet')}</Badge>;
  return presence.state === 'in' ? (
    <Badge tone="ok">{t('door.state.in', { at: clockOf(arrival.at) })}</Badge>
  ) : (
    <Badge>{t('door.state.leftAt', { at: clockOf(presence.leaving?.at ?? arrival.at) })}</Badge>
  );
}

function Arriving({ of, entry, source, presses, onDone }: PersonCardProps) {
  const { t } = useTranslation();
  const words = useDoorWords();
  const { person } = entry;
  const [companions, setCompanions] = useState(of.participationOf(person.id)?.companions ?? 0);
  const [tagGiven, setTagGiven] = useState(true);
  const first = useRef<HTMLDivElement>(null);
  // Where something is to be asked, Enter pressed once more must not answer it: the focus stands before the answers.
  const isAsked = person.portrait === 'unasked';
  useEffect(() => {
    const place = first.current;
    (isAsked ? place : place?.querySelector('button'))?.focus();
  }, [isAsked]);

  async function arrive(portrait?: Portrait): Promise<void> {
    const isIn = await presses.arrive({
      personId: person.id,
      ...(portrait === undefined ? {} : { portrait }),
      companions,
      tagGiven,
      source,
    });
    if (isIn) onDone();
  }
  function handing(portrait: Portrait): string {
    const marker = of.markerOf(portrait);
    if (marker === null) return mayBeShown(portrait) ? '' : t('door.card.noMarker');
    return t('door.card.handing', { marker: words.marker(marker) });
  }
  return (
    <>
      <div className={styles.line}>
        <Checkbox checked={tagGiven} onChange={setTagGiven}>
          {t('door.card.tag')}
        </Checkbox>
        <span className={styles.quiet}>{t('door.card.companions')}</span>
        <NumberField
          className={styles.narrow}
          label={t('door.card.companions')}
          value={companions}
          words={useNumberWords()}
          min={0}
          max={99}
          onCommit={(count) => setCompanions(count ?? 0)}
        />
      </div>
      {isAsked ? (
        <div ref={first} role="group" tabIndex={-1} aria-label={t('door.card.ask')} className={styles.ask}>
          <p className={styles.question}>{t('door.card.ask')}</p>
          <div className={styles.buttons}>
            {ANSWERS.map((answer, at) => (
              <Button
                key={answer}
                changes
                variant={at === 0 ? 'primary' : 'plain'}
                size="large"
                onClick={() => void arrive(answer)}
              >
                {[t(`door.card.answer.${answer}`), handing(answer)].filter(Boolean).join(' · ')}
              </Button>
            ))}
            <Button changes variant="quiet" size="large" onClick={() => void arrive()}>
              {[t('door.card.answer.unasked'), handing('unasked')].filter(Boolean).join(' · ')}
            </Button>
          </div>
        </div>
      ) : (
        <div ref={first} className={styles.buttons}>
          <Button changes variant="primary" size="large" icon={DoorOpen} onClick={() => void arrive()}>
            {[t('door.card.arrive'), handing(person.portrait)].filter(Boolean).join(' · ')}
          </Button>
        </div>
      )}
    </>
  );
}

function Inside({ of, entry, presses, onDone }: Omit<PersonCardProps, 'source'>) {
  const { t } = useTranslation();
  const words = useDoorWords();
  const { person } = entry;
  const presence = of.presenceOf(person.id);
  const arrival = presence?.arrival;
  if (presence === undefined || arrival === null || arrival === undefined) return null;
  const { last, markerId, tagGiven, companions } = presence;
  const marker = of.markerOf(person.portrait);
  const lacksMarker = marker !== null && markerId !== marker.id;
  const how = words.source(arrival.source);
  const given = of.markers.find((one) => one.marker.id === markerId)?.marker;
  const facts = [
    companions === 0 ? '' : t('door.card.brought', { count: companions }),
    given === undefined ? '' : t('door.card.hasMarker', { marker: words.marker(given) }),
    tagGiven ? t('door.card.hasTag') : '',
  ];

  function close(isDone: boolean): void {
    if (isDone) onDone();
  }
  return (
    <>
      <p>{t('door.card.already', { at: clockOf(arrival.at), how })}</p>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      {presence.repeats.length === 0 ? null : (
        <p className={styles.warning}>
          {t('door.card.repeated', {
            times: presence.repeats.map(({ at, source }) => `${clockOf(at)} ${words.source(source)}`).join(', '),
          })}
        </p>
      )}
      <div className={styles.buttons}>
        {lacksMarker ? (
          <Button
            changes
            variant="primary"
            size="large"
            icon={Tag}
            onClick={() => void presses.give(person.id, { markerId: marker.id, tagGiven: false })}
          >
            {t('door.card.giveMarker', { marker: words.marker(marker) })}
          </Button>
        ) : null}
        {tagGiven ? null : (
          <Button changes onClick={() => void presses.give(person.id, { markerId: null, tagGiven: true })}>
            {t('door.card.giveTag')}
          </Button>
        )}
        <Button changes icon={LogOut} onClick={() => void presses.leave(person.id).then(close)}>
          {t('door.card.leave')}
        </Button>
        {last === null ? null : (
          <Button changes variant="quiet" icon={Undo2} onClick={() => void presses.takeBack(last).then(close)}>
            {t('door.card.undo', { what: words.action(last.action) })}
          </Button>
        )}
      </div>
    </>
  );
}
