/** What the app knows by itself of an experiment, and how each fact stands. */
import { FACT_KEYS } from '@shared/domain/checks/fact-keys.ts';
import type { FactKey } from '@shared/domain/checks/fact-keys.ts';
import { factPrint, readFacts } from '@shared/domain/checks/facts.ts';
import type { FactReading } from '@shared/domain/checks/facts.ts';
import type { Reader } from '../../db/reader.ts';
import { checkStore } from './check-store.shared.ts';
import type { RevisionNow } from './check-store.shared.ts';

interface CheckFacts {
  readonly facts: readonly FactReading[];
  readonly prints: Readonly<Record<FactKey, string>>;
}

export function checkFactsOf(reader: Reader, experimentId: string, revisionNow: RevisionNow): CheckFacts {
  const store = checkStore(reader, experimentId, revisionNow);
  const prints = Object.fromEntries(FACT_KEYS.map((key) => [key, factPrint(key, store)]));
  return { facts: readFacts(store), prints: prints as CheckFacts['prints'] };
}
