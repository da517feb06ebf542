import type { list as ko } from '../ko/list.ts';
import type { Words } from '../words.ts';

export const list: Words<typeof ko> = {
  grip: 'Reorder “{{name}}” (Alt+↑ Alt+↓)',
  moved: '“{{name}}” moved to place {{position}} of {{total}}.',
  kept: 'Not moved.',
};
