/**
 * Whether something is a word and not a name. Whoever stands in a list of people under `안전`, `홍보팀` or `Stage crew` has no name there, and
 * no paper may look for one.
 */
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** What teams, offices, firms and callings end in, and no name of a person does. */
const BODIES = new Set(
  (
    '팀장 팀원 담당 담당자 책임자 관리자 진행자 봉사자 참가자 참여자 참석자 출연자 발표자 위원 위원회 협의회 협회 조합 단체 센터 회사 업체 기관 ' +
    '스태프 매니저 감독 작가 강사 대표 실장 부장 과장 국장 도우미 구청 시청 도청 군청 도서관 학교 재단 공방 서점 상점 상회 가게 카페 식당 은행 병원 교회 ' +
    '인쇄소 인쇄 디자인 스튜디오 미디어 푸드 케이터링 서비스 시스템 마켓 마트 기획사 용품 용품몰'
  ).split(' '),
);

/** What stands behind an ordinary word and makes another of it; with a family name before it, it may well be somebody (`김철수`, `김지원`). */
const TAILS = new Set(
  (
    '팀 측 님 씨 들 쪽 몰 코디 요원 보조 지원 사례비 강사료 수당 물품 장비 기기 설치 철수 점검 준비 확인 안내 접수 관리 운영 수칙 교육 계획 회의 모임 행사 ' +
    '프로젝트 실험 실험장 촬영 통역 출연 책임'
  ).split(' '),
);

/** Words of the same kind in Latin letters. */
const LATIN = new Set(
  (
    'admin all am and artist assistant audio backstage band board booth camera captain caterer catering ' +
    'ceo chair chef chief cleaning clown committee company coordinator crew dept department desk director dj doctor ' +
    'door driver editor electric emcee engineer everyone facilitator film filming fire first floor front gate guard ' +
    'guest guide head helper host hostess house info information interpreter lead leader light lighting lights light ' +
    'local main manager mc media medic medical mentor moderator music no nurse of office officer operator ' +
    'organiser organizer partner parking person photo photographer police pr press producer production program programme project prop ' +
    'props reception registration rental safety second security service session setup shop singer sound speaker staff stage ' +
    'steward supervisor support tbd teacher team tech technical technician the ticket tour tours translator transport usher ' +
    'van venue video volunteer volunteers welcome worker workshop youth'
  ).split(' '),
);

/** Ordinary words that people call themselves: of a nickname nobody is surprised to be found by it. */
const NICKNAMES = new Set(
  (
    '나무 소나무 하늘 구름 은하수 도토리 고래 나비 반달 감자 고구마 오리 여우 이끼 이슬 민트 소라 나래 마루 나루 여울 노을 마음 사랑 하루 하나 도라지 진달래 ' +
    '민들레 동백 사슴 고양이 호랑이 두부 호두 연못 소나기 한강 강물 노랑 하양 초록 금빛 은빛 조약돌 모닥불 반딧불 구슬 지혜 정성 나라 온기 온누리'
  ).split(' '),
);

const LONGEST_WORD = 7;

/** `name` without spaces: a word of event work, or put together from such words and endings (`안전 + 요원`, `홍보 + 팀`). */
export function isWorkWord(name: string): boolean {
  if (ORDINARY_WORDS.has(name) || BODIES.has(name) || TAILS.has(name)) return true;
  for (let at = Math.min(name.length - 1, LONGEST_WORD); at > 1; at -= 1) {
    const rest = name.slice(at);
    if (!ORDINARY_WORDS.has(name.slice(0, at))) continue;
    if (BODIES.has(rest) || TAILS.has(rest) || (rest.length > 1 && isWorkWord(rest))) return true;
  }
  return false;
}

export function isNickname(word: string): boolean {
  return NICKNAMES.has(word);
}

/** Ends as no name of a person does: `초록협동조합`, `마을카페`. */
export function endsAsBody(name: string): boolean {
  for (let at = 1; at < name.length - 1; at += 1) if (BODIES.has(name.slice(at))) return true;
  return false;
}

/** A word in Latin letters, in lower case. */
export function isLatinWorkWord(word: string): boolean {
  return LATIN.has(word);
}
