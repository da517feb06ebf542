/** Esc closes what the user means: what is small and in passing never takes it from a dialog, a menu or a field. */
import { expect } from '@playwright/test';
import { callApi } from '../support/call-api.ts';
import { sharedApp, test } from '../support/shared-app.ts';

test('a tooltip in sight leaves Esc to the dialog, and to the menu, under it', async () => {
  const { window, close } = await sharedApp();
  await window.getByRole('button', { name: '새 실험' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: '닫기' }).focus();
  await expect(window.getByRole('tooltip')).toBeAttached();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('tooltip')).toHaveCount(0);
  await expect(dialog).toBeHidden();

  await window.getByRole('button', { name: '설정' }).click();
  await expect(window.getByRole('menu')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('menu')).toBeHidden();
  await close();
});

test('a message in sight leaves Esc to the dialog, can be closed over it, and takes Esc only with the focus', async () => {
  const { window, close } = await sharedApp();
  const { experimentId } = await callApi<{ experimentId: string }>(window, 'library.openSample', {
    name: 'little-library-2020',
  });
  await callApi(window, 'library.trash', { experimentId });
  const message = window.getByRole('region', { name: /알림/ }).getByRole('listitem');
  const dialog = window.getByRole('dialog');
  const create = window.getByRole('button', { name: '새 실험' });
  // Undo by key says what it undid.
  await expect(window.getByRole('button', { name: /^되돌리기:/ })).toBeEnabled();
  await window.keyboard.press('Control+z');
  await expect(message).toBeVisible();
  await create.click();
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(message).toBeVisible();

  await create.click();
  await message.getByRole('button', { name: '닫기' }).click();
  await expect(message).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await expect(window.getByRole('button', { name: /^다시 하기:/ })).toBeEnabled();
  await window.keyboard.press('Control+Shift+z');
  await expect(message).toBeVisible();
  await window.keyboard.press('F8');
  await window.keyboard.press('Tab');
  await expect(message.getByRole('button', { name: '닫기' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(message).toHaveCount(0);
  await close();
});
