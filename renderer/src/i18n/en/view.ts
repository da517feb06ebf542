import type { view as ko } from '../ko/view.ts';
import type { Words } from '../words.ts';

export const view: Words<typeof ko> = {
  offer: 'View read-only',
  offerHelp: 'A copy is taken and shown. The original is only read, and the copy is removed when you have finished.',
  sign: 'Read-only',
  title: 'A newer Silheomjang made this library, so it can only be read.',
  remedy:
    'This is a copy taken on {{at}}. Nothing can be changed; documents and experiments can be exported. To make changes, install the newer app.',
  close: 'Stop viewing',
  notInBundle: 'What only the newer Silheomjang knows does not go into this file.',
  notInBundleRemedy:
    'Tables unknown to this app: {{tables}}; columns: {{columns}}. To move everything, export with the newer app.',
  notRecorded: 'Saved {{name}}. Being read-only, the library does not list it among the issued documents.',
  laterStep: 'Something done in a newer Silheomjang',
};
