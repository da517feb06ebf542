import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, clock, day, flag, line, note, onCopy, orNone, since } from './fields.ts';

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
    /** The forms of the record (requirements C49, C56); where none is chosen, `filming` is the answer (`domain/filming/record-form`). */
    recordVideo: since(onCopy(flag(), 'keep'), false),
    recordPhoto: since(onCopy(flag(), 'keep'), false),
    recordWritten: since(onCopy(flag(), 'keep'), false),
    /** Why this form, or why nothing is filmed. */
    recordReason: since(onCopy(note({ personal: 'free' }), 'keep'), ''),
    /** When the crew gathers and leaves; an end before the start is of the next day. */
    crewCallAt: since(onCopy(orNone(clock()), 'keep'), null),
    crewWrapAt: since(onCopy(orNone(clock()), 'keep'), null),
    crewPlace: since(onCopy(line({ personal: 'free' }), 'keep'), ''),
    /** Equipment, parking, meals, hospital: printed on the call sheet. */
    crewNote: since(onCopy(note({ personal: 'free' }), 'keep'), ''),
    /** Rules of this event for those who film, beside the usual ones. */
    crewRules: since(onCopy(note({ personal: 'free' }), 'keep'), ''),
    /** Where the notice of filming hangs, and the day on which it was put up. */
    filmSignPlace: since(onCopy(line({ personal: 'free' }), 'keep'), ''),
    filmSignOn: since(orNone(day()), null),
    /** In what words the cautions were explained. */
    cautionOneOffWords: since(note({ personal: 'free' }), ''),
    cautionPlannerWords: since(note({ personal: 'free' }), ''),
  },
});
