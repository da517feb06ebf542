import type { ErrorCode, ErrorData } from '@shared/contract/errors.ts';
import { createSaving } from '@app/lib/saving.ts';
import { expect, test, vi } from 'vitest';

class Refused extends Error {
  readonly data: ErrorData;

  constructor(code: ErrorCode) {
    super(code);
    this.data = { code, params: {} };
  }
}

/** A disk that takes what is sent only while it has room. */
function makeDisk() {
  const disk = { room: true, stored: [] as string[] };
  const saving = createSaving((error) => (error instanceof Refused ? error.data : undefined), 5);
  async function write(text: string): Promise<string> {
    await Promise.resolve();
    if (!disk.room) throw new Refused('library.full');
    disk.stored.push(text);
    return text;
  }
  return { disk, saving, save: (text: string) => saving.save(() => write(text)) };
}

test('what the disk takes is saved, and saying so waits for it', async () => {
  const { saving, save } = makeDisk();
  const saved = save('하나');
  expect(saving.read()).toEqual({ kind: 'saving' });
  expect(await saved).toBe('하나');
  expect(saving.read()).toEqual({ kind: 'saved' });
});

test('what a full disk does not take waits, with all that follows it, and is saved in order when there is room', async () => {
  const { disk, saving, save } = makeDisk();
  disk.room = false;
  const first = save('하나');
  await vi.waitFor(() => expect(saving.read().kind).toBe('failed'));
  const second = save('둘');
  expect(saving.read()).toEqual({ kind: 'failed', error: { code: 'library.full', params: {} }, waiting: 2 });
  disk.room = true;
  expect(await Promise.all([first, second])).toEqual(['하나', '둘']);
  expect(disk.stored).toEqual(['하나', '둘']);
  expect(saving.read()).toEqual({ kind: 'saved' });
});

test('it is tried again at once when asked', async () => {
  const { disk, saving, save } = makeDisk();
  disk.room = false;
  const first = save('하나');
  await vi.waitFor(() => expect(saving.read().kind).toBe('failed'));
  disk.room = true;
  saving.retry();
  expect(await first).toBe('하나');
});

test('given up, it is refused with the reason, is never sent again, and the next edit is saved', async () => {
  const { disk, saving, save } = makeDisk();
  disk.room = false;
  const first = save('하나');
  await vi.waitFor(() => expect(saving.read().kind).toBe('failed'));
  saving.giveUp(new Refused('library.full'));
  await expect(first).rejects.toThrow('library.full');
  disk.room = true;
  expect(await save('둘')).toBe('둘');
  expect(disk.stored).toEqual(['둘']);
});

test('an input that is refused is the user’s to mend: it rejects, and everything else counts as saved', async () => {
  const { saving } = makeDisk();
  await expect(
    saving.save(async () => {
      throw new Refused('date.invalid');
    }),
  ).rejects.toThrow('date.invalid');
  expect(saving.read()).toEqual({ kind: 'saved' });
});

test('a waiting command that the store refuses in the end rejects, and those behind it go on', async () => {
  const { disk, saving, save } = makeDisk();
  disk.room = false;
  const stale = saving.save(async () => {
    throw new Refused(disk.room ? 'notFound' : 'library.full');
  });
  await vi.waitFor(() => expect(saving.read().kind).toBe('failed'));
  const behind = save('둘');
  disk.room = true;
  await expect(stale).rejects.toThrow('notFound');
  expect(await behind).toBe('둘');
});
