import type { proposerPapers as ko } from '../ko/proposer-papers.ts';
import type { Words } from '../words.ts';

export const proposerPapers: Words<typeof ko> = {
  name: {
    proposerMeeting: 'Record of the proposer’s meeting',
    proposalConsent: 'Consent to use a proposal',
    contactLog: 'Contact log',
    publicNotice: 'Public notice',
  },
  option: {
    proposerMeeting: { fill: { name: 'Content', written: 'as written', blank: 'blank, to fill in by hand' } },
    proposalConsent: {},
    contactLog: { who: { name: 'Contacts with', proposers: 'proposers', everybody: 'everybody' } },
    publicNotice: {},
  },
  plain: {
    proposerMeeting: {
      who: 'Proposer',
      when: 'Day of meeting',
      where: 'Place of meeting',
      ask: 'Leave to use the proposal',
      cautions: 'Two things made clear',
      oneOff:
        '1. This is a one-off experiment that takes three to six months. It may not become a project or a policy that you can see.',
      planner: '2. The institution plans the experiment. The proposer may give an opinion, but does not plan it.',
      explained: 'Explained on, by',
      signed: 'Signature of the proposer',
      ours: 'Signature of who explained',
    },
    proposalConsent: {
      who: 'Proposer',
      proposal: 'Proposal',
      intro:
        'We would like to use your proposal for this experiment. Please read on and choose for each line by itself.',
      use: '1. Use of the proposal',
      matter: 'Matter',
      agree: 'I agree',
      decline: 'I do not agree',
      useTick: 'Use of the proposal in planning and announcing this experiment',
      interviewTick: 'An interview, and a record of it',
      filmingTick: 'Photographs and video (where they are shown is asked on a form of its own)',
      privacy: '2. Collection and use of personal data',
      purposeHead: 'Purpose',
      itemsHead: 'Items',
      periodHead: 'Kept until',
      purpose: 'To contact and meet the proposer, and to report the results',
      items: 'Name or nickname, phone, e-mail',
      period: 'Destroyed without delay once the results are reported',
      until: 'Kept until {{day}}, then destroyed',
      refuse:
        'You have the right to refuse. Refusing has no disadvantage, but then we cannot contact you for a meeting or with the results.',
      privacyTick: 'Collection and use of personal data as above',
      day: 'Date',
      signature: 'Name and signature',
    },
    contactLog: { whom: 'With', how: 'How, result', by: 'By', empty: 'No contact is noted yet.' },
    publicNotice: {
      posted: 'Published on',
      intro: 'We are going to hold a small experiment with citizens. Before it begins, we announce the following.',
      purpose: 'Purpose and agenda',
      minutes: 'Minutes',
      timing: 'Planning and run',
      enquiry: 'Enquiries',
      hidden: 'The purpose and the details will be told after the experiment.',
      empty: 'Nothing is written yet.',
    },
  },
};
