/** The scales that an architect's ruler has, and those of larger grounds. */
const SCALES = [20, 25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest round scale at which a floor fits a box, all in millimetres: 75 means 1:75. The smallest there is where none fits. */
export function fitScale(floor: Size, box: Size): number {
  return SCALES.find((scale) => floor.width / scale <= box.width && floor.height / scale <= box.height) ?? 2000;
}

const BARS = [50, 20, 10, 5, 2, 1] as const;

/** How many metres the scale bar shows: at most half the width of the floor. */
export function barMetres(widthMm: number): number {
  return BARS.find((metres) => metres * 2000 <= widthMm) ?? 1;
}

/** 12 m, 4.5 m. */
export function metres(mm: number): string {
  return `${Math.round(mm / 10) / 100} m`;
}
