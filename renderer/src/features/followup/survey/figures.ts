/** How figures of the survey are written on the screen. */

/** `86%` */
export function percentText(percent: number): string {
  return `${Math.round(percent)}%`;
}

/** To two places, as they are compared. */
export function meanText(value: number): string {
  return value.toFixed(2);
}
