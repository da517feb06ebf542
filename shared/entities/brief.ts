import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, day, flag, line, note, onCopy, orNone, since } from './fields.ts';

/** Answers that the stage gates ask for; one row per experiment (requirements B06–B37, C15–C17, D10–D12, F01–F09). */
export const brief = defineEntity({
  room: 'overview',
  name: [],
  key: [],
  listed: false,
  onCopy: 'reset',
  fields: {
    proposerExit: orNone(choice(z.enum(['met', 'unwillingContentConfirmed', 'noticePublished']), 'proposerExit')),
    proposerExitOn: orNone(day()),
    noticePurpose: note({ personal: 'free' }),
    noticeTiming: note({ personal: 'free' }),
    noticeContact: line({ personal: 'contact' }),
    cautionOneOffOn: orNone(day()),
    cautionOneOffBy: line({ personal: 'name' }),
    cautionPlannerOn: orNone(day()),
    cautionPlannerBy: line({ personal: 'name' }),
    claimedEffect: onCopy(note({ personal: 'free' }), 'keep'),
    institutionDifficulty: onCopy(note({ personal: 'free' }), 'keep'),
    answerEffect: note({ personal: 'free' }),
    answerDifficulty: note({ personal: 'free' }),
    answerAlternatives: note({ personal: 'free' }),
    oneOffAcknowledged: flag(),
    participantSize: onCopy(orNone(choice(z.enum(['many', 'few', 'none']), 'participantSize')), 'keep'),
    participantCentred: onCopy(flag(), 'keep'),
    filming: onCopy(orNone(choice(z.enum(['planned', 'none']), 'filming')), 'keep'),
    optOutsAsked: flag(),
    optOutsCrewTold: flag(),
    /** What of the minutes the notice tells (requirements B24). */
    noticeMinutes: since(note({ personal: 'free' }), ''),
  },
});
