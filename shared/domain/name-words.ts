/** What a word that links to nobody may be: nobody at all (`-`, 미정), a role or a team (음향, 안내팀), or somebody's name. */

const NOBODY: ReadonlySet<string> = new Set(
  [
    'x × ✕ ✗ n/a na none nobody no tbd tba tbc nil 없음 없슴 무 없다 해당없음 해당사항없음 해당무 공석 공란 빈칸 생략 미정 추후',
    '추후확정 추후결정 추후협의 협의중 조율중 섭외중 섭외예정 미배정 미지정 예정 상동 위와같음 동일 〃 ″ "',
  ].flatMap((line) => line.split(' ')),
);
const LETTER = /\p{L}/u;
const HEADS = /^\d+\s*(?:명|인|名|분|people|persons?|ppl|pax)?$/iu;

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

const TITLES = [
  '대표이사 대표 이사장 이사 위원장 부위원장 위원 회장 부회장 의장 사무국장 사무장 국장 본부장 센터장 실장 부장 차장 과장 팀장 조장 반장 소장 원장 관장 교장',
  '통장 단장 대리 주임 사원 주무관 사무관 연구원 교수 박사 선생 강사 작가 감독 기자 변호사 간사 활동가 매니저 코디네이터 큐레이터 피디 PD 디자이너 아나운서',
  '사서 총괄',
]
  .flatMap((line) => line.split(' '))
  .toSorted((one, other) => other.length - one.length);
const TITLED = new RegExp(`^(\\p{Script=Hangul}{2,5}?)(?:\\s+|(?<=\\p{Script=Hangul}{3}))(${TITLES.join('|')})$`, 'u');

/** `김철수 팀장` taken apart; undefined where no title stands behind a Korean name. */
export function withoutTitle(word: string): { readonly name: string; readonly title: string } | undefined {
  const [, name, title] = TITLED.exec(word) ?? [];
  return name === undefined || title === undefined ? undefined : { name, title };
}

/** Common surnames of one syllable; whether a word with a rarer one is a name is for a person to say. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도석선설마길연위표명라왕금옥육인맹제모탁국은편용예경봉';
const TWO_SYLLABLE_SURNAME = /^(?:남궁|황보|제갈|선우|사공|독고|서문|동방)\p{Script=Hangul}{1,2}$/u;
const THREE_SYLLABLES = /^\p{Script=Hangul}{3}$/u;
/** Words of three syllables that begin like a surname and end like a given name. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    '진행자 안내자 담당자 연출자 연주자 강연자 제안자 주최자 주관자 책임자 참가자 참여자 운영진 연주진 강사진 제작진 도우미 안내원 경호원 안전원 주민들 전문가',
    '길잡이 도슨트 연구소 위원회 추진단 주차장 도서관 방송국 구급대 구조대 경찰서 조명실 방송실 주최측',
  ].flatMap((line) => line.split(' ')),
);
const ROLE_ENDING =
  /(?:팀|부스|센터|업체|담당|전원|모두|전체|일동|위원|대표|감독|강사|작가|기자|교수|요원|보조|진행|안내|운영|관리|접수)$/u;

/** Whether it reads as a full Korean name: three syllables that begin with a surname, and no word for a role or a team. */
export function looksLikeName(word: string): boolean {
  const bare = withoutAddress(word.trim());
  const name = withoutTitle(bare)?.name ?? bare;
  if (ROLE_WORDS.has(name) || ROLE_ENDING.test(name)) return false;
  return TWO_SYLLABLE_SURNAME.test(name) || (THREE_SYLLABLES.test(name) && SURNAMES.includes(name.charAt(0)));
}

const GROUP = /(?:팀|모두|전원|전체|일동|\bteam|\ball|everyone)$/iu;

export interface NamedPerson {
  readonly name: string;
  readonly nickname: string;
  readonly position: string;
  /** A team or everyone together (requirements R30). */
  readonly isGroup: boolean;
}

/**
 * The person whom a word stands for, once somebody has said that it is one. `@나무` is a nickname; everything else is a name, which
 * shared papers mask (korean conventions 4.4). `김철수 팀장` is 김철수 with the position 팀장. Undefined for a word that names nobody.
 */
export function personNamed(word: string): NamedPerson | undefined {
  const typed = word.normalize('NFC').trim();
  const called = typed.replace(/^@\s*/u, '').trim();
  if (called === '' || isNobody(called)) return undefined;
  if (typed.startsWith('@')) return { name: '', nickname: called, position: '', isGroup: GROUP.test(called) };
  const bare = looksLikeName(called) ? withoutAddress(called) : called;
  const titled = looksLikeName(bare) ? withoutTitle(bare) : undefined;
  return { name: titled?.name ?? bare, nickname: '', position: titled?.title ?? '', isGroup: GROUP.test(called) };
}
