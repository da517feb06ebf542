/**
 * Who sees how much of a person (korean conventions 4.4). One rule for every document: two different masks of the same
 * value can be laid side by side and give it away.
 *
 * `internal`: everything. `shared`: names and contacts masked, nicknames as they are. `public`: the role instead of the
 * name, no contacts at all.
 */
import { formatPhone, phoneParts } from './phone.ts';
import { maskIn } from './masking-text.ts';

export type Audience = 'internal' | 'shared' | 'public';

export interface PersonNames {
  /** Full name in one field; may be empty when only a nickname is known. */
  readonly name: string;
  readonly nickname: string;
}

const HIDDEN = '*';

/**
 * How a document names a person. Internal: `홍길동(나무)`; shared: the nickname, or `홍*동`; public: `roleName` (from the
 * caller's language), or the nickname or masked name when there is none.
 */
export function maskPerson({ name, nickname }: PersonNames, audience: Audience, roleName: string): string {
  if (audience === 'internal') return name !== '' && nickname !== '' ? `${name}(${nickname})` : name || nickname;
  if (audience === 'public' && roleName !== '') return roleName;
  return nickname || maskName(name);
}

/** First and last letter stay, of two only the first: `홍길동` is `홍*동`, `남궁민수` `남**수`, `이솔` `이*`. Spaces stay. */
export function maskName(name: string): string {
  const letters = [...name.normalize('NFC').trim()];
  const last = letters.length > 2 ? letters.length - 1 : -1;
  return letters
    .map((letter, index) =>
      (index === 0 && letters.length > 1) || index === last || /\s/u.test(letter) ? letter : HIDDEN,
    )
    .join('');
}

/** `010-1234-5678`; shared `010-****-5678`; public nothing. A number whose shape is not known is hidden whole. */
export function maskPhone(phone: string, audience: Audience): string {
  if (audience === 'internal') return formatPhone(phone);
  if (audience === 'public' || phone.trim() === '') return '';
  const parts = phoneParts(phone);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3) return `${first}-${hide(second)}-${third}`;
  return parts.length === 2 ? `${first}-${hide(second)}` : hide(first);
}

/** `namu@example.org`; shared `n***@example.org`, whatever its length; public nothing. */
export function maskEmail(email: string, audience: Audience): string {
  const address = email.trim();
  if (audience === 'internal') return address;
  if (audience === 'public' || address === '') return '';
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? HIDDEN.repeat(3) : `${at === 1 ? '' : first}${HIDDEN.repeat(3)}${address.slice(at)}`;
}

/**
 * Free text with the telephone numbers, e-mail addresses and resident registration numbers in it masked for `shared`, and
 * hidden whole for `public`. The names of people the caller knows are masked as `maskName` does.
 */
export function maskText(text: string, audience: Audience, names: readonly string[] = []): string {
  if (audience === 'internal') return text;
  return maskIn(text, {
    phone: (phone) => maskPhone(phone, audience) || HIDDEN.repeat(4),
    email: (email) => maskEmail(email, audience) || HIDDEN.repeat(4),
    name: maskName,
    names,
  });
}

/** Every letter and digit hidden; marks between them stay. */
function hide(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, HIDDEN);
}
