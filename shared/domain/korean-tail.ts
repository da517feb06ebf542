/**
 * What may follow a name within the same run of letters and still leave it that name: a form of address or title, then particles (`국화님께서는`,
 * `민수가`, `홍길동팀장님도`, `홍길동외 3명`). Anything else makes another word of it (`국화차`, `홍길동전`).
 */
const TITLES = (
  '군 양 샘 쌤 형 누나 언니 오빠 이모 고모 삼촌 동생 아저씨 아주머니 할머니 할아버지 어머니 아버지 엄마 아빠 어르신 어린이 학생 여사 옹 귀하 ' +
  '선생 교수 교사 강사 박사 코치 감독 촬영감독 음향감독 조명감독 무대감독 연출 작가 기자 피디 연사 가수 배우 화가 시인 ' +
  '대표 대표이사 공동대표 부대표 센터장 본부장 교장 이사 이사장 상임이사 회장 부회장 의장 위원 위원장 부위원장 단장 원장 관장 소장 국장 사무국장 사무장 사무관 주무관 총무 간사 ' +
  '팀장 부팀장 실장 부장 차장 과장 대리 주임 사원 매니저 코디 코디네이터 디렉터 스태프 스탭 요원 반장 조장 통장 이장 동장 구청장 시장 의원 ' +
  '활동가 사서 큐레이터 디자이너 아나운서 참가자 참여자 참석자 진행자 사회자 발표자 발제자 제안자 봉사자 자원봉사자 퍼실리테이터 담당 담당자 책임자 관리자 기획자 연구원 ' +
  '변호사 회계사 세무사 간호사 의사 목사 신부 수녀 스님 총괄 사회 진행 가족 부부 부모 보호자'
).split(' ');
const ADDRESS = ['님', '씨', ...TITLES.flatMap((title) => [title, `${title}님`])];

const PARTICLES = [
  '이가',
  '이는',
  '이를',
  '이의',
  '이와',
  '이도',
  '이',
  '가',
  '은',
  '는',
  '을',
  '를',
  '의',
  '에게서',
  '에게',
  '에',
  '께서',
  '께',
  '한테서',
  '한테',
  '더러',
  '와',
  '과',
  '이랑',
  '랑',
  '하고',
  '도',
  '만',
  '까지',
  '부터',
  '마저',
  '조차',
  '밖에',
  '보다',
  '처럼',
  '같이',
  '으로',
  '로',
  '이라고',
  '라고',
  '이라는',
  '라는',
  '이라서',
  '라서',
  '이나',
  '나',
  '이든',
  '든',
  '이며',
  '며',
  '이고',
  '고',
  '이다',
  '다',
  '입니다',
  '이에요',
  '예요',
  '이었다',
  '였다',
  '이야',
  '야',
  '아',
  '이여',
  '여',
  '들',
  '뿐',
  '쯤',
  '측',
  '이한테',
  '께로',
  '한테로',
  '에게로',
  '로서',
  '으로서',
  '로부터',
  '으로부터',
  '이란',
  '란',
  '인',
  '인데',
  '인가',
  '이지만',
  '지만',
  '이니',
  '이자',
  '임',
  '였고',
  '이었고',
  '였으며',
  '이었으며',
  '이신',
  '이시고',
  '이요',
  '요',
  '이죠',
  '죠',
  '대로',
  '마다',
  '외',
  '등',
  '및',
  '네',
  '댁',
  '팀',
  '앞',
];

function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((one, other) => other.length - one.length).join('|')})`;
}

/** Three particles at most (`에게만은`). */
const PARTICLE_RUN = `(?:${anyOf(PARTICLES)}){0,3}`;
const TAIL = new RegExp(`^${anyOf(ADDRESS)}?${PARTICLE_RUN}$`, 'u');
const ADDRESSED = new RegExp(`^\\s?${anyOf(ADDRESS)}${PARTICLE_RUN}(?![\\p{L}\\p{N}])`, 'u');
const LONGEST_TAIL = 16;
const TITLE = new RegExp(`^${anyOf(ADDRESS)}$`, 'u');
/** Of one letter only these: other names end in 군, 양 and 형. */
const TITLE_BEHIND = new RegExp(`^(.{2,}?)(?:님|씨|${anyOf(ADDRESS.filter(({ length }) => length > 1))})$`, 'u');

/** Whether what follows a name, up to the end of the run of letters, leaves it that name. */
export function isNameTail(tail: string): boolean {
  return tail.length <= LONGEST_TAIL && TAIL.test(tail);
}

/** Whether what follows addresses somebody: ` 님`, `씨에게`. */
export function isAddressed(following: string): boolean {
  return ADDRESSED.test(following.slice(0, LONGEST_TAIL));
}

export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** `홍길동님`, `홍길동팀장`: `홍길동`. */
export function withoutTitle(word: string): string {
  return TITLE_BEHIND.exec(word)?.[1] ?? word;
}
