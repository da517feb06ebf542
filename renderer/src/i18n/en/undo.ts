import type { undo as ko } from '../ko/undo.ts';
import type { Words } from '../words.ts';

export const undo: Words<typeof ko> = {
  experiment: {
    edit: 'edit experiment details',
    editBrief: 'edit planning answers',
    editClosing: 'edit results',
  },
  gate: {
    overrule: 'go on past a gate',
    reinstate: 'take back going past a gate',
  },
};
