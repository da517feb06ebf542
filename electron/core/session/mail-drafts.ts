/** Mails as drafts (.eml): one file per recipient, opened as a message still being written. Nothing is sent. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { safeFileName } from '@shared/domain/file-name.ts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { AppError } from '../base/app-error.ts';
import { inNewFolder, writeFileWhole } from '../base/files.ts';

export interface MailLetter {
  /** How the recipient is written to. */
  readonly called: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
}

/** Fields between braces, and braces that were left over. */
const UNFILLED = /[{｛][^{}｛｝\n]{0,60}[}｝]?|[}｝]/gu;
/** One address and nothing beside it: no list, no name, no line break. */
const ONE_ADDRESS = /^[^\s@,;<>"()]{1,64}@[^\s@,;<>"()]{1,190}$/u;

/** Throws `mail.unfilled` or `mail.address`, which name the recipient. */
function assertWhole({ called, email, subject, body }: MailLetter): void {
  const holes = [...new Set(`${subject}\n${body}`.match(UNFILLED) ?? [])];
  if (holes.length > 0) throw new AppError('mail.unfilled', { name: called || email, fields: holes.join(' ') });
  if (!ONE_ADDRESS.test(email.trim())) throw new AppError('mail.address', { name: called || email, email });
}

/** The bytes of one draft; `X-Unsent` has mail programs open it to be sent, as far as they know it. */
export async function mailDraft(letter: MailLetter): Promise<Uint8Array> {
  assertWhole(letter);
  const { called, email, subject, body } = letter;
  const message = new MailComposer({
    to: { name: called, address: email.trim() },
    subject,
    text: body,
    textEncoding: 'base64',
    headers: { 'X-Unsent': '1' },
    // Otherwise it would carry the name of this machine.
    messageId: `<${randomUUID()}@draft.invalid>`,
  }).compile();
  return new Uint8Array(await message.build());
}

/** Writes them into a new folder inside `parent`, or nothing at all; where it stands. */
export async function saveMailDrafts(
  letters: readonly MailLetter[],
  {
    parent,
    folderName,
    libraryFile,
  }: { readonly parent: string; readonly folderName: string; readonly libraryFile: string },
): Promise<string> {
  for (const letter of letters) assertWhole(letter);
  const width = String(letters.length).length;
  const name = safeFileName(folderName, 'x', 'mail').slice(0, -'.x'.length);
  return inNewFolder(parent, name, async (folder) => {
    for (const [at, letter] of letters.entries()) {
      const number = String(at + 1).padStart(width, '0');
      const file = safeFileName(`${number}_${letter.called}`, 'eml', number);
      writeFileWhole(join(folder, file), await mailDraft(letter), libraryFile);
    }
    return folder;
  });
}
