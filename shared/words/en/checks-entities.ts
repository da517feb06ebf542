import type { checksEntities as ko } from '../ko/checks-entities.ts';
import type { Words } from '../words.ts';

export const checksEntities: Words<typeof ko> = {
  thing: { checkOverrule: 'overruled check' },
  count: { checkOverrule_one: '{{count}} overruled check', checkOverrule_other: '{{count}} overruled checks' },
  column: {
    checkOverrule: { factKey: 'what', reason: 'reason', personId: 'said by' },
  },
  value: {
    checkFact: {
      eventTime: 'Day and time of the event',
      place: 'Place of the event',
      heads: 'Head count',
      programme: 'Contents of the cue sheet',
      venueBooked: 'Venue booking',
      participants: 'Participants confirmed',
      publicity: 'Publicity cards',
      budget: 'Budget within the allotted sum',
      cateringOrder: 'Catering order',
      supplies: 'Supplies',
      equipment: 'Equipment tested',
      markers: 'Opt-out markers',
      leads: 'A lead for every cue',
      reception: 'Reception duty',
      running: 'Running duty',
      emergency: 'Emergency duty',
      cueSheet: 'Cue sheet issued',
      roleTable: 'Role table issued',
      optOutsTold: 'Crew told of opt-outs',
      filmingNotice: 'Notice of filming',
      papers: 'Papers handed out',
      returned: 'Borrowed things returned',
    },
  },
};
