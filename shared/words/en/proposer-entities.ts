import type { proposerEntities as ko } from '../ko/proposer-entities.ts';
import type { Words } from '../words.ts';

export const proposerEntities: Words<typeof ko> = {
  thing: { proposerAgreement: 'Agreement with the proposer', noticePosting: 'Place of the notice', promise: 'Promise' },
  count: {
    proposerAgreement_other: '{{count}} agreements with proposers',
    proposerAgreement_one: '{{count}} agreement with a proposer',
    noticePosting_other: '{{count}} places of the notice',
    noticePosting_one: '{{count}} place of the notice',
    promise_other: '{{count}} promises',
    promise_one: '{{count}} promise',
  },
  column: {
    proposerAgreement: {
      personId: 'proposer',
      background: 'background and intent',
      activity: 'what they do about it already',
      network: 'people and groups they know',
      otherInfo: 'what else helps the planning',
      useOfProposal: 'may the proposal be used',
      conditions: 'conditions of its use',
      conditionsReadOn: 'day the conditions were read',
      interviewOk: 'interview',
      filmingOk: 'filming',
      part: 'part they play',
      creditAs: 'how to be credited',
      creditName: 'name to print',
      agreedOn: 'day of the agreement',
      takenBy: 'asked by',
    },
    noticePosting: { channel: 'posted at', url: 'address', postedOn: 'from', until: 'until' },
    promise: { text: 'promise', personId: 'to whom', dueOn: 'due', doneOn: 'kept on' },
  },
  value: {
    proposalUse: { unasked: 'not asked yet', yes: 'granted', conditions: 'granted with conditions', no: 'refused' },
    permission: { unasked: 'not asked yet', yes: 'agreed', no: 'declined' },
    proposerPart: {
      unasked: 'not asked yet',
      participant: 'takes part',
      interviewee: 'gives an interview',
      none: 'takes no part',
    },
    proposerCredit: {
      unasked: 'not asked yet',
      name: 'by name',
      nickname: 'by nickname',
      roleName: 'by a role',
      anonymous: 'not named',
    },
  },
};
