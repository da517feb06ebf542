import type { IssuedDocument } from '@shared/contract/document.contract.ts';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useData } from '@app/lib/data.ts';

interface Currency {
  /** Of the element that shows it. */
  readonly ref: RefObject<HTMLSpanElement | null>;
  /** Undefined until it is known. */
  readonly isCurrent: boolean | undefined;
}

/**
 * Whether an issued paper still says what the app says. Each answer takes a draft of the paper, so it is asked for when its row comes into
 * sight, and again only when something changes that the paper is drafted from.
 */
export function useIsCurrent(experimentId: string, { id, kind }: IssuedDocument): Currency {
  const ref = useRef<HTMLSpanElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const row = ref.current;
    if (row === null || seen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(row);
    return () => observer.disconnect();
  }, [seen]);
  const { data } = useData('document.isCurrent', { experimentId, kind, issueId: id }, { enabled: seen });
  return { ref, isCurrent: data };
}
