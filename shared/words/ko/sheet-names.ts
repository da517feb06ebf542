/** How other people's sheets call columns and codes, beside their own words. */

/** What other people's sheets write for the codes of closed lists. */
export const valueAlso = {
  evidence: {
    taxInvoice: '전자세금계산서|전자 세금계산서|세금 계산서',
    invoice: '계산서|면세계산서|전자계산서',
    cardSlip: '카드|신용카드|체크카드|법인카드|카드영수증|카드매출전표|신용카드전표|신용카드매출전표|매출전표',
    cashReceipt: '현금 영수증|현금영수증(지출증빙)|지출증빙',
    receipt: '영수증|간이 영수증',
    voucher: '지급조서|지급명세서|사례비지급증|지급확인서',
    none: '무|무증빙|해당없음|미첨부',
  },
  means: {
    card: '신용카드|체크카드|법인카드|카드결제',
    transfer: '이체|송금|무통장|무통장입금|계좌입금|입금',
    cash: '현금결제|현금지급',
    other: '그밖',
  },
  withholding: {
    none: '없음|비과세|무',
    other: '기타|기타소득세|8.8%',
    business: '사업|사업소득세|3.3%',
    daily: '일용|일용직',
  },
  status: {
    todo: '예정|미착수|시작 전|착수 전|대기 중',
    doing: '진행|진행 중|착수|하고 있음',
    waiting: '대기|보류|답 기다림',
    done: '완료|끝|끝남|종료|함',
  },
  sourceKind: {
    subsidy: '보조|지원금|교부금|시비|국비',
    own: '자체|자체부담|자기부담',
    sponsor: '협찬|후원금',
    other: '그밖',
  },
} as const;

/** What other people's sheets call the same columns: a pasted heading is found by any of them. */
export const heading = {
  fundingSource: {
    name: '재원|재원명',
    kind: '성격|구분',
    planned: '예산',
    difference: '차액',
    rate: '집행율',
    interest: '예금이자|발생이자',
  },
  budgetLine: {
    category: '목|보조비목|관항목',
    subcategory: '보조세목|세세목',
    item: '내역|품목|내용|적요|항목(내역)',
    unitPrice: '단가(원)|단위가격',
    quantity: '개수|인원|수량(개)',
    quantityUnit: '단위',
    times: '회수|기간|일수|횟수(회)',
    timesUnit: '기간 단위',
    formula: '산출근거|산출기초|산출 내역',
    share: '비율|비중',
    sourceId: '재원명|예산구분',
    isFood: '식음료 여부',
    note: '메모|참고',
  },
  expense: {
    date: '지출일|일자|날짜|결제일|사용일',
    payee: '거래처|업체|업체명|상호|받는 사람|성명',
    description: '내역|내용|지출내역|사용내역|품목',
    lineId: '항목|세목|비목',
    sourceId: '재원명|예산구분',
    supply: '공급가|공급액',
    vat: '부가세|부가가치세',
    total: '금액|지출액|합계금액|집행액|지급액',
    means: '결제|결제방법|지급방법',
    evidence: '증빙종류|증빙서류|증빙구분',
    evidenceNumber: '번호|승인번호|연번',
    withholding: '원천세|소득구분',
    tax: '원천세액|공제액',
    net: '지급금액|차인지급액',
    note: '메모|참고',
  },
  task: {
    title: '할 일|업무|업무명|과업|카드|일|Task',
    area: '구분|분류|팀',
    stage: '단계|시기',
    status: '진행|진행 상태|진행상황',
    startOn: '시작|시작일|착수일',
    endOn: '마감|마감일|기한|종료일|완료일|날짜|일자',
    lead: '담당|담당자|책임자',
    place: '장소|위치',
    notes: '내용|세부 내용|설명|비고',
  },
  person: {
    name: '성명|성함|이름(성명)',
    nickname: '닉네임|활동명',
    role: '구분|분류',
    affiliation: '기관|단체명|소속기관',
    position: '직위|직함',
    phone: '전화번호|연락처|휴대전화|휴대폰',
    email: '메일|이메일주소|전자우편',
    isGroup: '단체 여부',
    notes: '비고|메모·비고',
    duties: '배정',
    consent: '개인정보 동의|개인정보 수집 및 이용 동의|개인정보 수집·이용 동의',
    portrait: '촬영 동의|초상권 동의|초상권 이용 동의',
  },
  participation: {
    appliedOn:
      '타임스탬프|응답 일시|응답일시|응답 시간|응답시간|제출 일시|제출일시|제출 시간|제출시간|작성 일시|등록 일시|참여 일시|완료 시간',
    companions: '동반 인원|동반인 수|동반 인원수',
    via: '신청 경로|유입 경로|알게 된 경로',
    accessNeed: '필요한 지원|편의 지원',
  },
  surveySheet: {
    at: '타임스탬프|응답 일시|응답일시|응답 시간|응답시간|제출 일시|제출일시|제출 시간|제출시간|작성 일시|등록 일시|참여 일시|완료 시간',
  },
  proposal: {
    title: '제목|제안|제안명',
    problem: '어떤 문제가 있나요?|문제|제안 이유',
    idea: '어떤 실험을 해보면 좋을까요?|제안 내용|아이디어|내용',
    background: '배경',
    effect: '효과|기대 효과',
    source: '출처|경로',
    receivedOn: '등록일|날짜',
    closesOn: '마감|마감일',
    proposerId: '이름|작성자',
    tags: '분류',
  },
} as const;

/** Words by which the questions of a form ask for a column, whatever else the question says. */
export const asked = {
  person: {
    name: '성함|이름|성명',
    nickname: '별명|닉네임|활동명',
    affiliation: '소속|단체명|기관명',
    phone: '연락처|전화|휴대폰|핸드폰',
    email: '이메일|메일 주소|전자우편',
    consent: '개인정보',
    portrait: '촬영|초상',
  },
  participation: {
    companions: '동반|함께 오시|함께 오는|같이 오시',
    accessNeed: '휠체어|수어|접근성|편의 지원|도움이 필요|지원이 필요',
    via: '알게 되|경로',
  },
} as const;
