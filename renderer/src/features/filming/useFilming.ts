/** Every row of the room with the gestures that change it, and what follows from them: times, opt-outs, what is to be looked at. */
import { meetingThings, workThing } from '@shared/domain/clash-things.ts';
import type { TimedThing } from '@shared/domain/clashes.ts';
import { cuesWithOptOuts, filmingIssues } from '@shared/domain/filming/filming-issues.ts';
import type { FilmingIssue } from '@shared/domain/filming/filming-issues.ts';
import { interviewThings, slotClashes } from '@shared/domain/filming/interview-slots.ts';
import type { SlotClash, SlotKind } from '@shared/domain/filming/interview-slots.ts';
import {
  factsToTell,
  filmedPortraits,
  isCrewTold,
  markerCounts,
  optOutsOf,
  withdrawnSince,
} from '@shared/domain/filming/opt-outs.ts';
import type { MarkerCounts, OptOuts, ToldFacts } from '@shared/domain/filming/opt-outs.ts';
import { filmingAnswer } from '@shared/domain/filming/record-form.ts';
import { crewHours, interviewTime, shotTime } from '@shared/domain/filming/shot-times.ts';
import type { ShotTime, Span } from '@shared/domain/filming/shot-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import { eventSpan } from '@shared/domain/shifts/event-span.ts';
import { onLine } from '@shared/domain/shifts/shift-times.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import { cueLabels } from './filming-labels.ts';

export interface FilmingCue {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly date: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly people: readonly string[];
}

export interface Filming {
  readonly experimentId: string;
  readonly experiment: Entity<'experiment'>;
  readonly brief: Entity<'brief'>;
  readonly shots: Rows<'shot'>;
  readonly appearances: Rows<'appearance'>;
  readonly interviews: Rows<'interview'>;
  readonly markers: Rows<'optOutMarker'>;
  readonly briefs: Rows<'crewBrief'>;
  readonly deliverables: Rows<'deliverable'>;
  readonly vendors: Rows<'vendor'>;
  /** Vendors of this trade. */
  readonly crews: readonly Entity<'vendor'>[];
  readonly people: readonly Entity<'person'>[];
  readonly peopleOptions: readonly Labelled[];
  readonly cueOptions: readonly Labelled[];
  readonly cues: ReadonlyMap<string, FilmingCue>;
  readonly isFilmed: boolean;
  readonly hours: Span | null;
  /** Within which an interview is looked for: while the crew is there, else while the event lasts. */
  readonly within: Span | null;
  readonly things: readonly TimedThing<SlotKind>[];
  readonly optOuts: OptOuts<Entity<'person'>>;
  /** Zones of the floor plans. */
  readonly planZones: readonly Entity<'floorZone'>[];
  readonly counts: MarkerCounts<Entity<'optOutMarker'>>;
  /** What a crew would be told now. */
  readonly now: ToldFacts;
  readonly issues: readonly FilmingIssue[];
  readonly hiddenCues: readonly { readonly cue: FilmingCue; readonly people: readonly string[] }[];
  readonly nameOf: (personId: string) => string;
  readonly personOf: (id: string | null) => Entity<'person'> | undefined;
  readonly thingTitle: (id: string) => string;
  readonly timeOfShot: (shot: Entity<'shot'>) => ShotTime | null;
  readonly peopleOfShot: (id: string) => readonly string[];
  readonly timeOfInterview: (interview: Entity<'interview'>) => Span | null;
  readonly clashesOf: (interview: Entity<'interview'>) => readonly SlotClash[];
}

