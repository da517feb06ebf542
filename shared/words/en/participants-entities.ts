import type { participantsEntities as ko } from '../ko/participants-entities.ts';
import type { Words } from '../words.ts';

export const participantsEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
