/** Words that every document uses. */
import type { Person } from '@shared/contract/entities.ts';

interface SharedLabels {
  readonly date: string;
  readonly venue: string;
  readonly organiser: string;
  readonly operator: string;
  readonly partners: string;
  readonly sponsors: string;
  readonly issued: (when: string) => string;
  readonly version: (number: number) => string;
  readonly revision: (code: string) => string;
  readonly internal: string;
  readonly sample: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly omitted: (characters: number) => string;
  readonly tbd: string;
  readonly nextDay: (offset: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly remark: string;
  readonly none: string;
  /** What the public reads instead of a name. */
  readonly roles: Readonly<Record<Person['role'], string>>;
}

export const sharedLabels: Readonly<Record<'ko' | 'en', SharedLabels>> = {
  ko: {
    date: '일시',
    venue: '장소',
    organiser: '주최',
    operator: '주관',
    partners: '협력',
    sponsors: '후원',
    issued: (when) => `${when} 발행`,
    version: (number) => `v${number}`,
    revision: (code) => `개정 ${code}`,
    internal: '내부용 · 외부 배포 금지',
    sample: '예시 자료 · 사람과 금액은 지어낸 값',
    pageOf: (page, pages) => `${page} / ${pages}쪽`,
    omitted: (characters) => `… 이하 ${characters.toLocaleString('en-US')}자 줄임`,
    tbd: '추후 확정',
    nextDay: (offset) =>
      offset === 1 ? '다음 날' : offset === -1 ? '전날' : offset > 0 ? `${offset}일 뒤` : `${-offset}일 전`,
    minutes: (minutes) => `${minutes}분`,
    remark: '알림',
    none: '없음',
    roles: {
      organiser: '주최 측',
      staff: '운영진',
      crew: '현장 인력',
      facilitator: '진행자',
      speaker: '발표자',
      proposer: '제안자',
      participant: '참여자',
      partner: '협력 단체',
      institution: '기관 담당',
      other: '관계자',
    },
  },
  en: {
    date: 'When',
    venue: 'Venue',
    organiser: 'Host',
    operator: 'Operator',
    partners: 'Partners',
    sponsors: 'Sponsors',
    issued: (when) => `Issued ${when}`,
    version: (number) => `v${number}`,
    revision: (code) => `Revision ${code}`,
    internal: 'Internal · do not distribute',
    sample: 'Sample · people and amounts are invented',
    pageOf: (page, pages) => `${page} / ${pages}`,
    omitted: (characters) => `… ${characters.toLocaleString('en-US')} more characters left out`,
    tbd: 'to be fixed',
    nextDay: (offset) =>
      offset === 1 ? 'next day' : offset === -1 ? 'day before' : offset > 0 ? `+${offset} days` : `${offset} days`,
    minutes: (minutes) => `${minutes} min`,
    remark: 'Note',
    none: 'none',
    roles: {
      organiser: 'Organiser',
      staff: 'Staff',
      crew: 'Crew',
      facilitator: 'Facilitator',
      speaker: 'Speaker',
      proposer: 'Proposer',
      participant: 'Participant',
      partner: 'Partner',
      institution: 'Institution',
      other: 'Other',
    },
  },
};
