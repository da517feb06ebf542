export const stages = { topic: 'Topic', plan: 'Plan', prepare: 'Prepare', run: 'Run', followup: 'Follow-up' };
