/** Fields of the domain: primitives of `ui` bound to the rules of `shared/domain` and to the words of the app. */
export { AnchorForm } from './AnchorForm.tsx';
export { CivilDateField } from './CivilDateField.tsx';
export { ClockField } from './ClockField.tsx';
export { DurationField } from './DurationField.tsx';
export { useNumberWords } from './useNumberWords.ts';
