import { line as lineOf } from './columns.ts';
import { factKey } from './codes.ts';
import { defineEntity } from './define.ts';
import { choice, code, fixed, orNone, instant, rank, ref, requiredLine } from './fields.ts';

/** 직접 확인: somebody says that a fact which the app works out does not count, and why; it holds until the fact changes. */
export const checkOverrule = defineEntity({
  room: 'checks',
  name: ['factKey'],
  order: ['experimentId'],
  key: ['factKey'],
  onCopy: 'drop',
  together: [['reason', 'saidAt', 'print']],
  gestures: true,
  fields: {
    factKey: choice(factKey, 'checkFact'),
    reason: requiredLine({ personal: 'free' }),
    personId: ref('person', 'clear'),
    /** When it was said, and how the fact stood then. */
    saidAt: fixed(orNone(instant())),
    print: fixed({ ...code(lineOf), blank: '' }),
    rank: rank(),
  },
});
