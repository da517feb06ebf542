import { stage } from './codes.ts';
import { note as noteOf } from './columns.ts';
import { defineEntity } from './define.ts';
import { choice, instant, text } from './fields.ts';

/** A gate that was passed although something is missing, with the reason. */
export const gateOverride = defineEntity({
  room: 'overview',
  name: ['stage'],
  key: ['stage'],
  listed: false,
  onCopy: 'drop',
  fields: {
    stage: choice(stage, 'stage'),
    reason: text(noteOf.min(1), { personal: 'free' }),
    at: instant(),
  },
});
