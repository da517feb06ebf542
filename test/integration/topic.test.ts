/** Choosing a proposal: one step that takes over what it says, and what the gates read of it. */
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makeStore } from '../support/store.ts';
import type { TestStore } from '../support/store.ts';

function withProposals(): TestStore & { readonly ids: readonly string[]; choose(at: number, reason?: string): void } {
  const store = makeStore(() => ({}), { origin: 'institution', question: '' });
  const { core } = store;
  const experimentId = store.experiment.id;
  const ids = core.command('proposal.add', {
    experimentId,
    beforeId: null,
    rows: [
      { title: '지하철 야학', effect: '배울 자리가 생긴다', alternatives: '카페를 빌린다', source: 'online' },
      { title: '길고양이 이삿길', effect: '길고양이가 다치지 않는다', proposerStance: 'contentOnly' },
      { title: '빈 제안', source: 'institution' },
    ],
  });
  core.command('institutionPosition.add', {
    experimentId,
    beforeId: null,
    rows: [
      { proposalId: ids[0] ?? '', institution: '역무 부서', difficulty: '공간이 없다' },
      { proposalId: ids[0] ?? '', institution: '안전 부서', difficulty: '밤에는 위험하다' },
    ],
  });
  return Object.assign(store, {
    ids,
    choose(at: number, reason = '') {
      core.command('topic.choose', { experimentId, proposalId: ids[at] ?? '', reason });
    },
  });
}

function stand({ core, experiment }: TestStore) {
  const { experiment: now, brief } = core.query('experiment.detail', { experimentId: experiment.id });
  const proposals = core.query('proposal.rows', { experimentId: experiment.id });
  return { origin: now.origin, brief, states: proposals.map(({ state }) => state) };
}

describe('choosing a proposal', () => {
  test('takes over effect, difficulties, alternatives and origin, and is undone as one step', () => {
    const store = withProposals();
    const before = stand(store);
    store.choose(0, '공감이 가장 많았다');
    const { origin, brief, states } = stand(store);
    expect(origin).toBe('citizen');
    expect(brief).toMatchObject({
      claimedEffect: '배울 자리가 생긴다',
      institutionDifficulty: '공간이 없다\n밤에는 위험하다',
      answerAlternatives: '카페를 빌린다',
      proposerExit: null,
    });
    expect(states).toEqual(['selected', 'received', 'received']);
    store.core.command('history.undo', { scope: store.experiment.id });
    expect(stand(store)).toEqual(before);
  });

  test('in the place of another one puts that one back on the short list, and asks anew about the proposer', () => {
    const store = withProposals();
    const experimentId = store.experiment.id;
    store.choose(0);
    store.core.command('experiment.editBrief', {
      experimentId,
      patch: {
        proposerExit: 'met',
        proposerExitOn: '2026-08-01',
        cautionOneOffOn: '2026-08-01',
        cautionOneOffBy: '총괄',
        cautionOneOffWords: '한 번만 해 봅니다',
        cautionPlannerWords: '저희가 맡습니다',
      },
    });
    store.choose(2);
    const { origin, brief, states } = stand(store);
    expect(states).toEqual(['shortlisted', 'received', 'selected']);
    expect(origin).toBe('institution');
    expect(brief).toMatchObject({
      proposerExit: null,
      proposerExitOn: null,
      cautionOneOffOn: null,
      cautionOneOffBy: '',
      cautionOneOffWords: '',
      cautionPlannerWords: '',
    });
    // What the new one leaves open stays.
    expect(brief.claimedEffect).toBe('배울 자리가 생긴다');
    store.choose(1);
    expect(stand(store).brief.proposerExit).toBe('unwillingContentConfirmed');
  });

  test('of another experiment is refused', () => {
    const store = withProposals();
    const other = store.core.command('library.openSample', { name: 'little-library-2020' }).experimentId;
    const choose = () =>
      store.core.command('topic.choose', { experimentId: other, proposalId: store.ids[0] ?? '', reason: '' });
    expect(codeOf(choose)).toBe('notFound');
  });
});

