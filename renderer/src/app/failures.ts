/** Failures of commands that no screen shows in place: handed to whoever can speak (the toasts). */
import { failureText } from '@app/i18n/dynamic.ts';

type Speaker = (sentence: string) => void;

let speaker: Speaker = () => {};

export function speakFailures(next: Speaker): void {
  speaker = next;
}

export function reportFailure(error: unknown): void {
  speaker(failureText(error));
}
