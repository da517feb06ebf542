import { createContext } from 'react';

/** The sentence for a commit that was refused, for the field to show; undefined where it is said elsewhere. The app has the words. */
export type SayRefusal = (error: unknown) => string | undefined;

export const RefusalContext = createContext<SayRefusal>(() => undefined);
