/** The letter that stands for a name: its first letter or digit, past marks such as "@"; "·" when there is none. */
export function initialOf(name: string): string {
  const letter = name.normalize('NFC').match(/[\p{L}\p{N}]/u)?.[0];
  return letter ? letter.toLocaleUpperCase('ko') : '·';
}
