/**
 * The tour through what cares for the library: people whose data is due, a backup compared and one experiment of it put back, the
 * steps and the trash of the history, and the locked door, which comes last as nothing opens behind it.
 */
import path from 'node:path';
import { answerDialogs } from '../../test/support/electron.ts';

const PAST = {
  title: '지난 골목 텃밭 실험',
  question: '골목에 텃밭을 두면 이웃이 더 자주 만날까?',
  origin: 'citizen',
  eventDate: '2025-09-01',
  headCount: 30,
  organiser: '마을연구소',
  locale: 'ko',
};

const PEOPLE = [
  { nickname: '들판', role: 'participant', phone: '010-0000-1111', notes: '휠체어' },
  { nickname: '바위', role: 'staff' },
  { nickname: '강물', role: 'partner', keepUntil: '2026-12-10' },
];

const RESTORE_ONE = { ko: /만 되살리기$/, en: /^Restore .* alone$/ };

const OPEN_FILE = { ko: '실험 파일 열기', en: 'Open experiment file' };
const COMPARE = { ko: '다른 점 보기', en: 'See what differs' };

const PASSPHRASE = '우산 열쇠 도토리 아침';

/** An experiment long over, and a few steps in the one that is pictured; after a backup, so that it differs from now. */
export async function prepareCare(walk, experimentId, folder) {
  const past = (await walk.call('library.create', PAST)).experimentId;
  await walk.call('person.add', { experimentId: past, rows: PEOPLE });
  const { cards } = await walk.call('board.get', { experimentId });
  const [first, second, third] = cards.slice(-3);
  await walk.call('backup.make', {});
  await answerDialogs(walk.app, path.join(folder, 'travels.silheomjang'));
  await walk.call('bundle.export', {
    experimentId,
    personalData: true,
    attachments: false,
    locale: 'ko',
    leavingOut: [],
  });
  await walk.call('task.edit', { experimentId, id: first.id, patch: { title: `${first.title} (오전)` } });
  await walk.call('task.edit', { experimentId, id: second.id, patch: { notes: '마이크 두 개를 빌려 둔다' } });
  await walk.call('task.remove', { experimentId, ids: [third.id] });
}

/** Pictures of one language and theme. */
export async function picturesOfCare(walk, experimentId, locale, theme) {
  const { window } = walk;
  const tag = `${locale}-${theme}`;
  await walk.goTo('/privacy');
  await walk.picture(`privacy-${tag}`);
  await window.getByRole('tabpanel').getByRole('button').first().click();
  await window.getByRole('tabpanel').getByRole('button').nth(1).click();
  await dialogStands(walk, `privacy-purge-${tag}`);
  await walk.goTo('/lock');
  await walk.picture(`lock-${tag}`);

  await walk.goTo('/backups');
  await window.locator('tbody [data-actions] button').first().click();
  const one = window.getByRole('button', { name: RESTORE_ONE[locale] }).first();
  await one.waitFor();
  await walk.picture(`backup-compared-${tag}`);
  await one.click();
  await dialogStands(walk, `backup-restore-one-${tag}`);

  await walk.goTo('/');
  await window.getByRole('button', { name: OPEN_FILE[locale] }).click();
  await window.getByRole('button', { name: COMPARE[locale] }).waitFor();
  await walk.rest();
  await walk.picture(`bundle-${tag}`);
  await window.getByRole('button', { name: COMPARE[locale] }).click();
  await dialogStands(walk, `bundle-merge-${tag}`);

  await walk.goTo(`/e/${experimentId}/history`);
  await window.locator('[role=list] button').first().click();
  await walk.rest();
  await walk.picture(`history-step-${tag}`);
  await window.getByRole('tab').nth(1).click();
  await walk.rest();
  await walk.picture(`history-trash-${tag}`);
}

/** A picture of the dialog that opens, whose first control is a box to tick or a field; then it is left. */
async function dialogStands({ window, rest, picture }, name) {
  const dialog = window.locator('[aria-modal=true]');
  await dialog.locator('input, textarea, [role=checkbox]').first().waitFor();
  await rest();
  await picture(name);
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Locks the library and closes the door. */
export async function picturesOfLock(walk) {
  const { window } = walk;
  await walk.appearance('ko', 'light');
  await walk.goTo('/lock');
  await window.getByLabel('새 암호 문구').fill(PASSPHRASE);
  await window.getByLabel('한 번 더').fill(PASSPHRASE);
  await window.getByRole('checkbox').click();
  await window.getByRole('button', { name: '암호 문구로 잠그기' }).click();
  const close = window.getByRole('button', { name: '지금 잠그기' });
  await close.waitFor();
  await walk.picture('lock-set');
  await close.click();
  await window.locator('input[type=password]').waitFor();
  await walk.picture('lock-closed');
}
