/**
 * The key file of a lock: the key of a library and its copies, wrapped once with the passphrase and once with the recovery key, so that
 * either opens it and a new passphrase is only a new wrap. Stands beside the library (`library.db.key`) and with its backups; holds
 * nothing that opens a library without one of the two. Wraps are AES-256-GCM under a key that scrypt makes, with its parameters stored.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { readRecoveryKey } from '@shared/domain/recovery-key.ts';
import { z } from 'zod';
import { KEY_ENDING, readIfThere, writeDurably } from '../base/durable.ts';
import { composed, freshKey, keyId } from './cipher.ts';

/** Of random bytes, hexadecimal. */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const sealed = z.object({
  nonce: hex(12),
  tag: hex(16),
  data: z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .max(4000),
});
type Sealed = z.output<typeof sealed>;

const wrap = z.object({
  kdf: z.literal('scrypt'),
  /** Bounded: a file from elsewhere must not take all memory or time. */
  cost: z
    .int()
    .min(2)
    .max(1 << 18)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
  blockSize: z.int().min(1).max(16),
  parallelization: z.int().min(1).max(4),
  salt: hex(16),
  ...sealed.shape,
});
type Wrap = z.output<typeof wrap>;

const keyFileSchema = z.object({
  format: z.literal('silheomjang-key'),
  version: z.literal(1),
  /** `keyId`: what the files begin with that it opens. */
  id: hex(16),
  passphrase: wrap,
  /** Null until a recovery key is made. */
  recovery: wrap.nullable(),
  /** Keys from before, sealed with this one, while copies may still need them. */
  former: z.array(z.object({ id: hex(16).nullable(), ...sealed.shape })).max(20),
  /** Whether every copy within reach, in all places, was seen to since the key was made. */
  settled: z.boolean(),
});

export type KeyFile = z.output<typeof keyFileSchema>;
export type WrapKind = 'passphrase' | 'recovery';

/** 64 MB and about a fifth of a second for each try. */
const COST = { cost: 1 << 16, blockSize: 8, parallelization: 1 } as const;
type Cost = Pick<Wrap, keyof typeof COST>;

const CIPHER = 'aes-256-gcm';

function seal(key: Uint8Array, text: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('hex');
  return { nonce: nonce.toString('hex'), tag: cipher.getAuthTag().toString('hex'), data };
}

/** Undefined where the key is another. */
function unseal(key: Uint8Array, { nonce, tag, data }: Sealed): string | undefined {
  const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'hex'), { authTagLength: 16 });
  decipher.setAuthTag(Buffer.from(tag, 'hex'));
  try {
    return Buffer.concat([decipher.update(data, 'hex'), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function stretch(secret: string, salt: string, { cost, blockSize, parallelization }: Cost) {
  return new Promise<Buffer>((resolve, reject) => {
    const options = { cost, blockSize, parallelization, maxmem: 256 * cost * blockSize };
    scrypt(composed(secret), Buffer.from(salt, 'hex'), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** A key under a passphrase or a recovery key. */
export async function wrapKey(key: string, secret: string): Promise<Wrap> {
  const salt = randomBytes(16).toString('hex');
  return { kdf: 'scrypt', ...COST, salt, ...seal(await stretch(secret, salt, COST), key) };
}

/** The key itself, of `freshKey`, as bytes. */
function bytesOf(key: string): Uint8Array {
  return Buffer.from(key.slice(2, 66), 'hex');
}

/** A new key under a passphrase. It holds the former keys as well, for copies that do not follow at once. */
export async function makeKeyFile(passphrase: string, former: readonly string[]) {
  const key = freshKey();
  const file: KeyFile = {
    format: 'silheomjang-key',
    version: 1,
    id: keyId(key) ?? '',
    passphrase: await wrapKey(key, passphrase),
    recovery: null,
    former: former.map((each) => ({ id: keyId(each), ...seal(bytesOf(key), each) })),
    settled: false,
  };
  return { key, file };
}

/** Nothing needs the former keys any more. */
export function settledFile(file: KeyFile): KeyFile {
  return { ...file, former: [], settled: true };
}

/** The keys that a key file holds besides its own. */
export function formerKeys({ former }: KeyFile, key: string): readonly string[] {
  return former.flatMap((each) => unseal(bytesOf(key), each) ?? []);
}

/** Which of the two secrets it is, with the key; undefined when it is neither. */
export async function unwrap(
  file: KeyFile,
  secret: string,
): Promise<{ readonly key: string; readonly kind: WrapKind } | undefined> {
  const typed = readRecoveryKey(secret);
  const tries = [
    ...(typed.kind === 'key' ? ([['recovery', typed.text]] as const) : []),
    ['passphrase', secret] as const,
  ];
  for (const [kind, text] of tries) {
    const found = file[kind];
    const key = found === null ? undefined : unseal(await stretch(text, found.salt, found), found);
    if (key !== undefined && keyId(key) === file.id) return { key, kind };
  }
  return undefined;
}

/** Whether it has the key of a file that begins with `id`. */
export function covers({ id: own, former }: KeyFile, id: string | null): boolean {
  return id !== null && [own, ...former.map((each) => each.id)].includes(id);
}

export function keyFileBeside(database: string): string {
  return database + KEY_ENDING;
}

/** For its user alone. */
export function writeKeyFile(path: string, file: KeyFile): void {
  writeDurably(path, `${JSON.stringify(file, null, 2)}\n`, 0o600);
}

export type ReadKeyFile = KeyFile | 'missing' | 'damaged' | 'newer';

/** Errors are those of the file system: a file that cannot be read now must not pass for none. */
export function readKeyFile(path: string): ReadKeyFile {
  const text = readIfThere(path);
  if (text === undefined) return 'missing';
  try {
    const value: unknown = JSON.parse(text);
    return asKeyFile(value) ?? (isNewer(value) ? 'newer' : 'damaged');
  } catch {
    return 'damaged';
  }
}

export function asKeyFile(value: unknown): KeyFile | undefined {
  return keyFileSchema.safeParse(value).data;
}

function isNewer(value: unknown): boolean {
  const head = z.object({ format: z.literal('silheomjang-key'), version: z.number().min(2) });
  return head.safeParse(value).success;
}
