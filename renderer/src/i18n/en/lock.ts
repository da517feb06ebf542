import type { lock as ko } from '../ko/lock.ts';
import type { Words } from '../words.ts';

export const lock: Words<typeof ko> = {
  title: 'Lock',
  summaryOn: 'The library file is locked with a passphrase.',
  summaryOff: 'The library file is not locked. Whoever opens this computer can read it.',
  what: 'A passphrase encrypts the library file (experiments, people, money) and its backups. The app asks for it at every start.',
  whatNot:
    'Attached files (receipts, photographs of consents) are not encrypted. To protect them too, turn on the disk encryption of your system (BitLocker, FileVault, LUKS). The same goes for traces that earlier saves may have left on the disk.',
  forget:
    'If you forget the passphrase nobody can open the library, not even its makers. Write it down and keep it in a safe place.',
  set: {
    heading: 'Set a passphrase',
    action: 'Lock with a passphrase',
    done: 'The library file is locked.',
  },
  change: {
    heading: 'Change the passphrase',
    action: 'Change',
    done: 'The passphrase is changed.',
  },
  remove: {
    heading: 'Remove the lock',
    action: 'Remove encryption',
    done: 'The library file is no longer encrypted.',
  },
  close: { action: 'Lock now', hint: 'Closes the library until the passphrase is given.' },
  field: {
    current: 'Present passphrase',
    next: 'New passphrase',
    again: 'Once more',
    hint: 'At least {{min}} characters. Four or five unrelated words are easy to remember and hard to guess.',
    show: 'Show',
    hide: 'Hide',
    understood: 'I have written the passphrase down and know that it cannot be recovered',
  },
  error: {
    short: 'Choose at least {{min}} characters.',
    differs: 'The two passphrases differ. Type them again.',
    understood: 'A forgotten passphrase cannot be recovered. Write it down, then tick this.',
    missing: 'Give the present passphrase.',
  },
  backups_one: '{{count}} backup was changed with it.',
  backups_other: '{{count}} backups were changed with it.',
  former: {
    heading: 'Backups under a former passphrase',
    left_one: '{{count}} backup still opens only with a former passphrase.',
    left_other: '{{count}} backups still open only with a former passphrase.',
    field: 'Former passphrase',
    action: 'Bring them to the present lock',
    wrong:
      'That passphrase opens none of them. Check the keyboard language and capitals, then try again. The backups are unchanged.',
    waiting: 'The backups of the second place still have their former lock.',
    waitingRemedy: 'They follow by themselves when the second place is connected again.',
  },
  open: {
    title: 'The library is locked',
    body: 'Give the passphrase to open it. A wrong one changes nothing.',
    field: 'Passphrase',
    action: 'Open',
    working: 'Opening …',
    forgotten: 'If you forgot it',
    forgottenBody:
      'Without the passphrase there is no way to open the library. If you kept a backup or an exported file elsewhere from before the lock, you can start again from that.',
  },
};
