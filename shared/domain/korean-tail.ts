/**
 * What may follow a name within the same run of letters and still leave it that name: a form of address, then particles (`국화님께서는`,
 * `민수가`, `하늘이랑`). Anything else makes another word of it (`국화차`).
 */
const ADDRESS = [
  '님',
  '씨',
  '군',
  '양',
  '샘',
  '쌤',
  '선생님',
  '선생',
  '교수님',
  '교수',
  '대표님',
  '대표',
  '팀장님',
  '팀장',
  '위원님',
  '위원',
  '작가님',
  '작가',
  '강사님',
  '강사',
  '활동가',
  '참가자',
  '어린이',
];

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
  '네',
  '들',
  '뿐',
  '쯤',
  '측',
];

function anyOf(words: readonly string[]): string {
  return `(?:${words.toSorted((one, other) => other.length - one.length).join('|')})`;
}

/** Two particles at most: `에게만은` is three, and rare. */
const TAIL = new RegExp(`^${anyOf(ADDRESS)}?(?:${anyOf(PARTICLES)}){0,2}$`, 'u');
const ADDRESSED = new RegExp(`^\\s?${anyOf(ADDRESS)}`, 'u');

/** Whether what follows a name, up to the end of the run of letters, leaves it that name. */
export function isNameTail(tail: string): boolean {
  return TAIL.test(tail);
}

/** Whether what follows addresses somebody: ` 님`, `씨에게`. */
export function isAddressed(following: string): boolean {
  return ADDRESSED.test(following);
}
