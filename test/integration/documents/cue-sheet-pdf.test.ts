import { describe, expect, it } from 'vitest';
import { makeRenderer } from '@core/documents/render.ts';
import { fontBytes, LIBRARY_CUES, makeColumns, makeCueSheet } from '../../support/documents.ts';
import { has, readPdf } from '../../support/pdf-text.ts';

const render = makeRenderer(fontBytes());
const ALL = makeColumns(
  'number',
  'section',
  'time',
  'minutes',
  'title',
  'content',
  'people',
  'sound',
  'light',
  'video',
  'stage',
  'note',
);

function many(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    ...LIBRARY_CUES[i % LIBRARY_CUES.length],
    section: `${Math.floor(i / 25) + 1}부`,
    minutes: 5,
    title: `순서 ${i + 1}번`,
    light: '암전',
    stage: '탁자',
  }));
}

describe('cue sheet as a PDF', () => {
  it('prints the clock times that follow from the minutes, and that they fill the event (requirements S3)', async () => {
    const pdf = await readPdf((await render(makeCueSheet(LIBRARY_CUES))).bytes);
    for (const time of [
      '10:00~10:15',
      '10:15~10:35',
      '10:35~10:55',
      '10:55~11:40',
      '11:40~11:50',
      '11:50~12:30',
      '12:30~12:45',
      '12:45~13:00',
    ]) {
      expect(pdf.text).toContain(time);
    }
    expect(pdf.text).toContain('행사 길이 180분과 일치');
    expect(pdf.text).toContain('남은 시간');
    expect(pdf.text).toContain('2020. 9. 8.(화) 10:00~13:00');
  });

  it('says how much is missing when the minutes sum to 165 of 180 (requirements I12)', async () => {
    const cues = LIBRARY_CUES.map((cue) => (cue.title === '오프닝' ? { ...cue, section: '식전', minutes: 15 } : cue));
    const pdf = await readPdf((await render(makeCueSheet(cues))).bytes);
    expect(pdf.text).toContain('합계 165분, 행사 길이 180분보다 15분 모자람');
  });

  it('is A4 landscape with title, language and an outline', async () => {
    const pdf = await readPdf((await render(makeCueSheet(LIBRARY_CUES))).bytes);
    expect(pdf.pages[0]).toMatchObject({ width: 841.89, height: 595.28 });
    expect(pdf.title).toBe('작은도서관 거버넌스 구축지원 큐시트 v3');
    expect(pdf.language).toBe('ko-KR');
    expect(pdf.outline).toEqual(['큐시트']);
  });

  it('holds every cell of 300 rows, the head on every page, and n/N right', async () => {
    const model = makeCueSheet(many(300), { columns: ALL }, null);
    const { bytes, pages } = await render(model);
    const pdf = await readPdf(bytes);
    expect(pdf.pages.length).toBe(pages);
    for (const [i, page] of pdf.pages.entries()) {
      expect(has(page, '번호구분시간소요(분)순서내용출연·담당음향조명영상무대·소품비고')).toBe(true);
      expect(page.text).toContain(`작은도서관 거버넌스 구축지원 큐시트 v3 — ${i + 1} / ${pages}쪽`);
    }
    for (const row of model.rows) {
      for (const cell of [row.title, row.subtitle, row.content, row.sound, row.note]) expect(has(pdf, cell)).toBe(true);
    }
    expect(has(pdf, '12부 (계속)')).toBe(true);
  });

  it('never breaks a word or a date inside, at any column width', async () => {
    const cues = [
      {
        minutes: 10,
        title: '재개발 지역 둘러보기',
        content: '2026. 11. 21.(토) 재개발 지역에서 만난다. 재개발 조합과 이야기한다. 비용 1,234,000원',
      },
    ];
    for (const extra of [0, 4, 8, 12]) {
      const columns = [
        ...makeColumns('number', 'time', 'title', 'content'),
        ...Array.from({ length: extra }, (_, i) => ({ key: `custom:${i}` as const, title: `칸 ${i}`, width: 90 })),
      ];
      const pdf = await readPdf((await render(makeCueSheet(cues, { columns }, null))).bytes);
      const lines = pdf.pages[0]?.items.map((item) => item.text).join('\n') ?? '';
      expect(lines.match(/재개발/g)?.length).toBe(3);
      expect(lines).toContain('2026. 11. 21.(토)');
      expect(lines).toContain('1,234,000원');
      expect(lines).not.toContain('\u2060');
    }
  });

  it('sets hanja and emoji in their own faces, and shows and reports what no face has', async () => {
    const { bytes, warnings } = await render(
      makeCueSheet([{ minutes: 5, title: '開會 第三回 📸 촬영', subtitle: '고트 문자 𐍈' }], {}, null),
    );
    const pdf = await readPdf(bytes);
    expect(has(pdf, '開會 第三回 📸 촬영')).toBe(true);
    expect(has(pdf, '고트 문자 □')).toBe(true);
    expect(warnings).toEqual([{ code: 'missingGlyphs', characters: ['𐍈'] }]);
  });

  it('caps a cell of 100,000 characters, and says so on paper and to the user', async () => {
    const { bytes, warnings, pages } = await render(
      makeCueSheet([{ minutes: 5, title: '긴 대본', content: '가나다라 '.repeat(20_000) }], {}, null),
    );
    expect(pages).toBeLessThanOrEqual(2);
    const pdf = await readPdf(bytes);
    const omitted = /… 이하 ([\d,]+)자 줄임/.exec(pdf.text)?.[1];
    expect(warnings).toEqual([{ code: 'capped', where: '1 내용', omitted: Number(omitted?.replaceAll(',', '')) }]);
    expect(Number(omitted?.replaceAll(',', ''))).toBeGreaterThan(90_000);
  });

  it('shows gaps, overlaps, pinned starts and days past midnight', async () => {
    const model = makeCueSheet(
      [
        { minutes: 20, title: '하나' },
        { minutes: 40, title: '둘', pinnedStart: 630 },
        { minutes: 40, title: '셋', pinnedStart: 660 },
        { minutes: 60, title: '밤샘', pinnedStart: 1410 },
        { minutes: 30, title: '새벽' },
      ],
      {},
      null,
    );
    const pdf = await readPdf((await render(model)).bytes);
    for (const text of [
      '비는 시간 10분 (10:20~10:30)',
      '▲ 앞 순서와 10분 겹침 (11:00~11:10)',
      '고정',
      '23:30~00:30',
      '~2020. 9. 9.(수)',
      '00:30~01:00',
    ]) {
      expect(has(pdf, text)).toBe(true);
    }
  });

  it('says once that every start is pinned, where each row would say it', async () => {
    const rows = [10, 11, 12].map((hour) => ({ minutes: 60, title: `${hour}시`, pinnedStart: hour * 60 }));
    const marks = async (cues: Parameters<typeof makeCueSheet>[0]) => {
      const { text } = await readPdf((await render(makeCueSheet(cues, {}, null))).bytes);
      return [text.split('시작 시각 모두 고정').length - 1, text.split('고정').length - 1];
    };
    expect(await marks(rows)).toEqual([1, 1]);
    expect(await marks([...rows, { minutes: 30, title: '이어서' }])).toEqual([0, 3]);
  });

  it('gives participants a timetable in portrait with nothing for the staff on it', async () => {
    const model = makeCueSheet(LIBRARY_CUES, { view: 'participant', audience: 'internal' });
    const pdf = await readPdf((await render(model)).bytes);
    expect(pdf.pages[0]).toMatchObject({ width: 595.28, height: 841.89 });
    expect(has(pdf, '10:15~10:35자기소개3키워드 소개하기')).toBe(true);
    for (const text of ['음향', 'MIC', '내부용', '맘마미아', '총괄', '포스트잇']) expect(has(pdf, text)).toBe(false);
  });

  it('prints in English with the user’s own text as it is', async () => {
    const pdf = await readPdf((await render(makeCueSheet(LIBRARY_CUES, { locale: 'en' }))).bytes);
    expect(pdf.language).toBe('en-GB');
    expect(has(pdf, 'No.PartTimeMin.ItemContentPeopleSoundVideoNotes')).toBe(true);
    expect(pdf.text).toContain('Tue 8 Sep 2020 10:00~13:00');
    expect(pdf.text).toContain('오프닝');
  });

  it('is the same, byte for byte, when printed twice', async () => {
    const [once, twice] = [await render(makeCueSheet(LIBRARY_CUES)), await render(makeCueSheet(LIBRARY_CUES))];
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  });
});

describe('a sheet that goes past midnight', () => {
  const NIGHT = [
    { minutes: 90, title: '밤 산책', pinnedStart: 22 * 60 },
    { minutes: 90, title: '이야기' },
    { minutes: 60, title: '새벽 정리' },
  ];

  it('divides the days once, in the sheet and in the timetable, and its head names the next day', async () => {
    for (const view of ['staff', 'participant'] as const) {
      const model = makeCueSheet(NIGHT, { view, start: 22 * 60, end: 26 * 60 }, 240);
      const { text } = await readPdf((await render(model)).bytes);
      // Once between the rows, once at the end of the row that goes over midnight.
      expect(text.split('2020. 9. 9.(수)').length - 1).toBe(2);
      expect(text).toContain('22:00~다음 날 02:00');
      expect(text).toContain('01:00~02:00');
    }
  });
});
