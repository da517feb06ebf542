import { cloudServiceOf } from '@shared/domain/cloud-place.ts';
import { describe, expect, test } from 'vitest';

describe('a folder of a cloud service', () => {
  test.each([
    ['/home/haneul/Dropbox/plans', 'Dropbox'],
    ['/Users/haneul/Dropbox (Personal)/plans', 'Dropbox'],
    ['C:\\Users\\haneul\\OneDrive - 기관\\문서', 'OneDrive'],
    ['/Users/haneul/Library/CloudStorage/OneDrive-Personal', 'OneDrive'],
    ['/Users/haneul/Library/Mobile Documents/com~apple~CloudDocs', 'iCloud Drive'],
    ['C:\\Users\\haneul\\iCloudDrive', 'iCloud Drive'],
    ['/Users/haneul/Library/CloudStorage/GoogleDrive-me@example.org/My Drive', 'Google Drive'],
    ['G:\\내 드라이브\\실험', 'Google Drive'],
    ['C:\\Users\\haneul\\네이버 MYBOX\\실험', 'NAVER MYBOX'],
    ['/home/haneul/MYBOX', 'NAVER MYBOX'],
    ['/home/haneul/Box/실험', 'Box'],
    ['P:\\pCloud Drive', 'pCloud'],
    ['/home/haneul/Nextcloud', 'Nextcloud'],
    ['/home/haneul/SynologyDrive', 'Synology Drive'],
  ])('%s is known by its name: %s', (path, service) => {
    expect(cloudServiceOf(path, '/home/haneul')).toBe(service);
  });

  test('is known by a Korean name however the disk writes its syllables', () => {
    expect(cloudServiceOf('/home/haneul/네이버 MYBOX'.normalize('NFD'), '/home/haneul')).toBe('NAVER MYBOX');
  });

  test.each([
    '/home/haneul/.config/silheomjang/library',
    '/srv/box/library',
    '/home/haneul/Boxes',
    '/home/haneul/mega-event',
  ])('%s belongs to none', (path) => {
    expect(cloudServiceOf(path, '/home/haneul')).toBeUndefined();
  });
});
