import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { i18n } from '@app/i18n/i18n.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { saving } from '@app/lib/saving-state.ts';
import { UnlockScreen } from './UnlockScreen.tsx';
import { FaultScreen } from './faults/FaultScreen.tsx';
import styles from './faults/FaultScreen.module.css';

const HOST_INFO = ['host.info'] as const;
const LOCKED: ReadonlySet<string> = new Set(['library.locked', 'library.wrongPassphrase']);
/** Milliseconds between two looks at whether the library is still there. */
const LOOK = 10_000;

/**
 * A library that cannot be used ends here: what happened, what is safe, what to do. Never an empty library. A fault that comes while
 * working covers the screens and keeps them, with what was typed.
 */
export function FaultGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const failing = useRef(false);
  // Sentences by a key that is data do not follow a change of language by themselves: the screen is drawn anew.
  const shown = useLocale();
  const { data: info } = useSuspenseQuery({
    queryKey: HOST_INFO,
    queryFn: () => callHost('host.info', {}),
    refetchInterval: LOOK,
  });
  useEffect(() => {
    const ask = (): void => void client.invalidateQueries({ queryKey: HOST_INFO });
    const stopSaving = saving.subscribe(() => {
      const failed = saving.read().kind === 'failed';
      if (failed !== failing.current) ask();
      failing.current = failed;
    });
    const stopFailures = client.getMutationCache().subscribe(({ mutation }) => {
      if (mutation?.state.status === 'error') ask();
    });
    return () => {
      stopSaving();
      stopFailures();
    };
  }, [client]);
  const { fault, opened, systemLocale } = info;
  useEffect(() => {
    if (opened) return;
    // What language the user chose stands in the library that cannot be read: the desktop's own is the next best.
    const locale = systemLocale.startsWith('ko') ? 'ko' : 'en';
    document.documentElement.lang = locale;
    document.title = i18n.t('common.appName', { lng: locale });
    void i18n.changeLanguage(locale);
  }, [opened, systemLocale]);
  // Behind a lock nothing may stand that was read before.
  if (fault !== null && LOCKED.has(fault.code)) return <UnlockScreen key={shown} place={info.libraryFile} />;
  return (
    <>
      {fault === null ? null : (
        <FaultScreen key={shown} fault={fault} libraryFile={info.libraryFile} version={info.version} />
      )}
      {opened ? <div className={fault === null ? styles.open : styles.covered}>{children}</div> : null}
    </>
  );
}
