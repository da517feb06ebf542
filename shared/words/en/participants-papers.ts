import type { participantsPapers as ko } from '../ko/participants-papers.ts';
import type { Words } from '../words.ts';

export const participantsPapers: Words<typeof ko> = {
  name: { recruitingStatus: 'Recruiting status', participantList: 'List of participants' },
  option: {
    recruitingStatus: {},
    participantList: {
      who: {
        name: 'Who is listed',
        confirmed: 'Confirmed',
        placed: 'Selected or confirmed',
        all: 'Everyone who applied',
      },
    },
  },
  plain: {
    recruitingStatus: {
      count: 'Sure/needed',
      who: 'Name',
      empty: 'There is no role to fill yet.',
      nobody: 'Nobody was asked yet',
      lacking: 'lacking',
    },
    participantList: {
      number: 'No.',
      phone: 'Phone',
      empty: 'There is nobody to list.',
      noGroup: 'No group',
      walkIns: 'Walk-ins',
      people: 'People',
      companions: 'with companions',
    },
  },
};
