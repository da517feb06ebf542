/**
 * How many people a place takes: what the house says for each layout, and where it says nothing, what its area lets one expect
 * (requirements C19, C64). The suggestion is a range with its source; it never overrules what the house says.
 */

/** 극장식, 강의식, 원탁, ㄷ자, 스탠딩. */
export const LAYOUTS = ['theatre', 'classroom', 'rounds', 'uShape', 'standing'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The column of a venue in which the house's number for a layout stands. */
export const SEATS_COLUMN = {
  theatre: 'seatsTheatre',
  classroom: 'seatsClassroom',
  rounds: 'seatsRounds',
  uShape: 'seatsUShape',
  standing: 'seatsStanding',
} as const satisfies Readonly<Record<Layout, string>>;
export type SeatsColumn = (typeof SEATS_COLUMN)[Layout];

/**
 * Area for one person in tenths of a square metre, and what aisles add in percent: figures of several event planners (venue sizing
 * guides in square feet, turned into metres); change them here.
 */
export const AREA_GUIDE = {
  source: 'eventPlanners',
  tenthsPerHead: {
    standing: { least: 5, most: 5 },
    theatre: { least: 6, most: 9 },
    rounds: { least: 9, most: 14 },
    classroom: { least: 14, most: 16 },
    uShape: { least: 23, most: 28 },
  },
  aislePercent: { least: 20, most: 30 },
} as const satisfies {
  readonly source: string;
  readonly tenthsPerHead: Readonly<Record<Layout, Range>>;
  readonly aislePercent: Range;
};

interface Range {
  readonly least: number;
  readonly most: number;
}

export type Seating = Readonly<Record<SeatsColumn, number | null>> & {
  readonly layout: Layout | null;
  /** In square metres. */
  readonly areaM2: number | null;
};

/** From roomy to tight: how many the area seats in a layout; null where nobody said the area. */
export function seatsFromArea(areaM2: number | null, layout: Layout): Range | null {
  if (areaM2 === null) return null;
  const { least, most } = AREA_GUIDE.tenthsPerHead[layout];
  const { aislePercent } = AREA_GUIDE;
  return { least: fitting(areaM2, most, aislePercent.most), most: fitting(areaM2, least, aislePercent.least) };
}

/** Rounded down: nobody sits on half a chair. */
function fitting(areaM2: number, tenths: number, aislePercent: number): number {
  const thousandths = areaM2 * 1000;
  const perHead = tenths * (100 + aislePercent);
  return (thousandths - (thousandths % perHead)) / perHead;
}

export interface Seats {
  readonly value: number;
  /** `house`: it says so for the layout that is planned; `largest`: for the layout that takes most, as none is planned. */
  readonly from: 'house' | 'largest' | 'area';
  readonly layout: Layout;
}

/** The seats to count on; from the area it is the roomy end. Null while nothing is known. */
export function seatsOf(venue: Seating): Seats | null {
  const { layout } = venue;
  if (layout === null) return largest(venue);
  const said = venue[SEATS_COLUMN[layout]];
  if (said !== null) return { value: said, from: 'house', layout };
  const guessed = seatsFromArea(venue.areaM2, layout);
  return guessed === null ? null : { value: guessed.least, from: 'area', layout };
}

function largest(venue: Seating): Seats | null {
  let most: Seats | null = null;
  for (const layout of LAYOUTS) {
    const value = venue[SEATS_COLUMN[layout]];
    if (value !== null && (most === null || value > most.value)) most = { value, from: 'largest', layout };
  }
  return most;
}
