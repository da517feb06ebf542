/** The samples that ship inside the app, checked when they are first asked for. */
import type { Bundle } from '@shared/contract/bundle.ts';
import { bundleOf } from '@shared/contract/bundle.ts';
import type { SampleName } from '@shared/contract/library.contract.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import littleLibrary from '../../../../resources/samples/little-library-2020.json' with { type: 'json' };
import cats from '../../../../resources/samples/redevelopment-cats.json' with { type: 'json' };
import nightSchool from '../../../../resources/samples/seoul-station-night-school-2018.json' with { type: 'json' };

const SAMPLES: Readonly<Record<SampleName, unknown>> = {
  'little-library-2020': littleLibrary,
  'seoul-station-night-school-2018': nightSchool,
  'redevelopment-cats': cats,
};

export function shippedSample(name: SampleName): Bundle {
  return bundleOf(PRODUCT).parse(SAMPLES[name]);
}
