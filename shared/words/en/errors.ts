import type { errors as ko } from '../ko/errors.ts';
import type { Words } from '../words.ts';

export const errors: Words<typeof ko> = {
  internal:
    'Something unexpected happened ({{detail}}). What you saved is untouched. If it happens again after a restart, please tell us.',
  notFound: 'That item does not exist. It may have been deleted elsewhere; open the screen again.',
  input: {
    invalid: 'The value of “{{field}}” cannot be accepted. Check it and enter it again.',
    unknownCall: 'This version does not know that request. Restart the app.',
  },
  sender: { refused: 'A request from a place that is not allowed was refused.' },
  conflict: {
    changedSince: 'It has changed since, so this step cannot be undone. Nothing was changed; edit it by hand instead.',
  },
  history: {
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    notDeleted: 'What is still in use cannot be destroyed in the history. Delete it first, then try again.',
    stepUndone: 'This step is undone. Redo it first, then choose it again.',
    parentGone:
      '“{{name}}”, which this belonged to, is not there now, so it cannot be restored. Put “{{name}}” back from Deleted first.',
    numberTaken:
      'Another cue has the number {{number}} now, so this cannot be restored. Change that number, then try again.',
    stepPurged:
      'Part of this step was destroyed for good, so it cannot be undone as a whole. Nothing was changed; what is left of it can be put back in History, one thing at a time.',
    purgedBefore:
      'Something was destroyed for good after that, so undo goes no further back. Earlier things can be put back in History, one at a time.',
    stepGone: 'This step is no longer in the history, so it cannot be undone. Nothing was changed.',
    builtOn:
      'Later changes build on this, so it cannot be undone by itself. Nothing was changed; look at the later ones in History first.',
    alreadyThere: 'There is already one like it, so this cannot be restored. Remove that one, then try again.',
  },
  library: {
    inUse: 'The library file is open in another window or command ({{place}}). Close that one and open this again.',
    readOnly: 'The library file cannot be written ({{place}}). Check the folder’s permissions and open again.',
    damaged: 'The library file is damaged ({{place}}). Leave it where it is and restore from a backup.',
    notOurs: '{{place}} is not a Silheomjang library. Move that file elsewhere and open again.',
    newer:
      'The library was made by a newer version ({{version}}) ({{place}}). Install the newer app; the file was left as it is.',
    viewOnly:
      'This library can only be read: it is of a newer version ({{version}}). To make changes, install the newer app.',
    unviewable:
      'The newer version ({{version}}) writes ‘{{detail}}’ in a way that this app does not know, so it cannot be shown ({{place}}). Install the newer app; the file is as it was.',
    locked: 'The library file is locked with a passphrase ({{place}}). Give the passphrase to open it.',
    wrongPassphrase:
      'That passphrase does not fit. Check the keyboard language and capitals, then try again. The library file ({{place}}) is unchanged.',
    wrongRecoveryKey:
      'That recovery key is not this library’s. Look whether a newer one was made. The library file ({{place}}) is unchanged.',
    recoveryKeyTypo:
      'Group {{group}} of the recovery key has a typing error or lacks a character. Type that group again.',
    keyMissing:
      'The key file that belongs beside the library ({{place}}) is not there, and those of the backups do not open with this. Give the passphrase of the time of the last backup or the recovery key, or put the key file back.',
    keyDamaged:
      'The key file ({{place}}) is damaged, and those of the backups do not open with this. Give the passphrase of the time of the last backup or the recovery key, or put a sound key file in its place.',
    keyOther:
      'The key file ({{place}}) is another library’s, and those of the backups do not open with this. Put this library’s key file in its place, or give the passphrase of the time of the last backup or the recovery key.',
    keyNewer:
      'A newer version of the app locked this library ({{place}}). Install the newer app. The file is as it was.',
    full: 'The disk is full, so nothing was saved ({{place}}). Free some space and try again.',
    io: 'The disk did not take what was to be saved ({{place}}). Check that the drive is connected and try again.',
    vanished:
      'The open library file was moved, deleted or replaced ({{place}}). Put the file back in its place and open again.',
    missing:
      'The library file that was open before is not in its place ({{place}}). Put the file or folder back, or connect the drive, and open again.',
    notTrashed: 'Only an experiment in the trash can be deleted for good. Move it to the trash first.',
  },
  place: {
    cloud:
      'The library lies in a folder that {{service}} keeps alike ({{place}}). It was not opened, as it could be mixed up. Move the folder elsewhere on this computer.',
    network:
      'The library lies on another computer’s disk ({{place}}, {{system}}). It was not opened, as saving cannot be relied on there. Move the folder to this computer.',
  },
  migration: {
    failed:
      'The library could not be brought to the new format and was left as it is ({{place}}). Check disk space and permissions, then open again.',
  },
  text: {
    control: '“{{field}}” holds an invisible control character. Remove it and enter the text again.',
    surrogate: '“{{field}}” holds a broken character. Remove it and enter the text again.',
    bidi: '“{{field}}” holds an invisible mark at character {{at}} that turns the reading direction. Remove it and enter the text again.',
    residentNumber:
      '“{{field}}” holds what looks like a resident registration number. This app never stores one. Remove it and enter the text again; where only the birth date is needed, keep the first six digits. Before the figures of a bar code or an account write “bar code” or “account”.',
    tooLong: '“{{field}}” is too long. Shorten it to {{max}} characters.',
  },
  date: {
    invalid: 'That date cannot be read. Write it like 2026-11-21 or 11/21.',
    endBeforeStart: 'The end date is before the start date. Check both.',
    ring: 'These dates would hang on themselves in a ring ({{titles}}). Give one of them another anchor.',
  },
  time: {
    invalid: 'That time cannot be read. Write it like 14:30 or 2:30 pm.',
    endBeforeStart: 'The end time is before the start time. Check both.',
  },
  mark: { invalid: 'Mark a cell with O, or leave it empty.' },
  paste: {
    tooWide: 'The pasted cells reach beyond the right edge of the table. Paste further left, or add columns.',
    tooLong: 'At most {{max}} rows can be pasted at once; these are {{count}}. Paste them in parts.',
    misread:
      'Nothing was pasted: from row {{row}} on the letters are garbled. Open the file again as UTF-8 or Korean (CP949), then copy.',
  },
  minutes: { invalid: 'Write minutes as a number from 1 up, for example 15 or 1h30.' },
  amount: {
    invalid: 'That amount cannot be read. Write digits only, for example 1,234,000.',
    overflow: 'The amount is too large to compute. Check unit price, quantity and times.',
    vatMismatch: 'Supply value and VAT do not add up to the total. Check the three amounts.',
    vatApart: 'The amount is written without its VAT. Write the amount with VAT added.',
    negative: 'This amount cannot be negative. Write 0 or more.',
  },
  cue: {
    duplicateNumber: 'Rows {{first}} and {{second}} both have the number {{number}}. Give one of them another number.',
    tooMany: 'A cue sheet holds at most {{max}} rows. Split the sheet.',
  },
  privacy: { nothing: 'Nothing is chosen to be destroyed. Choose at least one entry of the list.' },
  check: {
    reasonNeeded: 'Say why it does not apply.',
    reasonAlone:
      'A reason belongs only to a check that does not apply. Say “not applicable” as its state, or empty the reason.',
    onePerson: 'One person does a check. Leave one name, or split the line.',
    noCard: 'The board has no card “{{title}}”. Correct the title, or let cards that are missing be made.',
    cardAmbiguous: 'Several cards are called “{{title}}”. Give them different titles on the board, then try again.',
    day: 'That is no day. Write it like 2026-11-21, 11/21, D-7 or D-day.',
    nested: 'Checks nest two levels deep. Take the lines below it out first.',
  },
  meeting: { closesBeforeOpens: 'Sign-up cannot close before it opens. Give a closing day after the opening one.' },
  payment: {
    locked:
      'Voucher {{number}} is signed or paid: it can be neither changed nor removed. Take it back with “Take back”, then enter it anew.',
    kindOpen: 'Nobody has said yet what kind of income voucher {{number}} is. Choose one and say why.',
    nobody: 'Voucher {{number}} has no payee. Choose a person or write a name.',
    noAmount: 'Voucher {{number}} comes to 0 won. Enter the unit price.',
    oneDay:
      'Voucher {{number}} is daily wages, whose deduction is made day by day. Enter one voucher a day, with 1 time each.',
    takenBack:
      'Voucher {{number}} was taken back before it was paid: there is nothing to pay. Pay the one that replaces it.',
    notReversible:
      'There is nothing to take back of voucher {{number}}: only what is signed or paid is taken back, and once.',
  },
  incident: {
    kept: 'Entries of an incident are neither removed nor changed. Strike out a wrong line and write the right one below it.',
  },
  gate: { reasonNeeded: 'Something is still missing. Fill it in, or write why you go on without it.' },
  person: {
    nameNeeded: 'Give a name or a nickname.',
    ambiguous: 'Several people go by “{{name}}”. Write both names, as nickname(name).',
  },
  scale: { inverted: 'The lowest points must be below the highest. Check both.' },
  floor: {
    shapeBroken:
      'These corners make no zone. It needs 3 to 20 corners, and its lines must not cross or lie on each other.',
  },
  survey: {
    kindAnswered:
      '“{{text}}” has been answered on sheets already (answers: {{count}}), so its kind cannot change. Add a new question, or remove the answers first.',
    optionPicked:
      'A sheet marks number {{number}} of “{{text}}”, so that option cannot go. Keep the options up to number {{number}}.',
    tallyOver:
      'The answers to “{{text}}” add up to {{sum}}, more than the papers counted ({{sheets}}). A paper has one answer. Count again, or correct the number of papers.',
    tallyOptionOver:
      'Number {{number}} of “{{text}}” stands there {{count}} times, more often than papers answer ({{answered}}). Count again, or correct what was left open and the number of papers.',
    tallyOpenOver:
      '“{{text}}” is left open on {{count}}, more than the papers counted ({{sheets}}). Count again, or correct the number of papers.',
    tallyTooFew:
      'The marks of “{{text}}” add up to {{sum}}, fewer than the papers that answer ({{answered}}). Write the papers on which nothing was marked under “no answer”.',
  },
  publicity: {
    tellsPurpose:
      'Words that give the hidden purpose away keep it from being approved or posted: “{{word}}”. Change them, or put them into the title that participants read if they may be known.',
    notCleared:
      'Somebody shown in it has not agreed to be shown: {{names}}. Take them out, or write the reason for posting without consent.',
    releaseNotCleared:
      'Somebody shown in the release has not agreed to be shown: {{names}}. Take them out, or release it once they have agreed.',
  },
  content: {
    notCleared:
      'It shows somebody who has not agreed to be shown, or took it back: {{names}}. Blur or cut and take them out of “who is shown”, or ask them. If it must be published all the same, write the reason for publishing without consent.',
  },
  mail: {
    unfilled:
      'The mail to {{name}} has places that are not filled: {{fields}}. Complete what is known of that person, or take them off the recipients. Nothing was written.',
    address: 'The mail address of {{name}} is not one: {{email}}. Give exactly one address. Nothing was written.',
  },
  link: { unsafe: 'That address cannot be opened ({{url}}). It must begin with http:// or https://.' },
  bundle: {
    tooLarge: 'The file is too large ({{file}}, {{size}} MB). Choose an experiment file of at most {{max}} MB.',
    tooHeavy:
      'Reading the file {{file}} needed too much memory and was stopped. Nothing was imported. Open a freshly exported file.',
    timeout:
      'Reading the file {{file}} took too long and was stopped. Nothing was imported. Open a freshly exported file.',
    fileLost:
      'The attached file “{{name}}” cannot be read, so nothing was exported. Put it back where it is attached, or check what will be left out and export again.',
    cancelled: 'Reading {{file}} was stopped. Nothing was imported.',
    notJson: 'The file cannot be read ({{file}}). It may be cut off or of another kind; get it again.',
    notBundle:
      'That is not a file that can be opened ({{file}}). Choose one made with “Export”, an Ontime project or the JSON of a Trello board.',
    newer: 'The file was exported by a newer version ({{version}}) ({{file}}). Install the newer app to open it.',
    invalid:
      'The file {{file}} has a wrong value at {{place}} (places: {{count}}). $t(errors.bundleFault.{{reason}}) Nothing was imported. Mend the value or open a freshly exported file.',
    dangling:
      'In the file {{file}}, {{place}} points at something that is not there. Nothing was imported. Open a freshly exported file.',
    duplicateId:
      'In the file {{file}}, {{place}} repeats an identifier. Nothing was imported. Open a freshly exported file.',
    entry:
      '“{{entry}}” in the file {{file}} cannot be taken. $t(errors.bundleEntry.{{reason}}) Nothing was imported. Ask the sender to export it again.',
  },
  foreign: {
    tooMany:
      'The file {{file}} holds too much at {{place}} ({{count}}, at most {{max}}). Nothing was imported. Export it in parts.',
    dangling:
      'The file {{file}} points at something it does not hold, at {{place}}. Nothing was imported. Export it again from the other tool.',
    duplicateId:
      'The file {{file}} repeats something at {{place}}. Nothing was imported. Export it again from the other tool.',
    circular:
      'The file {{file}} goes in a circle at {{place}}: nobody can tell what belongs to what. Nothing was imported. Export it again from the other tool.',
  },
  bundleEntry: {
    name: 'It holds something that does not belong there.',
    link: 'It holds a link that leads elsewhere.',
    twice: 'It holds the same name twice.',
    locked: 'It is locked with a password.',
    count: 'It holds too many things.',
    size: 'It is too large when unpacked.',
    ratio: 'It grows beyond reason when unpacked.',
    hash: 'Its content does not match its name: it was changed or damaged on its way.',
    missing: 'Something that should be there is not.',
    broken: 'It cannot be unpacked: it is cut off or damaged.',
  },
  bundleFault: {
    type: 'It is missing or of the wrong kind.',
    format: 'It is written in another way, or is a date that does not exist.',
    range: 'It is too long, too large or too small.',
    choice: 'It is none of the allowed words.',
    depth: 'It is nested too deeply.',
    control: 'It holds an invisible control character.',
    surrogate: 'It holds a broken character.',
    residentNumber: 'It holds what looks like a resident registration number, which this app never stores.',
    direction: 'It holds an invisible mark that turns the reading direction.',
    twice: 'It occurs twice but may only occur once.',
    rank: 'It cannot serve as an order.',
    dates: 'The dates do not match the way of saying when (dateKind).',
    endBeforeStart: 'The end is before the start.',
    daysReversed: 'The last day is before the first.',
    vatMismatch: 'Supply value and VAT do not add up to the total.',
    unsafeLink: 'It is no address that can be opened: only http://, https:// and mailto: are.',
    nameMissing: 'There is neither a name nor a nickname.',
    closesBeforeOpens: 'Sign-up closes before it opens.',
    reasonMissing: 'It is said not to apply, but not why.',
    scaleInverted: 'The lowest points are not below the highest.',
    shapeBroken: 'The zone has fewer than 3 corners, or its lines cross.',
  },
  template: { unreadable: 'The built-in template cannot be read. Install the app again.' },
  sample: { unknown: 'There is no sample “{{name}}”. Give one of: {{known}}' },
  sheet: {
    tellsPurpose:
      'The purpose is kept from participants, so tables are not exported for the public. Do it once the purpose is told, or export for sharing.',
    nothingToExport: 'There are no rows to export. Fill something in first.',
    tooManyAtOnce: 'At most {{max}} rows are imported at once, and there are {{count}}. Divide the file.',
    tooLarge: '“{{file}}” is too large ({{size}} MB). Split it into files of {{max}} MB at most.',
    swells:
      '“{{file}}” would unpack to {{size}} MB, so it was not opened ({{max}} MB at most). Save the sheets that you need as a new file.',
    locked: '“{{file}}” is locked by a password. Save it without one in your spreadsheet program, then bring it in.',
    oldFormat: '“{{file}}” is of the old kind (.xls). Save it as .xlsx in your spreadsheet program, then bring it in.',
    notWorkbook:
      '“{{file}}” is no file of tables; it may be another kind under this name. Open it in your spreadsheet program and save it as .xlsx or .csv.',
    damaged:
      '“{{file}}” cannot be read: it was cut off or damaged. Get the file again, or open it in your spreadsheet program and save it anew.',
    damagedCell:
      'Row {{row}}, column {{column}} of “{{file}}” cannot be read. Clear that cell in your spreadsheet program and save again. Nothing was brought in.',
    empty: 'Nothing is written in “{{file}}”. Choose another file.',
    tooManySheets: '“{{file}}” has more than {{max}} sheets. Save the sheets that you need as a new file.',
    tooManyRows:
      'The sheet “{{sheet}}” of “{{file}}” goes beyond row {{max}}. Put what is below row {{max}} into another file. Nothing was brought in.',
    tooManyColumns:
      'Row {{row}} of the sheet “{{sheet}}” in “{{file}}” has more than {{max}} columns. Delete what is right of column {{max}} and save again.',
    tooManyCells:
      'Up to the sheet “{{sheet}}”, “{{file}}” has more than {{max}} cells. Save the sheets that you need as a new file.',
    unclosedQuote:
      'A quotation mark (") opened in row {{row}} of “{{file}}” is never closed. Close or delete it in that row and save again.',
    mixedEncoding:
      'Row {{row}} of “{{file}}” is written in another encoding than the rows before it. Type that row again and save as “CSV UTF-8”.',
    cancelled: 'Reading “{{file}}” was given up. Nothing was brought in.',
    timeout: 'Reading “{{file}}” took too long and was stopped. Save the sheets that you need as a new file.',
    tooHeavy: 'Reading “{{file}}” took too much memory and was stopped. Save the sheets that you need as a new file.',
  },
  file: {
    readOnly: 'That folder cannot be written ({{place}}). Choose another folder or check its permissions.',
    full: 'The disk is full, so the file was not written ({{place}}). Free some space and try again.',
    notFound: 'There is no such file or folder ({{place}}). Check where it is.',
    isLibrary: 'That file is the library itself, so it was not written over ({{place}}). Choose another name.',
    failed: 'The file could not be handled ({{place}}, {{detail}}). Try another place.',
  },
  attachment: {
    tooLarge: '“{{name}}” is larger than {{max}} MB and was not attached. Make it smaller, or note down a link to it.',
    missing: 'The file of “{{name}}” is not in its place. Bring it back from a backup, or choose the same file again.',
    altered:
      'The file of “{{name}}” is no longer what was attached. Bring it back from a backup, or choose the same file again.',
    notSame:
      'The chosen file is not the same as “{{name}}”. Nothing was replaced. Choose the very file that was attached.',
    notInBackup: 'The backups hold no sound copy of “{{name}}” either. Choose the same file again.',
    notOpenable:
      '“{{name}}” is of a kind that is not opened from here. Save a copy, and open it yourself if you trust it.',
    altIsFileName:
      'The name of a file ({{text}}) tells nothing to who cannot see the picture. Write in a sentence who does what where.',
    notStored: 'The file to attach is not in the store. Drop it here again.',
  },
  condition: {
    cancelled: 'The check-up was stopped. Nothing was changed; it can be run again.',
  },
  backup: {
    noRoom:
      'The disk is full, so the backup could not be made ({{place}}). Free some space and try again. Your data is as it was.',
    noPlace:
      'The place of the backups cannot be written to ({{place}}). Check that the folder is there and may be written. Your data is as it was, and nothing was begun.',
    damaged: 'The backup is damaged and was not used ({{place}}). Choose another. Your data is as it was.',
    unknown: 'There is no such backup ({{id}}). Open the list again and choose another.',
    newer:
      'This backup was made by a newer version ({{version}}). Update the app, then restore it. Your data is as it was.',
    failed:
      'The backup could not be handled ({{place}}, {{detail}}). Check the disk and try again. Your data is as it was.',
    notRestored: 'The backup would not open, so what was there before is back ({{place}}). Choose another backup.',
    unfitPlace:
      'That folder already holds the library or its backups ({{place}}). Choose a folder on another disk, such as a USB stick.',
  },
  pdf: {
    failed: 'The PDF could not be made ({{detail}}). Shorten the content or change the settings and try again.',
    cancelled: 'Making the PDF was stopped.',
    timeout: 'Making the PDF took too long and was stopped. Split the content and try again.',
  },
};
