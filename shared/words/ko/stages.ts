export const stages = { topic: '주제 선정', plan: '기획', prepare: '준비', run: '진행', followup: '후속' } as const;
