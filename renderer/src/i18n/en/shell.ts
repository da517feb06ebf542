import { entities } from '@shared/words/en/entities.ts';
import type { shell as ko } from '../ko/shell.ts';
import type { Words } from '../words.ts';

export const shell: Words<typeof ko> = {
  library: 'Experiments',
  rooms: 'Rooms',
  stage: entities.value.stage,
  area: entities.value.area,
  libraryRoom: {
    library: 'Experiments',
    backups: 'Backups',
    privacy: 'Personal data',
    condition: 'Check-up',
    lock: 'Lock',
  },
  room: {
    overview: 'Overview',
    board: 'Board',
    schedule: 'Schedule',
    topic: 'Proposals and topic',
    plan: 'Plan',
    venue: 'Venue',
    catering: 'Catering',
    filming: 'Filming',
    publicity: 'Publicity',
    programme: 'Programme & cues',
    checks: 'Checklist',
    day: 'Event day',
    followup: 'Follow-up',
    people: 'People & staff',
    money: 'Budget & settlement',
    documents: 'Documents',
    history: 'History',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving',
    failed: 'Not saved',
  },
  settings: 'Settings',
  korean: '한국어',
  english: 'English',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  about: 'About Silheomjang',
  aboutBody:
    'Silheomjang helps you prepare a public experiment, in which a citizen’s proposal or an institution’s issue is tried out on a small scale before it becomes policy, from the first call to the settlement. Everything stays on this computer; the app uses no network.',
  aboutMethod: 'The method is Parti’s published “Silheomjang” toolkit. The wording inside the app is our own.',
  aboutLicence:
    'The program is under the MIT licence; the typefaces Pretendard and Noto Sans KR are under the SIL Open Font License 1.1.',
  aboutVersion: 'Version {{version}}',
  aboutLibrary: 'Library file',
  showFolder: 'Show in folder',
  noDate: 'No date yet',
  skipToContent: 'Skip to content',
  notFound: 'This experiment cannot be found.',
  notFoundRemedy: 'Choose it again from the list; it may be in the trash.',
  crashed: 'This screen could not be drawn.',
  crashedRemedy:
    'Try opening it again. If it keeps happening, restart the app, save a diagnostic report and ask for help.',
  reload: 'Open again',
};
