import type { paymentsPapers as ko } from '../ko/payments-papers.ts';
import type { Words } from '../words.ts';

export const paymentsPapers: Words<typeof ko> = {
  name: {},
  option: {},
  plain: {},
};
