/** Tables as Korean offices keep them, for one experiment: titles above, merged cells, sums, ranges, phones without their 0. */

const PARTS: readonly (readonly [part: string, rows: readonly string[]])[] = [
  [
    '식전',
    [
      "14:00~15:30\t90'\t장비 반입 및 설치\t무대팀\t",
      "15:30~16:30\t60'\t리허설\t무대팀\t",
      "16:30~17:00\t30'\t스태프 브리핑\t강현우\t",
    ],
  ],
  [
    '1부',
    [
      "오후 5시~5시 20분\t20'\t접수 및 자리 안내\t박다은\t명찰 60개",
      "오후 5:20 ~ 5:30\t10'\t여는 인사\t한지우님\t",
      '17:30-17:50\t20분\t실험 취지 설명\t한지우\t',
      '17:50―18:20\t30분\t모둠 나누기\t강현우/박다은\t',
      '18:20 ~ 19:00 (40분)\t\t저녁 식사\t-\t도시락',
      '19:00~19:30\t30분\t골목 걷기 준비\t강현우\t',
      '19:30~20:30\t1시간\t골목 걷기 1차\t강현우 외 3명\t',
      '20:30~20:45\t15분\t휴식\t없음\t',
    ],
  ],
  ['2부', Array.from({ length: 24 }, (_, at) => cueRow(20 * 60 + 45 + at * 20, 20, `모둠 관찰 ${at + 1}`))],
  [
    '식후',
    [
      '익일 04:45~05:10\t25분\t소감 나누기\t한지우\t',
      'D+1 05:10~05:30\t20분\t기념 촬영\t박다은\t',
      '29:30~29:45\t15분\t마무리 인사\t한지우\t',
      '29:45~30:45\t60분\t정리 및 철수\t무대팀\t',
      '익일 06:45~06:55\t10분\t열쇠 반납\t강현우\t',
    ],
  ],
];

function clock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

function cueRow(start: number, length: number, title: string): string {
  return `${clock(start)}~${clock(start + length)}\t${length}분\t${title}\t박다은\t`;
}

/** Forty cues from the afternoon into the next morning; the part stands once, merged over its rows. */
export const CUES = [
  '밤 산책 실험 진행표\t\t\t\t\t',
  '\t\t\t\t\t2027. 3. 27.(토)',
  '구분\t시간\t소요시간\t프로그램\t담당\t비고',
  ...PARTS.flatMap(([part, rows]) => rows.map((row, at) => `${at === 0 ? part : ''}\t${row}`)),
  '합계\t\t40개 순서\t\t\t',
].join('\n');

const FAMILY = [...'김이박최정강조윤장임'];
const GIVEN = ['하늘', '바다', '가람', '나래', '다온', '라온'];

/** Sixty people by team, merged; phones as a spreadsheet leaves them. */
export const PEOPLE = [
  '비상연락망\t\t\t\t',
  '소속\t성명\t구분\t연락처\t비고',
  '운영팀\t한지우\t총괄\t010-2052-1100\t',
  '\t강현우\t진행\t1020521101\t',
  '\t박다은\t접수\t1020521102.0\t',
  ...FAMILY.flatMap((family, at) =>
    GIVEN.map((given, place) => {
      const number = at * GIVEN.length + place;
      const team = number % 20 === 0 ? `${number / 20 + 1}모둠` : '';
      const phone = [
        `10205${21200 + number}`,
        `="010205${21200 + number}"`,
        `82-10-2052-${1200 + number}`,
        `31-205-${1200 + number}`,
      ];
      return `${team}\t${family}${given}\t참여자\t${phone[number % 4] ?? ''}\t`;
    }),
  ).slice(0, 57),
].join('\n');

/** Fifteen lines with formulas of every kind; sums after each part. */
export const BUDGET = [
  '2027 밤 산책 예산(안)\t\t\t\t',
  '\t\t\t\t(단위: 원)',
  '비목\t세목\t내역\t산출근거\t금액',
  '인건비\t강사비\t길잡이 사례\t200,000원×2명×2회\t800,000',
  '\t\t보조 길잡이\t100,000원×3명\t300,000',
  '\t\t안전요원\t10,030원×8시간×4명\t320,960',
  '\t소계\t\t\t1,420,960',
  '사업비\t홍보비\t현수막\t50천원×3개\t150,000',
  '\t\t전단\t100원 × 500매 (= 50,000)\t50,000',
  '\t식비\t도시락\t8,000원×60명+8,000원×12명\t576,000',
  '\t\t다과\t3천원×72명\t216,000',
  '\t임차료\t무대 음향\t금 오십만원×1식\t500,000',
  '\t\t천막\t80,000원×4동×2일\t640,000',
  '\t재료비\t손전등\t@7,500×60\t450,000',
  '\t\t기록 공책\t2,500원*60권\t150,000',
  '\t보험료\t행사 보험\t(3,000원+1,500원)×72명\t324,000',
  '\t소계\t\t\t3,056,000',
  '운영비\t교통비\t새벽 택시\t25,000원/대×6대\t150,000',
  '\t인쇄비\t자료집\t1.2만원×30부\t360,000',
  '\t예비비\t예비비\t300,000원÷3\t100,000',
  '운영비 소계\t\t\t\t610,000',
  '총 계\t\t\t\t₩5,086,960',
].join('\n');

/** Twenty payments of a winter and a spring, the day once for several. */
export const EXPENSES = [
  '지출일\t거래처\t내용\t공급가액\t부가세\t합계\t증빙',
  '12.20\t나라인쇄\t현수막\t\t\t150,000\t세금계산서',
  '\t나라인쇄\t전단\t\t\t₩50,000\t카드',
  '2027-01-05 오후 2:10:58\t한빛문구\t기록 공책\t136,364\t13,636\t150,000\t카드전표',
  '1/12\t빛가게\t손전등\t\t\t450,000원(일시불)\t체크카드',
  '2. 3.\t든든보험\t행사 보험\t\t\t324,000\t계좌이체',
  '2/15\t나라인쇄\t자료집\t\t\t36만원\t전자세금계산서',
  '3월 2일\t천막나라\t천막 계약금\t\t\t320,000\t계산서',
  '3.26\t천막나라\t천막 잔금\t\t\t\\320,000\t계산서',
  '〃\t소리사\t무대 음향\t454,545\t45,455\t500,000\t세금계산서',
  '3.27\t밥집\t도시락\t\t\t576,000\t카드영수증',
  '\t떡집\t다과\t\t\t216,000\t현금영수증',
  '\t한지우\t길잡이 사례\t\t\t금400,000원(금사십만원)\t지급조서',
  '\t강현우\t길잡이 사례\t\t\t금 사십만원정\t지급조서',
  '\t박다은\t보조 길잡이\t\t\t100,000\t지급증',
  '\t안전협동조합\t안전요원\t\t\t320,960\t세금계산서',
  '2027.3.28 05:20\t개인택시\t새벽 택시\t\t\t25,000\t영수증',
  '\t개인택시\t새벽 택시\t\t\t25,000\t영수증',
  '20270329\t한빛문구\t건전지\t₩30,000\t₩-\t₩30,000\t간이영수증',
  '3. 30.(화)\t빛가게\t손전등 반품\t\t\t△75,000\t카드',
  '4/2\t우체국\t결과 자료 우송\t\t\t12천원\t영수증',
  '합 계\t\t20건\t\t\t4,653,960\t',
].join('\n');
