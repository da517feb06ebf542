import type { planSections as ko } from '../ko/plan-sections.ts';
import type { Words } from '../words.ts';

export const planSections: Words<typeof ko> = {
  background: 'Background',
  purpose: 'Purpose and question',
  goals: 'Goals',
  cases: 'Reference cases',
  participants: 'Participants',
  place: 'Date, place and safety',
  stages: 'Plan by stages',
  programme: 'Programme',
  partners: 'Partners',
  publicity: 'Publicity',
  team: 'Team and staff',
  record: 'Filming and record',
  budget: 'Budget',
  followUp: 'Measurement and follow-up',
};
