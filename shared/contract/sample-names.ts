/** File names under `resources/samples/`. */
export const SAMPLE_NAMES = ['little-library-2020', 'seoul-station-night-school-2018', 'redevelopment-cats'] as const;
