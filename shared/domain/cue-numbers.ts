/** Cue numbers are unique within a sheet when given (korean conventions 1.3); an empty one prints the row's position. */

/** The position of another row with the same number as the row at `position`; `undefined` without one. */
export function numberClash(numbers: readonly string[], position: number): number | undefined {
  const number = numbers[position] ?? '';
  if (number === '') return undefined;
  const other = numbers.findIndex((one, index) => index !== position && one === number);
  return other < 0 ? undefined : other;
}

/** The number that a row prints. */
export function printedNumber(number: string, position: number): string {
  return number === '' ? String(position + 1) : number;
}
