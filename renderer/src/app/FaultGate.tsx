import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { saving } from '@app/lib/saving-state.ts';
import { Appearance, showIn } from './Appearance.tsx';
import { isBigScreen } from './big-screen.ts';
import { UnlockScreen } from './UnlockScreen.tsx';
import { FaultScreen } from './faults/FaultScreen.tsx';
import { HallScreen } from './faults/HallScreen.tsx';
import { LookingContext } from './faults/looking.ts';
import { MishapScreen } from './faults/MishapScreen.tsx';
import styles from './faults/FaultScreen.module.css';

const HOST_INFO = ['host.info'] as const;
const LOCKED: ReadonlySet<string> = new Set(['library.locked', 'library.wrongPassphrase']);
/** Milliseconds between two looks at whether the library is still there. */
const LOOK = 10_000;

/**
 * A library that cannot be used ends here: what happened, what is safe, what to do. Never an empty library. A fault that comes while
 * working covers the screens and keeps them, with what was typed; so does an error in the program that nobody caught.
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
  const { fault, mishap, opened, systemLocale } = info;
  const [wantsToLook, setWantsToLook] = useState(false);
  useEffect(() => {
    if (opened) return;
    // What language the user chose stands in the library that cannot be read: the desktop's own is the next best.
    void showIn(systemLocale.startsWith('ko') ? 'ko' : 'en');
  }, [opened, systemLocale]);
  // In the hall nobody can help, and nobody is to read what is wrong.
  if (isBigScreen() && (fault !== null || mishap !== null)) return <HallScreen key={shown} />;
  // Behind a lock nothing may stand that was read before.
  if (fault !== null && LOCKED.has(fault.code)) return <UnlockScreen key={shown} place={info.libraryFile} />;
  // Screens that crashed the page must not be drawn again before the user says so.
  if (mishap?.kind === 'pageGone') {
    const screen = <MishapScreen mishap={mishap} info={info} />;
    return opened ? <Appearance>{screen}</Appearance> : screen;
  }
  const damage = opened && fault?.code === 'library.damaged' ? fault : null;
  const looking = damage !== null && wantsToLook ? { fault: damage, stop: () => setWantsToLook(false) } : null;
  const cover =
    mishap !== null ? (
      <MishapScreen key={shown} mishap={mishap} info={info} />
    ) : fault === null || looking !== null ? null : (
      <FaultScreen
        key={shown}
        fault={fault}
        libraryFile={info.libraryFile}
        version={info.version}
        onLook={damage === null ? undefined : () => setWantsToLook(true)}
      />
    );
  return (
    <LookingContext value={looking}>
      {cover}
      {opened ? <div className={cover === null ? styles.open : styles.covered}>{children}</div> : null}
    </LookingContext>
  );
}
