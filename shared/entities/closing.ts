import { defineEntity } from './define.ts';
import { heads, note, orNone } from './fields.ts';

/** What the settlement report says in words; one row per experiment (korean conventions 3.6). */
export const closing = defineEntity({
  room: 'overview',
  name: [],
  key: [],
  listed: false,
  onCopy: 'reset',
  fields: {
    actualHeadCount: orNone(heads()),
    results: note({ personal: 'free' }),
    surveySummary: note({ personal: 'free' }),
    liked: note({ personal: 'free' }),
    regretted: note({ personal: 'free' }),
    improve: note({ personal: 'free' }),
    nextPlan: note({ personal: 'free' }),
  },
});
