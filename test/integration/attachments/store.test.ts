import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AttachmentStore } from '@core/attachments/store.ts';
import { systemPorts } from '@core/base/ports.ts';
import type { Ports } from '@core/base/ports.ts';
import { MAX_ATTACHMENT_BYTES } from '@shared/domain/attachment.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { alter, bytesOf, sha256 } from '../../support/attachments.ts';
import { makeFolder } from '../../support/store.ts';

function makeAttachments(ports: Partial<Ports> = {}) {
  const folder = join(makeFolder(), 'attachments');
  return { folder, store: new AttachmentStore(folder, { ...systemPorts, ...ports }) };
}

/** Every file of the folder under a final name, with whether its bytes have that name's hash. */
function finalNames(folder: string): readonly (readonly [string, boolean])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map(({ name, parentPath }) => [name, sha256(readFileSync(join(parentPath, name))) === name] as const);
}

describe('putting a file', () => {
  test('keeps its bytes under their hash, read-only, in a folder of the first two digits', async () => {
    const { folder, store } = makeAttachments();
    const bytes = bytesOf('영수증');
    const kept = await store.put(bytes);
    expect(kept).toEqual({ sha256: sha256(bytes), bytes: bytes.byteLength });
    const path = join(folder, kept.sha256.slice(0, 2), kept.sha256);
    expect(store.pathOf(kept.sha256)).toBe(path);
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(statSync(path).mode & 0o222).toBe(0);
  });

  test('copies a file of the disk and leaves that one alone', async () => {
    const { store } = makeAttachments();
    const path = join(makeFolder(), '평면도.pdf');
    writeFileSync(path, '%PDF-1.7');
    const kept = await store.put(path);
    expect(kept.sha256).toBe(sha256(bytesOf('%PDF-1.7')));
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7');
  });

  test('keeps any files once each, whatever is put twice, and lists exactly those', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 12 }), async (files) => {
        const { folder, store } = makeAttachments();
        for (const bytes of [...files, ...files.toReversed()]) await store.put(bytes);
        const expected = [...new Set(files.map(sha256))].toSorted();
        expect(await store.list()).toEqual(expected);
        expect(finalNames(folder).length).toBe(expected.length);
        for (const hash of expected) expect(await store.verify(hash)).toBe('ok');
      }),
      { numRuns: 15 },
    );
  });

  test('leaves no half file under a final name at any point on the way', async () => {
    const points: string[] = [];
    const states: (readonly (readonly [string, boolean])[])[] = [];
    const { folder, store } = makeAttachments({
      reached(point) {
        points.push(point);
        states.push(finalNames(folder));
      },
    });
    const bytes = new Uint8Array(3 * 1024 * 1024 + 7).fill(9);
    await store.put(bytes);
    expect(points).toEqual(['attach.written', 'attach.named']);
    expect(states).toEqual([[], [[sha256(bytes), true]]]);
  });

  test.each(['attach.written', 'attach.named'])('that fails at %s can be done again', async (at) => {
    let failing = true;
    const { folder, store } = makeAttachments({
      reached(point) {
        if (failing && point === at) throw new Error('stopped');
      },
    });
    await expect(store.put(bytesOf('한 번 더'))).rejects.toMatchObject({ code: 'file.failed' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    failing = false;
    const kept = await store.put(bytesOf('한 번 더'));
    expect(finalNames(folder)).toEqual([[kept.sha256, true]]);
  });

  test('that is too large is refused by name, and nothing of it stays', async () => {
    const { folder, store } = makeAttachments();
    const film = new Uint8Array(MAX_ATTACHMENT_BYTES + 1);
    await expect(store.put(film, '영상.mp4')).rejects.toMatchObject({
      code: 'attachment.tooLarge',
      params: { name: '영상.mp4', max: 50 },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is not there is refused with its own place', async () => {
    const { folder, store } = makeAttachments();
    const path = join(makeFolder(), '없는.png');
    await expect(store.put(path)).rejects.toMatchObject({ code: 'file.notFound', params: { place: path } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('mends one that was altered', async () => {
    const { store } = makeAttachments();
    const { sha256: hash } = await store.put(bytesOf('원본'));
    alter(store.pathOf(hash));
    expect(await store.verify(hash)).toBe('altered');
    await store.put(bytesOf('원본'));
    expect(await store.verify(hash)).toBe('ok');
  });
});

describe('checking a file', () => {
  test('tells a missing one and one with a single other byte', async () => {
    const { store } = makeAttachments();
    const { sha256: hash } = await store.put(bytesOf('가나다'));
    expect(await store.verify('0'.repeat(64))).toBe('missing');
    const bytes = readFileSync(store.pathOf(hash));
    bytes[4] = (bytes[4] ?? 0) ^ 1;
    chmodSync(store.pathOf(hash), 0o600);
    writeFileSync(store.pathOf(hash), bytes);
    expect(await store.verify(hash)).toBe('altered');
  });

  test('takes nothing but a hash for a name', () => {
    const { store } = makeAttachments();
    for (const name of ['../library.db', '', 'A'.repeat(64), `${'0'.repeat(63)}/`])
      expect(() => store.pathOf(name)).toThrow(expect.objectContaining({ code: 'input.invalid' }));
  });
});

describe('holding files until their rows are written', () => {
  test('lasts exactly as long as the writing, also when that fails', async () => {
    const { store } = makeAttachments();
    const source = bytesOf('잡아 두기');
    const hash = sha256(source);
    const during = await store.putAll([{ source, name: 'a' }], () => store.isHeld(hash));
    expect([during, store.isHeld(hash)]).toEqual([true, false]);
    await expect(
      store.putAll([{ source, name: 'a' }], () => {
        throw new Error('no row');
      }),
    ).rejects.toThrow('no row');
    expect(store.isHeld(hash)).toBe(false);
  });
});

describe('taking files away', () => {
  test('removes one and is content with one that is gone', async () => {
    const { store } = makeAttachments();
    const { sha256: hash } = await store.put(bytesOf('지울 것'));
    await store.remove(hash);
    expect(existsSync(store.pathOf(hash))).toBe(false);
    await store.remove(hash);
    expect(await store.list()).toEqual([]);
  });

  test('sweeps drafts that a crash left, and nothing else', async () => {
    const { folder, store } = makeAttachments();
    const { sha256: hash } = await store.put(bytesOf('남을 것'));
    writeFileSync(join(folder, 'crashed.part'), 'half');
    await store.sweep();
    expect(readdirSync(folder)).toEqual([hash.slice(0, 2)]);
  });
});
