import { asLibraryError } from '@core/db/sqlite-error.ts';
import { describe, expect, test } from 'vitest';

/** Every code that SQLite 3.53 documents for a store that cannot be read or written, by what it means to the user. */
const MEANINGS = {
  'library.inUse': 'BUSY BUSY_RECOVERY BUSY_SNAPSHOT BUSY_TIMEOUT LOCKED LOCKED_SHAREDCACHE LOCKED_VTAB',
  'library.readOnly':
    'READONLY READONLY_RECOVERY READONLY_CANTLOCK READONLY_ROLLBACK READONLY_CANTINIT READONLY_DIRECTORY PERM AUTH AUTH_USER ' +
    'CANTOPEN CANTOPEN_NOTEMPDIR CANTOPEN_ISDIR CANTOPEN_FULLPATH CANTOPEN_CONVPATH CANTOPEN_DIRTYWAL CANTOPEN_SYMLINK IOERR_LOCK',
  'library.damaged':
    'CORRUPT CORRUPT_VTAB CORRUPT_SEQUENCE CORRUPT_INDEX NOTADB IOERR_SHORT_READ IOERR_DATA IOERR_CORRUPTFS',
  'library.io':
    'IOERR IOERR_READ IOERR_WRITE IOERR_FSYNC IOERR_DIR_FSYNC IOERR_TRUNCATE IOERR_FSTAT IOERR_UNLOCK IOERR_RDLOCK IOERR_DELETE ' +
    'IOERR_BLOCKED IOERR_ACCESS IOERR_CHECKRESERVEDLOCK IOERR_CLOSE IOERR_DIR_CLOSE IOERR_SHMOPEN IOERR_SHMSIZE IOERR_SHMLOCK ' +
    'IOERR_SHMMAP IOERR_SEEK IOERR_DELETE_NOENT IOERR_MMAP IOERR_GETTEMPPATH IOERR_CONVPATH IOERR_AUTH IOERR_BEGIN_ATOMIC ' +
    'IOERR_COMMIT_ATOMIC IOERR_ROLLBACK_ATOMIC IOERR_IN_PAGE',
  'library.vanished': 'READONLY_DBMOVED IOERR_VNODE',
  'library.full': 'FULL',
  'conflict.changedSince': 'CONSTRAINT_FOREIGNKEY CONSTRAINT_UNIQUE',
  internal: 'ERROR INTERNAL NOMEM IOERR_NOMEM MISUSE RANGE TOOBIG',
} as const;

function thrown(code: string): Error {
  return Object.assign(new Error('from below'), { code });
}

describe('what SQLite throws', () => {
  const cases = Object.entries(MEANINGS).flatMap(([meaning, codes]) =>
    codes.split(' ').map((code) => [`SQLITE_${code}`, meaning]),
  );
  test.each(cases)('%s is %s, and names the file and the code', (code, meaning) => {
    expect(asLibraryError(thrown(code), '/library.db').toData()).toEqual({
      code: meaning,
      params: { place: '/library.db', detail: code },
    });
  });
});

test.each([
  ['ENOSPC', 'library.full'],
  ['EDQUOT', 'library.full'],
  ['EROFS', 'library.readOnly'],
  ['EACCES', 'library.readOnly'],
  ['EIO', 'library.io'],
  ['ENODEV', 'library.io'],
  ['ESTALE', 'library.io'],
])('what the file system throws, %s, is %s', (code, meaning) => {
  expect(asLibraryError(thrown(code), '/library.db').code).toBe(meaning);
});
