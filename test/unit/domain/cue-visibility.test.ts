import { describe, expect, it } from 'vitest';
import { looksLikeStaffWork } from '@shared/domain/cue-visibility.ts';

describe('a row that participants would see', () => {
  it.each([
    ['장비 반입·설치', '식전'],
    ['스태프 브리핑', ''],
    ['리허설', '본'],
    ['행사장 정리', '식후'],
    ['무대 세팅', '본'],
    ['철수', ''],
    ['준비와 점검', '식전 행사'],
    ['Load-in and set-up', 'pre'],
  ])('looks like the staff’s own: %s (%s)', (title, section) => {
    expect(looksLikeStaffWork({ title, section })).toBe(true);
  });

  it.each([
    ['접수', '식전'],
    ['여는 인사', '식전'],
    ['정리 말씀', '본'],
    ['모둠 토론 준비', ''],
    ['실험 설치물 둘러보기', '본'],
    ['소감 나누기', '식후'],
  ])('does not: %s (%s)', (title, section) => {
    expect(looksLikeStaffWork({ title, section })).toBe(false);
  });
});
