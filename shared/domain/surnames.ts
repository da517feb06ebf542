/**
 * Korean family names: those that some three thousand people or more bear (census of 2015). A few rarer ones (시, 상, 대, 내 …) are left out:
 * they begin so many words that more would be eaten than hidden.
 */
const ONE_SYLLABLE = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나라지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온범좌팽승간갈단견옹리림량려로호',
);
const TWO_SYLLABLES = new Set('남궁 황보 제갈 선우 독고 사공 서문 동방 어금 망절 소봉 강전'.split(' '));

/** Syllables that are also words of their own: with a space behind them they are no family name (`이 나무`, `한 마음`). */
const ALSO_A_WORD = new Set(
  '이한전정지주신고조강장오서방문길차표명반금옥인제모어은편예사부가복목형두음동온범간감단소위도구원천공배손마하나우연라로호',
);

/** The family name with which a name without spaces begins; the longer one where both could be. */
export function surnameOf(name: string): string | null {
  const two = name.slice(0, 2);
  if (name.length > 2 && TWO_SYLLABLES.has(two)) return two;
  const one = name.slice(0, 1);
  return ONE_SYLLABLE.has(one) ? one : null;
}

export function isAlsoAWord(surname: string): boolean {
  return ALSO_A_WORD.has(surname);
}
