/**
 * Whether a text gives a hidden purpose away (requirements C17, E03): by the words of the purpose, the question and, where participants
 * read another title, the title. Words that participants read anyway give nothing away.
 */
import { isPurposeHidden } from '../hidden-purpose.ts';
import type { PurposeAnswers } from '../hidden-purpose.ts';
import { isNameTail } from '../korean-tail.ts';

export interface Secret extends PurposeAnswers {
  readonly purpose: string;
  readonly question: string;
  readonly venue: string;
  readonly organiser: string;
  readonly operator: string;
  readonly partners: string;
  readonly sponsors: string;
}

/** Words of every call for participants, and those that only hold a sentence together. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `실험 실험장 행사 참여 참여자 참가 참가자 시민 주민 사람 사람들 우리 모두 누구 누구나 함께 서로 같이 직접 스스로 하루 오늘 이번 다음 모임 자리 시간 장소 방법
   생각 이야기 의견 질문 문제 결과 과정 준비 진행 신청 모집 안내 소개 초대 문의 제안 제안자 시민제안 정책 공론장 어떻게 무엇 무엇을 어떤 얼마나 어디 언제 경우 정도 이유
   까닭 위해 위한 통해 대한 대해 관한 따라 더욱 자주 많이 조금 가장 매우 정말 다시 먼저 모습 하나 여러 모든 그리고 그러나 하지만 또는 또한 있는 있을 있어 없는 없이 하는
   하여 해서 하면 하고 하게 되는 되어 되면 된다 한다 것을 것이 것은 수가 수도 예시 목표 운영 기획 활동 프로그램 지역 마을 동네 서울 서울시 알아 찾아 열어 만들어 보며 보고
   what when where which this that with from have will would could should people event experiment about into more than they them their there`
    .trim()
    .split(/\s+/u),
);
const SHORTEST = 2;
const SHORTEST_LATIN = 4;
/** A sentence of fewer letters may stand anywhere by chance. */
const SHORTEST_SENTENCE = 6;
const SENTENCE_END = /(?:까|니다|다|요|죠)$/u;
const HANGUL = /^[가-힣]/u;

/** What may follow a word of a thing, beside what may follow a name. */
const PLACE_TAIL = /^(?:에서|끼리)(?:는|도|만|의|부터)?$/u;

function isTail(tail: string): boolean {
  return isNameTail(tail) || PLACE_TAIL.test(tail);
}

function tokens(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The word without what may follow it (`텃밭에서`: `텃밭`); null for what carries nothing of its own. */
function stemOf(token: string): string | null {
  if (!HANGUL.test(token)) return token.length < SHORTEST_LATIN || /^\d+$/u.test(token) ? null : token;
  for (let end = SHORTEST; end <= token.length; end += 1) {
    const stem = token.slice(0, end);
    if (!isTail(token.slice(end))) continue;
    return EVERYDAY.has(stem) || EVERYDAY.has(token) || (end === token.length && SENTENCE_END.test(token))
      ? null
      : stem;
  }
  return null;
}

function stemsIn(text: string): readonly string[] {
  return tokens(text).flatMap((token) => stemOf(token) ?? []);
}

function holds(token: string, stem: string): boolean {
  return token === stem || (HANGUL.test(token) && token.startsWith(stem) && isTail(token.slice(stem.length)));
}

function solid(text: string): string {
  return tokens(text).join('');
}

/** What of a secret no text for the public may hold; nothing while the purpose is not hidden. */
export interface TellingWords {
  readonly stems: ReadonlySet<string>;
  readonly sentences: readonly string[];
}

export function tellingWordsOf(secret: Secret): TellingWords {
  if (!isPurposeHidden(secret)) return { stems: new Set(), sentences: [] };
  const { title, participantTitle, purpose, question, venue, organiser, operator, partners, sponsors } = secret;
  const isOtherTitle = participantTitle.trim() !== '' && participantTitle.trim() !== title.trim();
  const kept = [purpose, question, ...(isOtherTitle ? [title] : [])];
  const read = tokens([participantTitle, venue, organiser, operator, partners, sponsors].join(' '));
  const stems = kept.flatMap(stemsIn).filter((stem) => !read.some((token) => holds(token, stem)));
  const open = solid(participantTitle);
  const sentences = kept
    .flatMap((text) => text.split(/[.!?。\n]+/u))
    .map((text) => text.trim())
    .filter((text) => solid(text).length >= SHORTEST_SENTENCE && !open.includes(solid(text)));
  return { stems: new Set(stems), sentences };
}

/** The first word or sentence of a text that gives the purpose away, as it stands there; null: none does. */
export function tellingWord(words: TellingWords, ...texts: readonly string[]): string | null {
  if (words.stems.size === 0 && words.sentences.length === 0) return null;
  for (const text of texts) {
    for (const token of tokens(text)) for (const stem of words.stems) if (holds(token, stem)) return token;
    const whole = solid(text);
    const sentence = words.sentences.find((one) => whole.includes(solid(one)));
    if (sentence !== undefined) return sentence;
  }
  return null;
}
