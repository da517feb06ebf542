import { AppError } from '@core/base/app-error.ts';
import type { CheckProgress } from '@shared/contract/condition.contract.ts';

/** Where each part of a check-up begins and ends, of the whole: attached files are most of the bytes. */
const SPANS = { integrity: [0, 0.3], values: [0.3, 0.5], attachments: [0.5, 1] } as const satisfies Record<
  CheckProgress['part'],
  readonly [number, number]
>;

/** One check-up: how far it is, and whether the user still wants it. */
export class CheckRun {
  progress: CheckProgress = { part: 'integrity', share: 0 };
  isCancelled = false;

  cancel(): void {
    this.isCancelled = true;
  }

  /** For a part to call on its way; throws once the run is cancelled. */
  beat(part: CheckProgress['part']): (share: number) => void {
    const [from, to] = SPANS[part];
    return (share) => {
      if (this.isCancelled) throw new AppError('condition.cancelled');
      this.progress = { part, share: from + (to - from) * share };
    };
  }
}
