/** Words of the sheet with the recovery key. */

interface RecoveryKeyLabels {
  readonly name: string;
  readonly product: string;
  readonly fileName: string;
  readonly what: string;
  readonly made: string;
  readonly library: string;
  readonly group: (number: number) => string;
  readonly use: string;
  readonly steps: readonly string[];
  readonly keep: string;
  readonly rules: readonly string[];
}

export const recoveryKeyLabels: Readonly<Record<'ko' | 'en', RecoveryKeyLabels>> = {
  ko: {
    name: '복구 키',
    product: '실험장',
    fileName: '실험장_복구키',
    what: '암호 문구를 잊었을 때 이 키로 자료와 백업을 엽니다.',
    made: '만든 때',
    library: '자료 파일',
    group: (number) => `${number}째 묶음`,
    use: '쓰는 법',
    steps: [
      '잠긴 화면의 암호 문구 칸에 여덟 묶음을 차례로 넣습니다. 띄어쓰기와 줄표(-)는 없어도 되고, 대소문자는 가리지 않습니다.',
      '잘못 친 곳이 있으면 몇째 묶음인지 알려 줍니다. O와 0, I·L과 1은 같게 읽습니다.',
      '열린 뒤 ‘잠금’에서 새 암호 문구를 정합니다. 복구 키는 그대로 쓸 수 있습니다.',
    ],
    keep: '두는 곳',
    rules: [
      '컴퓨터와 떨어진 안전한 곳에 종이로 두세요. 이 종이를 가진 사람은 누구나 자료를 열 수 있습니다.',
      '인쇄한 뒤에는 이 PDF 파일을 지우세요.',
      '잃어버렸거나 남이 보았으면 ‘잠금’에서 ‘새로 암호화’한 뒤 복구 키를 새로 만드세요.',
    ],
  },
  en: {
    name: 'Recovery key',
    product: 'Silheomjang',
    fileName: 'Silheomjang_recovery_key',
    what: 'Opens the library and its backups when the passphrase is forgotten.',
    made: 'Made',
    library: 'Library file',
    group: (number) => `Group ${number}`,
    use: 'How to use it',
    steps: [
      'On the locked screen, type the eight groups one after the other into the field of the passphrase. Blanks and hyphens may be left out, and capitals make no difference.',
      'A typing error is told by its group. O is read as 0, and I and L as 1.',
      'When it is open, choose a new passphrase in ‘Lock’. The recovery key stays as it is.',
    ],
    keep: 'Where to keep it',
    rules: [
      'Keep it on paper, in a safe place away from the computer. Whoever has this sheet can open the library.',
      'Delete this PDF file once it is printed.',
      'If it is lost or was seen by others, choose ‘Encrypt anew’ in ‘Lock’ and make a new recovery key.',
    ],
  },
};
