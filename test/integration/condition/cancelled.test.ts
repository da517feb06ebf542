import { rmSync } from 'node:fs';
import { checkAttachments } from '@core/session/check-attachments.ts';
import { AppError } from '@core/base/app-error.ts';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../support/bundles.ts';
import { makeAttachment } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

async function withFiles() {
  const store = makeStore((experimentId) => ({
    attachment: ['하나', '둘', '셋'].map((text) =>
      makeAttachment(experimentId, { name: `${text}.txt`, sha256: hashOf(text), bytes: Buffer.byteLength(text) }),
    ),
  }));
  for (const text of ['하나', '둘', '셋']) await store.core.attachments.put(Buffer.from(text));
  return store;
}

function cancelled(): never {
  throw new AppError('condition.cancelled');
}

describe('a check-up', () => {
  test('tells how far it is, never backwards, and from the beginning', async () => {
    const { core } = await withFiles();
    for (const examine of [
      (beat: (share: number) => void) => core.examine(beat),
      (beat: (share: number) => void) => core.examineRows(beat),
      (beat: (share: number) => void) => checkAttachments(core, beat),
    ]) {
      const shares: number[] = [];
      await examine((share) => shares.push(share));
      expect(shares[0]).toBe(0);
      expect(shares.length).toBeGreaterThan(2);
      expect(shares.toSorted((one, other) => one - other)).toEqual(shares);
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }
  });

  test('that is cancelled ends at once and is no fault of the library', async () => {
    const { core, experiment } = await withFiles();
    for (const examine of [
      () => core.examine(cancelled),
      () => core.examineRows(cancelled),
      () => checkAttachments(core, cancelled),
    ]) {
      await expect(examine()).rejects.toMatchObject({ code: 'condition.cancelled' });
    }
    expect(core.fault).toBeNull();
    core.command('experiment.edit', { experimentId: experiment.id, patch: { title: '이어서' } });
  });

  test('names the files that are missing or altered, and what they hang on', async () => {
    const { core, experiment } = await withFiles();
    rmSync(core.attachments.pathOf(hashOf('둘')));
    const { problems } = await checkAttachments(core);
    expect(problems).toMatchObject([
      {
        experimentId: experiment.id,
        ownerTable: 'experiment',
        ownerId: experiment.id,
        name: '둘.txt',
        state: 'missing',
        inBackup: false,
      },
    ]);
  });
});
