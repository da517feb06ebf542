import { destruction as en } from '@shared/words/en/destruction.ts';
import { destruction as ko } from '@shared/words/ko/destruction.ts';
import type { DestructionEntry, DestructionPlace, DestructionReason } from '@shared/contract/privacy.contract.ts';

interface DestructionLogLabels {
  readonly name: string;
  readonly fileName: string;
  readonly scope: string;
  readonly period: string;
  readonly sum: string;
  readonly summary: (destructions: number, records: number) => string;
  readonly method: string;
  readonly methodText: string;
  readonly open: string;
  readonly openText: (count: number) => string;
  readonly note: string;
  readonly columns: Readonly<
    Record<'number' | 'at' | 'experiment' | 'what' | 'items' | 'reason' | 'places' | 'byRole' | 'signed', string>
  >;
  readonly what: Readonly<Record<DestructionEntry['kind'], (count: number) => string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<DestructionReason, string>>;
  readonly places: Readonly<Record<DestructionPlace, (files: number) => string>>;
  readonly waiting: (place: string) => string;
  readonly placeNames: Readonly<Record<DestructionPlace, string>>;
  readonly empty: string;
}

export const destructionLogLabels: Readonly<Record<'ko' | 'en', DestructionLogLabels>> = {
  ko: {
    name: '개인정보 파기 대장',
    fileName: '개인정보_파기대장',
    scope: '자료 전체',
    period: '기간',
    sum: '합계',
    summary: (destructions, records) => `파기 ${destructions}회 · ${records}건`,
    method: '파기 방법',
    methodText: '복구할 수 없게 덮어쓰고 자료 파일과 백업을 다시 씀',
    open: '남은 곳',
    openText: (count) => `${count}곳이 다시 이어지기를 기다림`,
    note: '이 대장은 고치거나 지울 수 없으며 누구의 이름도 담지 않습니다. 이미 나간 문서와 다른 사람에게 보낸 파일은 앱이 파기하지 못하므로 따로 파기합니다.',
    columns: {
      number: '연번',
      at: '파기 일시',
      experiment: '실험',
      what: '대상과 건수',
      items: '항목',
      reason: '사유·근거',
      places: '파기한 곳',
      byRole: '처리자',
      signed: '확인',
    },
    what: {
      people: (count) => `사람 ${count}명`,
      payees: (count) => `지급처 ${count}건`,
      notices: (count) => `공지 연락처 ${count}건`,
      experiment: (count) => `실험 ${count}개`,
    },
    items: ko.item,
    reasons: ko.reason,
    places: {
      library: () => '자료 파일',
      backups: (files) => `백업 ${files}개`,
      second: (files) => `둘째 자리의 백업 ${files}개`,
      aside: (files) => `옆에 둔 옛 파일 ${files}개`,
      restored: () => '되살린 백업에서 다시',
      backupsUnreadable: (files) => `열 수 없어 통째로 지운 백업 ${files}개`,
      secondUnreadable: (files) => `열 수 없어 통째로 지운 둘째 자리의 백업 ${files}개`,
      asideUnreadable: (files) => `열 수 없어 통째로 지운 옛 파일 ${files}개`,
    },
    waiting: (place) => `남음: ${place}`,
    placeNames: ko.placeName,
    empty: '아직 파기한 것이 없습니다.',
  },
  en: {
    name: 'Personal data destruction log',
    fileName: 'destruction-log',
    scope: 'whole library',
    period: 'Period',
    sum: 'In all',
    summary: (destructions, records) =>
      `${destructions} ${destructions === 1 ? 'destruction' : 'destructions'} · ${records} ${records === 1 ? 'record' : 'records'}`,
    method: 'Method',
    methodText: 'Overwritten beyond recovery; library and backups written anew',
    open: 'Left to do',
    openText: (count) => `${count} waiting to come within reach again`,
    note: 'This log can be neither changed nor deleted and names nobody. Papers already handed out and files sent to others are beyond the app and are destroyed separately.',
    columns: {
      number: 'No.',
      at: 'Destroyed at',
      experiment: 'Experiment',
      what: 'What, how many',
      items: 'Items',
      reason: 'Reason and ground',
      places: 'Where',
      byRole: 'By',
      signed: 'Checked',
    },
    what: {
      people: (count) => (count === 1 ? 'One person' : `${count} people`),
      payees: (count) => (count === 1 ? 'One payee' : `${count} payees`),
      notices: (count) => (count === 1 ? 'One notice contact' : `${count} notice contacts`),
      experiment: (count) => (count === 1 ? 'One experiment' : `${count} experiments`),
    },
    items: en.item,
    reasons: en.reason,
    places: {
      library: () => 'Library',
      backups: (files) => `Backups (${files})`,
      second: (files) => `Backups of the second place (${files})`,
      aside: (files) => `Old files beside the library (${files})`,
      restored: () => 'Again in a restored backup',
      backupsUnreadable: (files) => `Unreadable backups, deleted whole (${files})`,
      secondUnreadable: (files) => `Unreadable backups of the second place, deleted whole (${files})`,
      asideUnreadable: (files) => `Unreadable old files, deleted whole (${files})`,
    },
    waiting: (place) => `Left: ${place}`,
    placeNames: en.placeName,
    empty: 'Nothing has been destroyed yet.',
  },
};
