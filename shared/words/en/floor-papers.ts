import type { floorPapers as ko } from '../ko/floor-papers.ts';
import type { Words } from '../words.ts';

export const floorPapers: Words<typeof ko> = {
  name: { floorPlan: 'Floor plan' },
  option: {
    floorPlan: {
      layer: {
        name: 'What is printed',
        all: 'Everything, with routes',
        filming: 'For filming: zones, cameras, numbers',
      },
    },
  },
  plain: {
    floorPlan: {
      legend: 'Signs',
      numbers: 'Numbers',
      number: 'No.',
      thing: 'What',
      count: '× {{count}}',
      countSeats: '× {{count}}, {{seats}} seats',
      scale: 'Size, scale',
      onPaper: '{{scale}} on A4',
      layer: 'Printed',
      all: 'everything',
      filming: 'for filming',
      seats: 'Seats',
      seatsOf: '{{seats}} / {{expected}} expected',
      drawn: '{{title}}, floor plan, {{size}}: {{things}}',
      printed: 'True to scale when printed on A4 at actual size (100 %). The bar shows whether it is.',
      empty: 'There is no floor plan yet.',
    },
  },
};
