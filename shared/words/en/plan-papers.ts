import type { planPapers as ko } from '../ko/plan-papers.ts';
import type { Words } from '../words.ts';
import { planSections as section } from './plan-sections.ts';

export const planPapers: Words<typeof ko> = {
  name: { plan: 'Plan', planSummary: 'Plan summary' },
  option: {
    plan: {
      questions: 'Print the questions',
      unanswered: 'Print unanswered questions',
      leftOut: { name: 'Sections to print', ...section },
    },
    planSummary: {},
  },
  plain: {
    plan: {
      section,
      contents: 'Contents',
      empty: 'There is nothing to print yet. Answer questions in the room Plan, and they stand here.',
      open: 'open',
      later: 'decided later',
      until: 'until {{day}}',
      notApplicable: 'not applicable',
      proposal: 'Chosen proposal',
      proposer: 'proposed by',
      date: 'Date',
      venue: 'Place',
      headCount: 'Target head count',
      people: '{{count}} people',
      time: 'Time',
      cue: 'Item',
      partner: 'Partner',
      partnerState: 'State',
      listed: 'in the directory',
      category: 'Category',
      amount: 'Amount (won)',
      total: 'Total',
      noCategory: 'No category',
      confirmed: 'Sure/needed',
      when: 'When',
      dissent: 'Other opinions',
      chart: {
        stage: 'Stage',
        event: 'Event',
        months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
        monthOfYear: '{{month}} {{year}}',
      },
    },
    planSummary: {
      empty: 'There is nothing to print yet. Answer questions in the room Plan, and they stand here.',
      headCount: 'Target head count',
      people: '{{count}} people',
      programme: 'Programme',
      partners: 'Partners',
      budget: 'Budget',
      planned: 'planned {{amount}} won',
      allotted: 'allotted {{amount}} won',
      targets: 'Goals',
      stages: 'Stages',
    },
  },
};
