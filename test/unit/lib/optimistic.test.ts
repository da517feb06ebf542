import { dropBase, optimistic, shareRows, writeTold } from '@app/lib/optimistic.ts';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, onTestFinished, test } from 'vitest';

const KEY = ['board.get', { experimentId: 'x' }];

/** A screen that watches a store of one word; its answers come when the test lets them. */
async function watching(first: string) {
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } });
  const store = { word: first };
  const gates: (() => void)[] = [];
  let open = true;
  const queryFn = async (): Promise<string> => {
    const { word } = store;
    if (!open) await new Promise<void>((resolve) => gates.push(resolve));
    return word;
  };
  const stop = new QueryObserver(client, { queryKey: KEY, queryFn }).subscribe(() => {});
  onTestFinished(stop);
  await expect.poll(() => client.getQueryData(KEY)).toBe(first);
  return {
    client,
    store,
    shown: () => client.getQueryData(KEY),
    hold: () => {
      open = false;
    },
    letGo: () => {
      open = true;
      for (const gate of gates.splice(0)) gate();
    },
  };
}

describe('a change that is shown first', () => {
  test('is on the screen before the store answers, and taken back when the store refuses', async () => {
    const { client, shown } = await watching('stored');
    const seen: unknown[] = [];
    const sent = optimistic<string, void>(client, {
      key: KEY,
      apply: () => 'guessed',
      send: async () => {
        seen.push(shown());
        throw new Error('refused');
      },
    });
    await expect(sent).rejects.toThrow('refused');
    expect(seen).toEqual(['guessed']);
    expect(shown()).toBe('stored');
  });

  test('is drawn before the call returns, so that the next gesture reads it, also while an answer is on its way', async () => {
    const { client, shown, hold, letGo } = await watching('a');
    hold();
    void client.invalidateQueries({ queryKey: KEY });
    const write = (letter: string) =>
      optimistic<string, void>(client, { key: KEY, apply: (now) => now + letter, send: async () => {} });
    const sent = [write('b'), write('c')];
    expect(shown()).toBe('abc');
    letGo();
    await Promise.all(sent);
  });

  test('is not overwritten by an answer from before it', async () => {
    const { client, shown, hold, letGo } = await watching('stored');
    hold();
    void client.invalidateQueries({ queryKey: KEY });
    let stored: () => void = () => {};
    const sent = optimistic<string, void>(client, {
      key: KEY,
      apply: () => 'guessed',
      send: () => new Promise((resolve) => (stored = resolve)),
    });
    await expect.poll(shown).toBe('guessed');
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(shown()).toBe('guessed');
    stored();
    await sent;
  });

  test('that changes nothing in the store does not hide what an interrupted answer would have told', async () => {
    const { client, store, shown, hold, letGo } = await watching('before the undo');
    hold();
    store.word = 'after the undo';
    void client.invalidateQueries({ queryKey: KEY });
    const sent = optimistic<string, null>(client, { key: KEY, apply: (now) => now, send: async () => null });
    letGo();
    await sent;
    await expect.poll(shown).toBe('after the undo');
  });
});

describe('a notice that tells what was stored', () => {
  /** Guesses at a word, and the answers of the store that the test gives one by one. */
  async function guessing(...words: readonly string[]) {
    const screen = await watching('stored');
    const answers: (() => void)[] = [];
    const sent = words.map((word) =>
      optimistic<string, void>(screen.client, {
        key: KEY,
        apply: (now) => `${now} ${word}`,
        send: () => new Promise((resolve) => answers.push(resolve)),
      }),
    );
    const tell = (suffix: string) => writeTold<string>(screen.client, KEY, (answer) => answer + suffix);
    return { ...screen, sent, tell, answer: () => answers.shift()?.() };
  }

  test('takes the place of what was guessed: the store may have taken less of it', async () => {
    const { shown, tell, answer, sent } = await guessing('guess  ');
    expect(shown()).toBe('stored guess  ');
    expect(tell(' guess')).toBe(true);
    expect(shown()).toBe('stored guess');
    answer();
    await Promise.all(sent);
    expect(shown()).toBe('stored guess');
  });

  test('does not take a later guess off the screen', async () => {
    const { shown, tell, answer, sent } = await guessing('one', 'two');
    tell(' one');
    expect(shown()).toBe('stored one two');
    answer();
    await sent[0];
    tell(' two!');
    expect(shown()).toBe('stored one two!');
    answer();
    await Promise.all(sent);
  });

  test('is drawn when all are answered, also where the notices came before the answers', async () => {
    const { shown, tell, answer, sent } = await guessing('one', 'two');
    tell(' one');
    tell(' 2');
    answer();
    answer();
    await Promise.all(sent);
    expect(shown()).toBe('stored one 2');
  });

  test('is not written over a guess that nothing became of: the answer is asked for again', async () => {
    const { client, sent, answer } = await guessing('nothing');
    answer();
    await Promise.all(sent);
    expect(client.getQueryState(KEY)?.isInvalidated).toBe(true);
  });

  test('cannot be written where the answer is being asked for again', async () => {
    const { client, tell, answer, sent } = await guessing('one');
    dropBase(client, KEY);
    expect(tell(' one')).toBe(false);
    answer();
    await Promise.all(sent);
  });

  test('leaves rows that did not change the same objects', () => {
    const before = { rows: [{ id: 'a' }, { id: 'b' }] };
    const after = shareRows(before, structuredClone({ rows: [{ id: 'a' }, { id: 'c' }] })) as typeof before;
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(after.rows[1]).toEqual({ id: 'c' });
  });
});
