import { noteAsked, noteTopics, topicsOf } from '@app/lib/answer-topics.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import { expect, test } from 'vitest';

test('whatever changes makes an answer stale that has not come yet, and then what came with it', () => {
  noteAsked('one.query');
  expect(topicsOf('one.query', {})).toEqual(TOPICS);
  noteTopics('one.query', {}, ['tasks']);
  expect(topicsOf('one.query', {})).toEqual(['tasks']);
  noteAsked('one.query');
  expect(topicsOf('one.query', {})).toEqual(['tasks']);
});

test('a query whose input tells more keeps the topics of each input', () => {
  noteAsked('by.input');
  noteTopics('by.input', { kind: 'budget' }, ['documents', 'money']);
  noteTopics('by.input', { kind: 'cueSheet' }, ['documents', 'cues']);
  noteTopics('by.input', { kind: 'settlement' }, ['money', 'documents']);
  expect(topicsOf('by.input', { kind: 'budget' })).toEqual(['documents', 'money']);
  expect(topicsOf('by.input', { kind: 'cueSheet' })).toEqual(['documents', 'cues']);
  expect(topicsOf('by.input', { kind: 'settlement' })).toEqual(['documents', 'money']);
});

test('what is no query of the library is not made stale by its changes', () => {
  expect(topicsOf('host.call', {})).toEqual([]);
});
