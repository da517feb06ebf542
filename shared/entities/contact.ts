import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, clock, day, line, note, orNone, owner, rank, ref, since } from './fields.ts';

const contactChannel = z.enum(['phone', 'text', 'mail', 'chat', 'visit', 'other']);
/** `out`: we contacted them. */
const contactDirection = z.enum(['out', 'in']);
/** Whether the other side was reached, or only a message left. */
const contactResult = z.enum(['reached', 'leftWord', 'noAnswer']);

/** One contact with somebody: a person of the directory, later a venue or a supplier. */
export const contact = defineEntity({
  room: 'ofOwner',
  name: ['outcome', 'nextStep'],
  order: ['experimentId'],
  gestures: true,
  onCopy: 'drop',
  together: [
    ['contactedOn', 'contactedAt'],
    ['nextStep', 'nextOn'],
  ],
  fields: {
    ...owner('contacts'),
    contactedOn: day(),
    contactedAt: orNone(clock()),
    channel: choice(contactChannel, 'contactChannel', 'phone'),
    direction: choice(contactDirection, 'contactDirection', 'out'),
    /** Whom we spoke to at an organisation; empty where the owner is the person. */
    spokeWith: line({ personal: 'name' }),
    /** Who of ours. */
    byId: ref('person', 'clear'),
    outcome: note({ personal: 'about' }),
    nextStep: line({ personal: 'free' }),
    nextOn: orNone(day()),
    result: since(choice(contactResult, 'contactResult', 'reached'), 'reached'),
    rank: since(rank(), 'a0'),
  },
});
