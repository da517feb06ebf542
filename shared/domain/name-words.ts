/** What a word that links to nobody may be: nobody at all (`-`, 미정), a role or a team (음향, 안내팀), or somebody's name. */
import { fullNamesIn } from './full-name.ts';
import { isTitle, withoutTitle as nameBefore } from './korean-tail.ts';

const NOBODY: ReadonlySet<string> = new Set(
  [
    'x × ✕ ✗ n/a na none nobody no tbd tba tbc nil 없음 없슴 무 없다 해당없음 해당사항없음 해당무 공석 공란 빈칸 생략 미정 추후',
    '추후확정 추후결정 추후협의 협의중 조율중 섭외중 섭외예정 미배정 미지정 예정 상동 위와같음 동일 〃 ″ "',
  ].flatMap((line) => line.split(' ')),
);
const LETTER = /\p{L}/u;
const HEADS = /^외$|^외?\d+\s*(?:명|인|名|분|people|persons?|ppl|pax)?$/iu;

/** `-`, `없음`, `미정`, `x`, `3명`: the cell says that nobody is named. */
export function isNobody(word: string): boolean {
  const key = word.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase();
  return key === '' || NOBODY.has(key) || !LETTER.test(key) || HEADS.test(key);
}

const ADDRESS = /(?:\s*(?:님|씨|쌤|샘)|\s*선생님)$/u;

/** `김철수님`, `나무 쌤` without the form of address; a word of which less than two letters would be left stays (`손님`). */
export function withoutAddress(word: string): string {
  const bare = word.replace(ADDRESS, '');
  return [...bare].length < 2 ? word : bare;
}

/** `김철수 팀장`, `김철수팀장` taken apart; undefined where no title stands behind a Korean name. */
export function withoutTitle(word: string): { readonly name: string; readonly title: string } | undefined {
  const [first = '', second, ...more] = word.split(/\s+/u);
  if (second !== undefined)
    return more.length === 0 && NAME_BEFORE_TITLE.test(first) && isTitle(second)
      ? { name: first, title: second }
      : undefined;
  const name = nameBefore(first);
  return name !== first && THREE_SYLLABLES.test(name) ? { name, title: first.slice(name.length) } : undefined;
}

const NAME_BEFORE_TITLE = /^\p{Script=Hangul}{2,5}$/u;
const THREE_SYLLABLES = /^\p{Script=Hangul}{3,5}$/u;
/** Words of three syllables that begin like a family name and end like a given name. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    '강사진 연주진 제작진 운영진 안내자 연출자 연주자 강연자 주최자 주관자 안내원 경호원 안전원 전문가 주민들',
    '연구소 추진단 주차장 방송국 구급대 구조대 경찰서 조명실 방송실 주최측 길잡이 도슨트',
  ].flatMap((line) => line.split(' ')),
);

/** Whether it reads as a full Korean name of three syllables or more: one that papers would look for, and no word for a role or a team. */
export function looksLikeName(word: string): boolean {
  const bare = withoutAddress(word.trim());
  const name = withoutTitle(bare)?.name ?? bare;
  return THREE_SYLLABLES.test(name) && !ROLE_WORDS.has(name) && fullNamesIn(name).includes(name);
}

const GROUP = /(?:팀|모두|전원|전체|일동|\bteam|\ball|everyone)$/iu;

export interface NamedPerson {
  readonly name: string;
  readonly nickname: string;
  readonly position: string;
  /** A team or everyone together (requirements R30). */
  readonly isGroup: boolean;
}

/** What somebody does, beside the name: `김철수(음향)`. */
const BRACKETED = /^(\p{Script=Hangul}+)\s*\((\p{L}[\p{L}\s]*)\)$/u;

/**
 * The person whom a word stands for, once somebody has said that it is one. `@나무` is a nickname; everything else is a name, which
 * shared papers mask (korean conventions 4.4). `김철수 팀장` is 김철수 with the position 팀장. Undefined for a word that names nobody.
 */
export function personNamed(word: string): NamedPerson | undefined {
  const typed = word.normalize('NFC').trim();
  const called = typed.replace(/^@\s*/u, '').trim();
  if (called === '' || isNobody(called)) return undefined;
  if (typed.startsWith('@')) return { name: '', nickname: called, position: '', isGroup: GROUP.test(called) };
  const [, label = '', beside = ''] = BRACKETED.exec(called) ?? [];
  if (looksLikeName(label)) return { name: withoutAddress(label), nickname: '', position: beside, isGroup: false };
  const bare = looksLikeName(called) ? withoutAddress(called) : called;
  const titled = looksLikeName(bare) ? withoutTitle(bare) : undefined;
  return { name: titled?.name ?? bare, nickname: '', position: titled?.title ?? '', isGroup: GROUP.test(called) };
}