export function useFilming(experimentId: string): Filming {
  const input = { experimentId };
  useAskedAhead('shot.rows', input);
  useAskedAhead('appearance.rows', input);
  useAskedAhead('interview.rows', input);
  useAskedAhead('optOutMarker.rows', input);
  useAskedAhead('crewBrief.rows', input);
  useAskedAhead('floorZone.rows', input);
  useAskedAhead('deliverable.rows', input);
  useAskedAhead('vendor.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('participation.rows', input);
  useAskedAhead('shiftEntry.rows', input);
  useAskedAhead('recruitNeed.rows', input);
  useAskedAhead('recruit.rows', input);
  useAskedAhead('meeting.rows', input);
  useAskedAhead('meetingAttendee.rows', input);
  useAskedAhead('role.items', input);
  const { experiment, brief } = useLoaded('experiment.detail', input);
  const shots = useRows('shot', experimentId);
  const appearances = useRows('appearance', experimentId);
  const interviews = useRows('interview', experimentId);
  const markers = useRows('optOutMarker', experimentId);
  const briefs = useRows('crewBrief', experimentId);
  const deliverables = useRows('deliverable', experimentId);
  const vendors = useRows('vendor', experimentId);
  const planZones = useLoaded('floorZone.rows', input);
  const people = useLoaded('person.rows', input);
  const participations = useLoaded('participation.rows', input);
  const shiftEntries = useLoaded('shiftEntry.rows', input);
  const needs = useLoaded('recruitNeed.rows', input);
  const recruits = useLoaded('recruit.rows', input);
  const meetings = useLoaded('meeting.rows', input);
  const attendees = useLoaded('meetingAttendee.rows', input);
  const items = useLoaded('role.items', input);
  const today = useToday();
  const { eventDate } = experiment;

  const peopleOptions = useMemo(() => peopleLabels(people), [people]);
  const cues = useMemo(
    () =>
      new Map(
        items.flatMap(({ kind, id, title, section = '', date, start, end, leads, deputies }) =>
          kind === 'cue'
            ? [
                [
                  id,
                  { id, title: title || section, section, date, start, end, people: [...leads, ...deputies] },
                ] as const,
              ]
            : [],
        ),
      ),
    [items],
  );
  const names = new Map(peopleOptions.map(({ id, label }) => [id, label]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const portraits = filmedPortraits(people);
  const things: readonly TimedThing<SlotKind>[] = [
    ...items.map((item) => workThing(item, eventDate)),
    ...meetingThings(meetings, attendees),
    ...interviewThings(interviews.rows, { cues, eventDate }),
  ];
  const titles = new Map(
    [...items, ...meetings].map(({ id, title }): [string, string] => [id, title || (cues.get(id)?.title ?? '')]),
  );
  const onCue = [...cues.values()].flatMap((cue) => cue.people.map((personId) => ({ personId })));
  const optOuts = optOutsOf({
    people,
    participations,
    parts: [...onCue, ...shiftEntries, ...appearances.rows, ...interviews.rows],
  });
  const counts = markerCounts(markers.rows, optOuts);
  const now = factsToTell(counts, planZones);
  const hours = crewHours(brief);
  const isFilmed = filmingAnswer(brief) === 'planned';
  const crews = vendors.rows.filter(({ kind }) => kind === 'crew');
  const crewNeeds = new Set(needs.filter(({ kind }) => kind === 'crew').map(({ id }) => id));
  const onDuty = new Set([...onCue, ...shiftEntries].map(({ personId }) => personId));
  const timeOfShot = (shot: Entity<'shot'>) => shotTime(shot, cues, eventDate);
  const timeOfInterview = (interview: Entity<'interview'>) => interviewTime(interview, cues, eventDate);
  const clashesOf = (interview: Entity<'interview'>) => slotClashes(interview, things, { cues, eventDate });
  const peopleOfShot = (id: string) =>
    appearances.rows.filter((row) => row.ownerTable === 'shot' && row.ownerId === id).map(({ personId }) => personId);
  const issues = filmingIssues({
    isFilmed,
    today,
    eventDate,
    portraits,
    hours,
    shots: shots.rows
      .filter(({ state }) => state === 'planned')
      .map((shot) => ({ id: shot.id, span: timeOfShot(shot), people: peopleOfShot(shot.id) })),
    interviews: interviews.rows
      .filter(({ state }) => state === 'planned' || state === 'confirmed')
      .map((interview) => ({
        id: interview.id,
        span: timeOfInterview(interview),
        people: [interview.personId],
        isFilmed: interview.form === 'video',
        clashes: clashesOf(interview).length,
      })),
    deliverables: deliverables.rows,
    hasCrew:
      crews.some(({ state }) => state === 'chosen') ||
      recruits.some(({ needId, state }) => state === 'confirmed' && crewNeeds.has(needId)) ||
      people.some(({ id, role }) => role === 'crew' && onDuty.has(id)),
    hasSign: brief.filmSignOn !== null,
    withoutMarker: counts.withoutMarker,
    hasMarkers: markers.rows.length > 0,
    isTold: isCrewTold(briefs.rows, now),
    withdrawnSince: withdrawnSince(people, briefs.rows, now).map(({ id }) => id),
  });
  return {
    experimentId,
    experiment,
    brief,
    shots,
    appearances,
    interviews,
    markers,
    planZones,
    briefs,
    deliverables,
    vendors,
    crews,
    people,
    peopleOptions,
    cueOptions: useMemo(() => cueLabels([...cues.values()]), [cues]),
    cues,
    isFilmed,
    hours,
    within: hours ?? spanOfEvent(experiment, [...cues.values()]),
    things,
    optOuts,
    counts,
    now,
    issues,
    hiddenCues: cuesWithOptOuts([...cues.values()], portraits).toSorted(
      (one, other) => startOf(one.cue, eventDate) - startOf(other.cue, eventDate),
    ),
    nameOf: (id) => names.get(id) ?? '',
    personOf: (id) => byId.get(id ?? ''),
    thingTitle: (id) => titles.get(id) ?? '',
    timeOfShot,
    peopleOfShot,
    timeOfInterview,
    clashesOf,
  };
}

function startOf({ start, date }: FilmingCue, eventDate: CivilDate | null): number {
  return start === null ? Infinity : onLine(start, date, eventDate);
}

/** From doors to clearing, as the plan of duty has it. */
function spanOfEvent({ eventDate, eventStart, eventMinutes }: Entity<'experiment'>, cues: readonly FilmingCue[]) {
  return eventSpan({
    shifts: [],
    cues: cues.flatMap(({ section, title, date, start, end }) =>
      date === eventDate && start !== null && end !== null
        ? [{ section, title, from: onLine(start, date, eventDate), to: onLine(end, date, eventDate) }]
        : [],
    ),
    eventStart,
    eventMinutes,
  });
}
