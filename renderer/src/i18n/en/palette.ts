import type { palette as ko } from '../ko/palette.ts';
import type { Words } from '../words.ts';

export const palette: Words<typeof ko> = {
  open: 'Find',
  title: 'Find and go',
  placeholder: 'Find rooms, cards, people, actions',
  group: {
    recent: 'Used lately',
    places: 'Go to',
    actions: 'Actions',
    here: 'This experiment',
    others: 'Other experiments',
    all: 'All experiments',
  },
  paper: 'Paper: {{kind}}',
  none: 'Nothing found.',
  found_one: 'One found',
  found_other: '{{count}} found',
  readAs: 'Searched for ‘{{meant}}’ instead of ‘{{typed}}’.',
  language: { ko: 'Show in Korean', en: 'Show in English' },
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
};
