import { QueryClientProvider } from '@tanstack/react-query';
import { RefusalContext, ToastProvider, TooltipProvider } from '@ui/index.ts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CommitOnClose } from './CommitOnClose.tsx';
import { FaultGate } from './FaultGate.tsx';
import { Appearance } from './Appearance.tsx';
import { queryClient } from './query-client.ts';
import { FailureToasts } from './FailureToasts.tsx';
import { sayInPlace } from './failures.ts';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { Screens } from './Screens.tsx';

/** Addresses live after the #: the page itself is always `index.html`. */
const HASH_ROUTING = { hook: useHashLocation };

/** Everything that stands around the screens: data, words, appearance, messages, the way from one screen to the next. */
export function App() {
  const { t } = useTranslation();
  return (
    <QueryClientProvider client={queryClient}>
      <TooltipProvider>
        <ToastProvider words={{ region: t('common.notifications'), close: t('common.close') }}>
          <FailureToasts />
          <CommitOnClose />
          <RefusalContext value={sayInPlace}>
            <ScreenBoundary isWhole>
              <Suspense fallback={null}>
                <FaultGate>
                  {/* Its own boundary: what is damaged may be what the appearance is read from. */}
                  <ScreenBoundary isWhole>
                    <Suspense fallback={null}>
                      <Appearance>
                        <Router {...HASH_ROUTING}>
                          <Screens />
                        </Router>
                      </Appearance>
                    </Suspense>
                  </ScreenBoundary>
                </FaultGate>
              </Suspense>
            </ScreenBoundary>
          </RefusalContext>
        </ToastProvider>
      </TooltipProvider>
    </QueryClientProvider>
  );
}
