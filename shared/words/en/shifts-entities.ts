import type { shiftsEntities as ko } from '../ko/shifts-entities.ts';
import type { Words } from '../words.ts';

export const shiftsEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
