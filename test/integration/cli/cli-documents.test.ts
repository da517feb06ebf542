import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerminal } from '../../support/cli.ts';
import { has, readPdf } from '../../support/pdf-text.ts';

const LIBRARY = 'little-library-2020';

async function exported(...options: readonly string[]) {
  const terminal = makeTerminal();
  await terminal.cli('sample', LIBRARY);
  const out = join(terminal.folder, 'papers');
  mkdirSync(out);
  const { code, out: printed, err } = await terminal.cli('export', '작은도서관', '--out', out, ...options);
  return { ...terminal, code, err, out, path: printed.trim() };
}

async function textOf(path: string): Promise<string> {
  const { text } = await readPdf(new Uint8Array(readFileSync(path)));
  return text;
}

describe('papers from the command line', () => {
  test.each([
    [
      'cue-sheet',
      /^큐시트_작은도서관 은평 2020_공유용_v1_\d{8}\.pdf$/,
      ['거버넌스', '10:00', '10:15', '13:00', '소감 나누기 & 공지'],
    ],
    ['role-table', /^역할분담표_작은도서관 은평 2020_공유용_v1_\d{8}\.pdf$/, ['열린토론회', '추후 확정', '나무']],
    [
      'settlement',
      /^결산보고서_작은도서관 은평 2020_내부용_v1_\d{8}\.pdf$/,
      ['교육 자료집', '3,500,000', '330,000', '2,673,000', '3,079,100'],
    ],
  ])('%s: the usual name, and its words and sums can be found', async (document, name, words) => {
    const { code, err, path } = await exported('--document', document);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(basename(path)).toMatch(name);
    const text = await textOf(path);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('show telephone numbers to insiders alone', async () => {
    const shared = await exported('--document', 'role-table', '--audience', 'shared');
    const internal = await exported('--document', 'role-table', '--audience', 'internal');
    const shows = [await textOf(shared.path), await textOf(internal.path)].map((text) =>
      text.includes('010-0000-0003'),
    );
    expect(shows).toEqual([false, true]);
  });

  test('print of the plan the sections that are asked for, and no others', async () => {
    const { code, path } = await exported('--document', 'plan', '--sections', 'budget, purpose');
    const pdf = await readPdf(readFileSync(path));
    expect(code).toBe(0);
    expect(['1. 목적과 실험 질문', '2. 예산', '추진 배경', '세부 프로그램'].map((title) => has(pdf, title))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('come in English when asked to', async () => {
    const { path } = await exported('--document', 'settlement', '--locale', 'en');
    expect(basename(path)).not.toMatch(/결산보고서/);
  });

  test('are numbered on, and each issue is recorded', async () => {
    const { cli, out } = await exported('--document', 'cue-sheet');
    await cli('export', '작은도서관', '--document', 'cue-sheet', '--participants', '--out', out);
    const names = readdirSync(out).map((name) => name.replace(/_\d{8}\.pdf$/, ''));
    expect(names.toSorted()).toEqual([
      '시간표_작은도서관 은평 2020_공유용_v1',
      '큐시트_작은도서관 은평 2020_공유용_v1',
    ]);
  });
});

describe('all papers', () => {
  test('are written to the folder, and what has nothing to say is named with the reason', async () => {
    const { code, err, path, out } = await exported('--document', 'all');
    const names = readdirSync(out).map((name) => name.replace(/_.*$/, ''));
    expect(code).toBe(0);
    expect(names.toSorted()).toEqual([
      '개인별 근무 안내',
      '게시 확인표',
      '견적 비교표',
      '결과 공유와 의견 수렴 안내',
      '결과 요약',
      '결산보고서',
      '기록물 목록',
      '기획 요약',
      '기획서',
      '답사 점검표',
      '메일문',
      '명찰',
      '비상연락망',
      '사람별 할 일',
      '사전 공지문',
      '설문 결과',
      '설문지',
      '섭외 현황표',
      '스태프 브리핑',
      '식이 집계',
      '심사 채점표',
      '안내 표지 목록',
      '안내문',
      '역할분담표',
      '예산서',
      '오시는 길',
      '원천징수 집계',
      '월간 달력',
      '인력배치표',
      '인원 집계표',
      '인터뷰 질문지',
      '장소 배치도',
      '장소 비교표',
      '점검표',
      '제안 비교표',
      '제안 활용 동의서',
      '준비물·장비 목록',
      '지급조서',
      '지급증',
      '진행 기록',
      '집계표',
      '참가자 명단',
      '참가자 서명부',
      '촬영 계획표',
      '추진 일정표',
      '출근부',
      '케이터링 발주서',
      '콘텐츠 목록',
      '큐시트',
      '특이사항 기록지',
      '피드백 정리',
      '현장 접수지',
      '홍보 계획표',
      '회의(강의) 확인서',
      '회의록',
    ]);
    expect(path.split('\n')).toHaveLength(names.length);
    expect(err.trim().split('\n')).toEqual([
      '답례품 수령부 만들지 않음: 실을 것이 아직 없습니다(지급 묶음).',
      '미팅 기록지 만들지 않음: 실을 것이 아직 없습니다(제안자와의 합의).',
      '연락 기록표 만들지 않음: 실을 것이 아직 없습니다(연락).',
      '샷 목록 만들지 않음: 실을 것이 아직 없습니다(샷).',
      '촬영팀 브리핑 만들지 않음: 실을 것이 아직 없습니다(촬영 제외 표식).',
      '초상 이용 동의서 만들지 않음: 실을 것이 아직 없습니다(촬영 제외 표식).',
      '촬영 안내문 만들지 않음: 실을 것이 아직 없습니다(촬영 제외 표식).',
      '보도자료 만들지 않음: 실을 것이 아직 없습니다(보도자료).',
    ]);
  });

  test('leave out a paper without facts, and one that is not for the audience', async () => {
    const { cli, folder } = makeTerminal();
    await cli('create', '--title', '빈 실험', '--question', '되나요?');
    const out = join(folder, 'papers');
    mkdirSync(out);
    const { code, err } = await cli('export', '빈 실험', '--document', 'all', '--audience', 'public', '--out', out);
    expect(code).toBe(0);
    expect(err).toContain('결산보고서 만들지 않음: 실을 것이 아직 없습니다(지출).');
    expect(err).toContain('점검표 만들지 않음: public용으로는 만들지 않는 문서입니다.');
    expect(readdirSync(out).some((name) => name.startsWith('큐시트_'))).toBe(true);
  });

  test('are listed by the help, with what each is', async () => {
    const { cli } = makeTerminal();
    const { out } = await cli('export', '--help');
    const flat = out.replaceAll(/\s/g, '');
    for (const kind of ['cue-sheet(큐시트)', 'emergency-contacts(비상연락망)', 'checklist(점검표)', 'budget(예산서)'])
      expect(flat).toContain(kind);
  });
});

describe('a paper that cannot be made is refused in one sentence', () => {
  test.each([
    [['--document', 'settlement', '--participants'], '--participants은(는) 큐시트'],
    [
      ['--document', 'cue-sheet', '--sheet', '없는 시트'],
      '‘없는 시트’라는 시트가 없습니다. 다음 가운데 하나를 적어 주세요: 사전 교육',
    ],
    [['--document', 'all', '--sheet', '시트'], '--sheet은(는) 큐시트'],
    [['--document', 'budget', '--sections', 'goals'], '--sections은(는) 기획서'],
    [['--document', 'all', '--sections', 'goals'], '--sections은(는) 기획서'],
    [['--document', 'plan', '--sections', 'goals,nowhere'], '‘nowhere’ 부분이 없습니다'],
    [['--document', 'plan', '--sections', ','], 'background(추진 배경)'],
    [['--document', 'emergency-contacts', '--audience', 'public'], '비상연락망은 public용으로 만들 수 없습니다'],
    [['--document', 'cue-sheet', '--bundle'], '하나만 적어 주세요'],
    [[], '무엇을 내보낼지'],
  ])('%j', async (options, sentence) => {
    const { code, err, path, out } = await exported(...options);
    expect({ code, path }).toEqual({ code: 1, path: '' });
    expect(err).toContain(sentence);
    expect(readdirSync(out)).toEqual([]);
  });
});

test('all papers into a file are refused: there would be several', async () => {
  const { cli, folder } = makeTerminal();
  await cli('sample', LIBRARY);
  const place = join(folder, 'all.pdf');
  const { code, err } = await cli('export', '작은도서관', '--document', 'all', '--out', place);
  expect(code).toBe(1);
  expect(err).toContain('모든 문서는 폴더에 만듭니다');
});

describe('the archive from the command line', () => {
  test('is a new folder with an index; for the public only what may be made public; one thing is exported at a time', async () => {
    const terminal = makeTerminal();
    await terminal.cli('sample', LIBRARY);
    const out = join(terminal.folder, 'archive');
    const first = await terminal.cli('export', '작은도서관', '--archive', '--out', out);
    expect(first).toMatchObject({ code: 0, err: '' });
    const second = await terminal.cli('export', '작은도서관', '--archive', '--audience', 'public', '--out', out);
    expect(readdirSync(out).toSorted()).toEqual([
      '기록물 목록_작은도서관 은평 2020',
      '기록물 목록_작은도서관 은평 2020 (2)',
    ]);
    const [all = '', some = ''] = [first, second].map((run) =>
      readFileSync(join(run.out.trim(), '기록물 목록.csv'), 'utf8'),
    );
    expect([all.includes('도서관 사무실'), some.includes('도서관 사무실')]).toEqual([true, false]);
    expect([all.includes('제안 데이터'), some.includes('제안 데이터')]).toEqual([true, true]);
    const both = await terminal.cli('export', '작은도서관', '--archive', '--bundle', '--out', out);
    expect(both.code).not.toBe(0);
    expect(both.err).toContain('--archive');
  });
});
