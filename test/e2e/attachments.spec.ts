/** 첨부 파일: chosen, dropped and pasted wherever they belong, shown, put back when they are damaged, and never run. */
import { expect } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { alter, bytesOf, makePdf, PIXEL, sha256 } from '../support/attachments.ts';
import { openBoard } from '../support/board-page.ts';
import { launchApp } from '../support/electron.ts';
import { cell, goToRoom, openSample, query, setAppearance, undo, violations } from '../support/room.ts';
import { sharedApp, test } from '../support/shared-app.ts';

interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on a place, or pastes them into it. */
async function bring(place: Locator, how: 'drop' | 'paste', files: readonly Bytes[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await place.evaluate(
    (element, given) => {
      const data = new DataTransfer();
      for (const { name, bytes } of given.files) data.items.add(new File([new Uint8Array(bytes)], name));
      const event =
        given.how === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
    },
    { how, files: plain },
  );
}

function section(window: Page): Locator {
  return window.getByRole('region', { name: /^첨부 파일/ });
}

function zone(window: Page): Locator {
  return section(window).getByRole('group', { name: /끌어다 놓거나/ });
}

function names(window: Page): Locator {
  return section(window).getByRole('button', { name: /^파일 이름:/ });
}

/** Where the app keeps the bytes. */
function stored(userData: string, bytes: Uint8Array): string {
  const hash = sha256(bytes);
  return path.join(userData, 'library', 'attachments', hash.slice(0, 2), hash);
}

async function filesOf(window: Page, experimentId: string, owner: OwnerRef) {
  return query(window, 'attachment.list', { experimentId, owner });
}

/** What the desktop was asked to open, instead of opening it. */
async function watchOpening(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openPath = (file) => {
      opened.push(file);
      return Promise.resolve('');
    };
  });
  return async () => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[]);
}