describe('the meeting that a proposal was gathered in', () => {
  function gathered() {
    const store = withProposals();
    const { core } = store;
    const experimentId = store.experiment.id;
    const [meetingId = ''] = core.command('meeting.add', {
      experimentId,
      beforeId: null,
      rows: [{ title: '동네 모임', kind: 'public' }],
    });
    core.command('proposal.edit', {
      experimentId,
      patches: [{ id: store.ids[0] ?? '', patch: { sourceMeetingId: meetingId } }],
    });
    const named = () => core.query('proposal.rows', { experimentId }).map((row) => row.sourceMeetingId);
    return { core, experimentId, meetingId, named };
  }

  test('is forgotten when the meeting goes, and comes back with it; the history says it by its title', () => {
    const { core, experimentId, meetingId, named } = gathered();
    expect(named()).toEqual([meetingId, null, null]);
    const [entry] = core.query('history.list', { experimentId }).entries;
    expect(entry?.changes[0]?.fields).toMatchObject([{ field: 'sourceMeetingId', before: null }]);
    expect(JSON.stringify(entry)).toContain('동네 모임');
    core.command('meeting.remove', { experimentId, ids: [meetingId] });
    expect(named()).toEqual([null, null, null]);
    core.command('history.undo', { scope: experimentId });
    expect(named()).toEqual([meetingId, null, null]);
  });

  test('goes into a file and comes out of it; an older file names none', () => {
    const { core, experimentId, meetingId } = gathered();
    const words = { cautionOneOffWords: '한 번만', cautionPlannerWords: '저희가' };
    core.command('experiment.editBrief', { experimentId, patch: words });
    const bundle = core.query('library.bundle', {
      experimentId,
      app: 'test',
      exportedAt: '2026-11-21T00:00:00.000Z',
      personalData: true,
    });
    const whole = parseBundle(new TextEncoder().encode(writeBundle(bundle)), 'all.json');
    expect(whole.tables.proposal.map((row) => row.sourceMeetingId)).toEqual([meetingId, null, null]);
    expect(whole.tables.brief[0]).toMatchObject(words);
    const file = structuredClone(bundle) as unknown as { readonly tables: Record<string, Record<string, unknown>[]> };
    for (const row of file.tables['proposal'] ?? []) delete row['sourceMeetingId'];
    for (const row of file.tables['brief'] ?? []) for (const column of Object.keys(words)) delete row[column];
    const older = parseBundle(new TextEncoder().encode(JSON.stringify(file)), 'old.json');
    expect(older.tables.proposal.map((row) => row.sourceMeetingId)).toEqual([null, null, null]);
    expect(older.tables.brief[0]).toMatchObject({ cautionOneOffWords: '', cautionPlannerWords: '' });
  });

  test('of another experiment is refused', () => {
    const { core, experimentId, named } = gathered();
    const other = core.command('library.openSample', { name: 'little-library-2020' }).experimentId;
    const [foreign] = core.command('meeting.add', {
      experimentId: other,
      beforeId: null,
      rows: [{ title: '남의 모임' }],
    });
    const [proposal] = core.query('proposal.rows', { experimentId });
    const patches = [{ id: proposal?.id ?? '', patch: { sourceMeetingId: foreign ?? '' } }];
    expect(codeOf(() => core.command('proposal.edit', { experimentId, patches }))).toBeDefined();
    expect(named()).not.toContain(foreign);
  });
});

describe('the gate of the topic', () => {
  const missing = ({ core, experiment }: TestStore) =>
    core.query('gates.get', { experimentId: experiment.id }).topic.missing.map(({ code }) => code);

  test('asks the same of an experiment without proposals as before there were any', () => {
    const store = makeStore(() => ({}), { question: '' });
    expect(missing(store)).toEqual(
      [
        'proposerExit',
        'question',
        'claimedEffect',
        'institutionDifficulty',
        'answerEffect',
        'answerDifficulty',
        'answerAlternatives',
        'oneOffAcknowledged',
      ].map((name) => `gate.${name}`),
    );
    store.core.command('experiment.editBrief', {
      experimentId: store.experiment.id,
      patch: {
        claimedEffect: '효과',
        institutionDifficulty: '어려움',
        answerAlternatives: '대안',
        answerDifficulty: '확인',
      },
    });
    expect(missing(store)).toEqual(
      ['proposerExit', 'question', 'answerEffect', 'oneOffAcknowledged'].map((name) => `gate.${name}`),
    );
  });

  test('reads what the chosen proposal says where the brief says nothing, and never asks for more', () => {
    const store = withProposals();
    const experimentId = store.experiment.id;
    const before = missing(store);
    store.core.command('proposal.edit', {
      experimentId,
      patches: [{ id: store.ids[0] ?? '', patch: { state: 'selected' } }],
    });
    const after = missing(store);
    expect(after.filter((code) => !before.includes(code))).toEqual([]);
    expect(before.filter((code) => !after.includes(code))).toEqual([
      'gate.claimedEffect',
      'gate.institutionDifficulty',
      'gate.answerAlternatives',
    ]);
    const [position] = store.core.query('institutionPosition.rows', { experimentId });
    store.core.command('institutionPosition.edit', {
      experimentId,
      patches: [{ id: position?.id ?? '', patch: { verified: 'shown', verifiedBy: '네 역에 물었다' } }],
    });
    expect(missing(store)).not.toContain('gate.answerDifficulty');
  });
});
