import type { dayEntities as ko } from '../ko/day-entities.ts';
import type { Words } from '../words.ts';

export const dayEntities: Words<typeof ko> = {
  thing: { run: 'Run', cueRun: 'Actual time of a cue', incident: 'Incident', incidentEntry: 'Entry of an incident' },
  count: {
    run_one: '{{count}} run',
    run_other: '{{count}} runs',
    cueRun_one: '{{count}} actual time',
    cueRun_other: '{{count}} actual times',
    incident_one: '{{count}} incident',
    incident_other: '{{count}} incidents',
    incidentEntry_one: '{{count}} incident entry',
    incidentEntry_other: '{{count}} incident entries',
  },
  column: {
    run: { sheetId: 'cue sheet', startedAt: 'started', endedAt: 'ended' },
    cueRun: {
      runId: 'run',
      cueId: 'cue',
      startedAt: 'actual start',
      endedAt: 'actual end',
      skipped: 'skipped',
      heldAt: 'held since',
      heldSeconds: 'held (seconds)',
      note: 'note',
    },
    incident: {
      number: 'number',
      at: 'time',
      place: 'place',
      kind: 'kind',
      summary: 'summary',
      state: 'state',
      ownerId: 'owner',
      closedAt: 'closed',
    },
    incidentEntry: {
      incidentId: 'incident',
      at: 'time',
      personId: 'written by',
      text: 'entry',
      stricken: 'struck out',
    },
  },
  value: {
    incidentKind: {
      safety: 'Safety, first aid',
      lostFound: 'Lost and found',
      complaint: 'Remark of a participant',
      facility: 'Venue',
      equipment: 'Equipment, sound',
      programme: 'Programme',
      filming: 'Filming, consent',
      other: 'Other',
    },
    incidentState: { open: 'Open', closed: 'Closed' },
  },
};