test('files come onto a card by choosing, dropping and pasting, are shown, ordered and taken off again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'silheomjang-files-'));
  const launched = await launchApp({ env: { SILHEOMJANG_SAVE_FOLDER: folder } });
  const { app, window, userData, close } = launched;
  const board = await openBoard(launched, [{ title: '현수막 걸기' }, { title: '현장 답사' }]);
  await board.card('현수막 걸기').click();
  await expect(section(window)).toContainText('이 일에 딸린 파일을 모아 두세요');
  expect(await violations(window)).toEqual([]);

  await writeFile(path.join(folder, '견적서.pdf'), makePdf(2));
  await section(window).locator('input[type=file]').first().setInputFiles(path.join(folder, '견적서.pdf'));
  await expect(names(window)).toHaveText(['견적서.pdf']);
  await bring(zone(window), 'drop', [
    { name: '앞면.png', bytes: PIXEL },
    { name: '메모.txt', bytes: bytesOf('현수막은 3미터') },
  ]);
  await expect(names(window)).toHaveText(['견적서.pdf', '앞면.png', '메모.txt']);
  await zone(window).focus();
  await bring(zone(window), 'paste', [{ name: 'image.png', bytes: new Uint8Array([...PIXEL, 0]) }]);
  await expect(names(window)).toHaveCount(4);
  await expect(names(window).last()).toHaveText(/^붙여넣은 그림 \d{4}-\d{2}-\d{2}\.png$/);
  await expect(board.card('현수막 걸기')).toContainText('첨부 파일 4개');
  expect(await violations(window)).toEqual([]);

  // One drop is one step.
  await undo(window);
  await expect(names(window)).toHaveCount(3);
  await undo(window);
  await expect(names(window)).toHaveText(['견적서.pdf']);
  await window.keyboard.press('Control+Shift+z');
  await expect(names(window)).toHaveText(['견적서.pdf', '앞면.png', '메모.txt']);

  await section(window).getByRole('button', { name: '‘견적서.pdf’ 미리 보기' }).click();
  const dialog = window.getByRole('dialog', { name: '견적서.pdf' });
  await expect(dialog).toContainText('2쪽 중 1쪽');
  await dialog.getByRole('button', { name: '다음 쪽' }).click();
  await expect(dialog.getByRole('img', { name: '2쪽 중 2쪽' })).toBeVisible();
  expect(await violations(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await section(window).getByRole('button', { name: '‘메모.txt’ 미리 보기' }).click();
  await expect(window.getByRole('dialog')).toContainText('현수막은 3미터');
  await window.keyboard.press('Escape');
  await section(window).getByRole('button', { name: '‘앞면.png’ 미리 보기' }).click();
  const picture = window.getByRole('dialog').getByRole('img', { name: '앞면.png' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await window.getByRole('dialog').getByRole('button', { name: '다른 이름으로 저장' }).click();
  await expect.poll(() => existsSync(path.join(folder, '앞면.png'))).toBe(true);
  expect(new Uint8Array(readFileSync(path.join(folder, '앞면.png')))).toEqual(PIXEL);
  await window.getByRole('dialog').getByRole('button', { name: '닫기' }).click();

  await window.screenshot({ path: test.info().outputPath('card-ko-light.png') });

  // By keyboard: renamed, moved, given another kind, opened by the desktop.
  await names(window).nth(1).focus();
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+A');
  await window.keyboard.type('../front.png');
  await window.keyboard.press('Enter');
  await expect(names(window)).toHaveText(['견적서.pdf', 'front.png', '메모.txt']);
  await window.keyboard.press('Alt+ArrowUp');
  await expect(names(window)).toHaveText(['front.png', '견적서.pdf', '메모.txt']);
  const opened = await watchOpening(app);
  await section(window).getByRole('button', { name: '‘front.png’ 할 일' }).press('Enter');
  await window.getByRole('menuitem', { name: '다른 프로그램으로 열기' }).press('Enter');
  await expect.poll(opened).toHaveLength(1);
  const [copy = ''] = await opened();
  expect(path.basename(copy)).toBe('front.png');
  expect(new Uint8Array(readFileSync(copy))).toEqual(PIXEL);

  // The same picture on another card is the same file.
  await board.card('현장 답사').click();
  await expect(names(window)).toHaveCount(0);
  await bring(zone(window), 'drop', [{ name: '같은 그림.png', bytes: PIXEL }]);
  await expect(names(window)).toHaveText(['같은 그림.png']);
  const kept = readdirSync(path.join(userData, 'library', 'attachments'), { recursive: true, withFileTypes: true });
  expect(kept.filter((entry) => entry.name === sha256(PIXEL))).toHaveLength(1);
  await section(window).getByRole('button', { name: '‘같은 그림.png’ 할 일' }).click();
  await window.getByRole('menuitem', { name: '첨부 빼기' }).click();
  await expect(names(window)).toHaveCount(0);
  await window.getByRole('button', { name: '되돌리기', exact: true }).last().click();
  await expect(names(window)).toHaveText(['같은 그림.png']);
  expect(existsSync(stored(userData, PIXEL))).toBe(true);
  await close();
  expect(existsSync(copy)).toBe(false);
  await rm(folder, { recursive: true });
});

test('a missing and an altered file are named, and taken back only as they were', async () => {
  const { window, userData, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'overview', '개요');
  const plan = bytesOf('평면도');
  await bring(zone(window), 'drop', [
    { name: '평면도.txt', bytes: plan },
    { name: '현장.png', bytes: PIXEL },
  ]);
  await expect(names(window)).toHaveCount(2);
  alter(stored(userData, PIXEL));
  rmSync(stored(userData, plan));
  await goToRoom(window, experimentId, 'board', '보드');
  await goToRoom(window, experimentId, 'overview', '개요');
  await expect(section(window)).toContainText('붙일 때와 내용이 달라졌습니다');
  await expect(section(window)).toContainText('파일이 자리에 없습니다');
  expect(await violations(window)).toEqual([]);

  await window.screenshot({ path: test.info().outputPath('damage-ko-light.png') });
  const remedy = section(window).getByRole('alert').filter({ hasText: '자리에 없습니다' });
  await remedy
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.txt', mimeType: '', buffer: Buffer.from('다른 것') });
  await expect(window.getByText('고른 파일이 ‘평면도.txt’').first()).toBeVisible();
  await remedy.locator('input[type=file]').setInputFiles({ name: 'x.txt', mimeType: '', buffer: Buffer.from(plan) });
  await expect(section(window)).not.toContainText('자리에 없습니다');
  expect(readFileSync(stored(userData, plan))).toEqual(Buffer.from(plan));
  const served = await window.evaluate(
    (hash) => fetch(`/attachment/${hash}`).then(({ status }) => status),
    sha256(PIXEL),
  );
  expect(served).toBe(409);
  await close();
});

test('hostile names and contents are kept, and neither run nor opened', async () => {
  const { app, window, userData, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'overview', '개요');
  const opened = await watchOpening(app);
  const script = '<script>document.title = "run"; parent.document.title = "run"</script>';
  const svg = bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='run'">${script}</svg>`);
  const page = bytesOf(`<!doctype html>${script}`);
  await bring(zone(window), 'drop', [
    { name: '../../x.png', bytes: PIXEL },
    { name: 'CON', bytes: bytesOf('1') },
    { name: '사진\u202egnp.exe', bytes: bytesOf('MZ') },
    { name: `${'긴'.repeat(300)}.txt`, bytes: bytesOf('2') },
    { name: '그림.svg', bytes: svg },
    { name: '쪽.html', bytes: page },
    { name: '거짓.png', bytes: page },
    { name: '거짓.pdf', bytes: bytesOf('#!/bin/sh\ntouch ran') },
  ]);
  await expect(names(window)).toHaveCount(8);
  await expect(names(window).first()).toHaveText('x.png');
  await expect(names(window).nth(1)).toHaveText('_CON');
  await expect(names(window).nth(2)).toHaveText('사진gnp.exe');
  await expect(names(window).nth(3)).toHaveText(/^긴{70,90}\.txt$/u);
  for (const name of ['사진gnp.exe', '그림.svg', '쪽.html', '거짓.pdf']) {
    await expect(section(window).getByRole('button', { name: `‘${name}’ 미리 보기` })).toHaveCount(0);
    await section(window)
      .getByRole('button', { name: `‘${name}’ 할 일` })
      .click();
    await window.getByRole('menuitem', { name: '다른 프로그램으로 열기' }).click();
    await expect(window.getByText(`‘${name}’은(는) 여기서 바로 열지 않는 종류입니다`).first()).toBeVisible();
  }
  expect(await opened()).toEqual([]);
  const answers = await window.evaluate(
    (hashes) => Promise.all(hashes.map((hash) => fetch(`/attachment/${hash}`).then(({ status }) => status))),
    [sha256(svg), sha256(page), sha256(bytesOf('없는 것')), '../library.db', '%2e%2e/library.db'],
  );
  expect(answers).toEqual([404, 404, 404, 404, 404]);
  expect(await window.title()).not.toBe('run');
  // Nothing but hashes is ever a name on the disk.
  const folder = path.join(userData, 'library', 'attachments');
  const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.every(({ name }) => /^[0-9a-f]{64}$/.test(name))).toBe(true);

  // Rows for bytes that were never stored are refused, and so is a file that is too large, before it is read.
  const refused = await window.evaluate((input) => self.api.call({ name: 'attachment.add', input }), {
    experimentId,
    owner: { ownerTable: 'experiment', ownerId: experimentId },
    files: [],
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'attachment.notStored' } });
  await zone(window).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], '영상.mp4'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(window.getByText('‘영상.mp4’가 50MB를 넘어 붙이지 않았습니다').first()).toBeVisible();
  await expect(names(window)).toHaveCount(8);
  await close();
});

