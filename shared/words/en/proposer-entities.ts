import type { proposerEntities as ko } from '../ko/proposer-entities.ts';
import type { Words } from '../words.ts';

export const proposerEntities = { thing: {}, count: {}, column: {}, value: {} } as const satisfies Words<typeof ko>;
