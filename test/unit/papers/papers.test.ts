import { documentChoice, documentQueries, readDocumentChoice } from '@shared/contract/document.contract.ts';
import { readsOf, settingsSchema } from '@shared/papers/define.ts';
import { PAPER_KINDS, PAPER_WORDS, paperOf } from '@shared/papers/index.ts';
import { paperKind } from '@shared/entities/codes.ts';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, kindsFor, optionFor } from '../../../electron/cli/document-request.ts';

describe.each(PAPER_KINDS)('the paper %s', (kind) => {
  const paper = paperOf(kind);

  test('has settings for every choice, for the usual reader unless told otherwise', () => {
    const settings = settingsSchema(paper).parse({});
    expect(Object.keys(settings).toSorted()).toEqual(
      ['audience', 'heading', 'locale', 'remark', ...Object.keys(paper.options)].toSorted(),
    );
    expect(settings.audience).toBe(paper.audiences[0]);
  });

  test('takes no reader that it is not for', () => {
    const refused = (['internal', 'shared', 'public'] as const).filter(
      (audience) => !settingsSchema(paper).safeParse({ audience }).success,
    );
    expect(refused).toEqual(
      ['internal', 'shared', 'public'].filter((one) => !paper.audiences.some((own) => own === one)),
    );
  });

  test('needs only what it reads', () => {
    expect(paper.needs.filter((table) => !readsOf(paper).includes(table))).toEqual([]);
    expect(paper.needs).not.toEqual([]);
  });

  test('can be stored, asked for on the command line, and is called otherwise than every other', () => {
    expect(paperKind.safeParse(kind).success).toBe(true);
    expect(kindsFor(optionFor(kind))).toEqual([kind]);
    for (const { name } of Object.values(PAPER_WORDS))
      expect(Object.values(name).filter((each) => each === name[kind])).toHaveLength(1);
  });
});

test('all papers are one option, beside each by itself', () => {
  expect(DOCUMENTS).toHaveLength(PAPER_KINDS.length + 1);
  expect(kindsFor('all')).toEqual(PAPER_KINDS);
});

describe('settings that were stored', () => {
  test('count as not set where they cannot be read', () => {
    expect(readDocumentChoice('emergencyContacts', { audience: 'public' }).settings.audience).toBe('internal');
    expect(readDocumentChoice('budget', 'nonsense')).toEqual(documentChoice.parse({ kind: 'budget', settings: {} }));
  });
});

describe('what makes an answer stale', () => {
  test('is a change of what the paper is drafted from, and nothing else', () => {
    const { topicsFor } = documentQueries['document.isCurrent'];
    const topics = (kind: 'cueSheet' | 'budget') => topicsFor?.({ experimentId: '', kind, issueId: '' }).toSorted();
    expect(topics('cueSheet')).toEqual(['cues', 'experiment', 'people']);
    expect(topics('budget')).toEqual(['experiment', 'money', 'people']);
  });

  test('of a preview is also the settings of the paper', () => {
    const choice = documentChoice.parse({ kind: 'todoByPerson', settings: {} });
    expect(documentQueries['document.prepare'].topicsFor?.({ experimentId: '', choice }).toSorted()).toEqual([
      'documents',
      'experiment',
      'people',
      'tasks',
    ]);
  });
});
