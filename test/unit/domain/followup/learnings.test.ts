import { learningsOf } from '@shared/domain/followup/learnings.ts';
import { thankedByMail } from '@shared/domain/followup/thanks.ts';
import { expect, test } from 'vitest';

const closing = { id: 'c', improve: '예비 마이크\n\n의자 더 놓기', nextPlan: '' };
const row = { source: 'staff', improve: '', regretted: '', action: '', carryOver: false } as const;

test('what somebody marked comes first, then the rest; the same words once, nothing empty', () => {
  const found = learningsOf({
    feedback: [
      { ...row, id: '1', improve: '간식 줄이기' },
      { ...row, id: '2', regretted: '소리가 울렸다', carryOver: true },
      { ...row, id: '3', regretted: '춥다' },
      { ...row, id: '4', improve: '예비 마이크 ', source: 'crew' },
    ],
    outcomes: [
      { id: 'o', about: '저녁 개방', institution: '역', verdict: 'partly', reason: '매달\n한 번' },
      { id: 'u', about: '주말 개방', institution: '역', verdict: 'undecided', reason: '검토' },
      { id: 'n', about: '무료', institution: '역', verdict: 'not', reason: ' ' },
    ],
    closing,
  });
  expect(found.map(({ text, isMarked, from }) => [text, isMarked, from])).toEqual([
    ['소리가 울렸다', true, 'feedback'],
    ['간식 줄이기', false, 'feedback'],
    ['예비 마이크', false, 'feedback'],
    ['저녁 개방: 매달 한 번', false, 'outcome'],
    ['의자 더 놓기', false, 'closing'],
  ]);
});

test('thanked is who was written to, once nobody of them is left waiting', () => {
  const thanked = (...recipients: Parameters<typeof thankedByMail>[0]) => [...thankedByMail(recipients)];
  expect(thanked()).toEqual([]);
  expect(thanked({ role: 'participant', state: 'drafted' })).toEqual([]);
  expect(thanked({ role: 'participant', state: 'sent' }, { role: 'proposer', state: 'answered' })).toEqual([
    'participants',
    'proposer',
  ]);
  expect(thanked({ role: 'participant', state: 'sent' }, { role: 'participant', state: 'drafted' })).toEqual([]);
  expect(thanked({ role: 'institution', state: 'sent' }, { role: 'partner', state: 'bounced' })).toEqual(['partners']);
  expect(thanked({ role: 'partner', state: 'bounced' })).toEqual([]);
});
