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
    'If you forget the passphrase, the recovery key opens the library. Without both nobody can open it, not even its makers. Print the recovery key and keep it in a safe place away from the computer.',
  set: {
    heading: 'Set a passphrase',
    hint: 'The recovery key is made and printed right after.',
    action: 'Lock with a passphrase',
    done: 'The library file is locked. Make the recovery key next.',
  },
  change: {
    heading: 'Change the passphrase',
    hint: 'It changes at once, and the recovery key stays as it is. Old backups that you put elsewhere open with the passphrase of their time as well.',
    action: 'Change',
    done: 'The passphrase is changed.',
  },
  anew: {
    heading: 'Encrypt anew',
    hint: 'For when others may know the passphrase or the recovery key. The library and its backups are written anew with another key, which takes a while; the recovery key has to be made anew.',
    action: 'Encrypt anew',
    done: 'The library is encrypted anew. The former recovery key opens it no more: make a new one.',
  },
  recovery: {
    heading: 'Recovery key',
    none: 'There is no recovery key. If you forget the passphrase the library cannot be opened.',
    hint: 'It opens the library and its backups when the passphrase is forgotten. It is shown only once: print it or write it down.',
    hintAgain:
      'There is a recovery key. If you lost it, make another one; from the moment that it is used, the former one opens this library no more.',
    action: 'Make a recovery key',
    again: 'Make a new recovery key',
    done: 'The recovery key is in use. Keep the printed sheet in a safe place.',
    title: 'Write the recovery key down',
    shown: 'It is shown only now. Whoever has this key can open the library.',
    shownAgain:
      'It is shown only now. With ‘Use this recovery key’ the former one opens this library no more; if you just close this, the former one stays.',
    print: 'Save as PDF to print',
    printed: 'Saved as {{path}}. Delete the file once it is printed.',
    kept: 'I have printed the recovery key or written it down',
    keptMissing: 'It cannot be shown again. Print it or write it down, then tick this.',
    keep: 'Use this recovery key',
    drop: 'Do not use it',
  },
  remove: {
    heading: 'Remove the lock',
    hint: 'Writes the library and its backups anew, without encryption.',
    action: 'Remove encryption',
    done: 'The library file is no longer encrypted.',
  },
  close: { action: 'Lock now', hint: 'Closes the library until the passphrase is given.' },
  field: {
    current: 'Present passphrase',
    next: 'New passphrase',
    again: 'Once more',
    orRecovery: 'The recovery key will do as well.',
    hint: 'At least {{min}} characters. Four or five unrelated words are easy to remember and hard to guess.',
    show: 'Show',
    hide: 'Hide',
    understood:
      'I have written the passphrase down and know that without it and the recovery key nothing can be recovered',
  },
  error: {
    short: 'Choose at least {{min}} characters.',
    differs: 'The two passphrases differ. Type them again.',
    understood: 'Write the passphrase down, then tick this.',
    missing: 'Give the present passphrase.',
  },
  backups_one: '{{count}} backup was changed with it.',
  backups_other: '{{count}} backups were changed with it.',
  former: {
    heading: 'Backups with another lock',
    left_one: '{{count}} backup has another lock than the library.',
    left_other: '{{count}} backups have another lock than the library.',
    field: 'Passphrase or recovery key of that time',
    renew: {
      heading: 'Lock in the new form',
      hint: 'This library is locked in the former form: a forgotten passphrase cannot be recovered. In the new form the passphrase stays the same, a recovery key can be made, and the passphrase changes at once from then on. Earlier versions of the app cannot open it any more.',
      action: 'Change to the new form',
    },
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
      'Type the eight groups of the printed recovery key one after the other; then choose a new passphrase in ‘Lock’. Without the recovery key there is no way to open the library. If you kept a backup or an exported file elsewhere from before the lock, you can start again from that.',
  },
};