test('expenses and people have their files beside them, in both languages and themes', async () => {
  const info = test.info();
  const { window, close } = await sharedApp();
  const experimentId = await openSample(window, 'little-library-2020');
  await goToRoom(window, experimentId, 'money', '예산·정산');
  await window.getByRole('tab', { name: '지출' }).click();
  await cell(window, '지출', 0, 'payee').click();
  await bring(zone(window), 'drop', [{ name: '영수증.png', bytes: PIXEL }]);
  await expect(names(window)).toHaveText(['영수증.png']);
  await expect(section(window).getByRole('combobox', { name: '‘영수증.png’의 종류' })).toHaveText('증빙');
  await expect(cell(window, '지출', 0, 'evidence')).toContainText('첨부 파일 1개');
  expect(await violations(window)).toEqual([]);
  await window.screenshot({ path: info.outputPath('money-ko-light.png') });

  await goToRoom(window, experimentId, 'people', '사람·인력');
  const [person] = await query(window, 'person.list', { experimentId });
  const owner = { ownerTable: 'person', ownerId: person?.person.id ?? '' } as const;
  await cell(window, '사람 목록', 0, 'email').click();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Space');
  await bring(zone(window), 'drop', [{ name: '동의서.pdf', bytes: makePdf(1) }]);
  await expect(names(window)).toHaveText(['동의서.pdf']);
  expect(await filesOf(window, experimentId, owner)).toMatchObject([{ kind: 'consent', mediaType: 'application/pdf' }]);
  await window.screenshot({ path: info.outputPath('person-ko-light.png') });
  for (const [locale, theme] of [
    ['en', 'dark'],
    ['ko', 'dark'],
  ] as const) {
    await setAppearance(window, locale, theme);
    await window.evaluate((id) => {
      self.location.hash = `/e/${id}/overview`;
    }, experimentId);
    await expect(window.getByRole('region', { name: locale === 'ko' ? /^첨부 파일/ : /^Files/ })).toBeVisible();
    expect(await violations(window)).toEqual([]);
    await window.screenshot({ path: info.outputPath(`venue-${locale}-${theme}.png`) });
  }
  await close();
});
