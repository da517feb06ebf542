import type { HostInfo, Mishap } from '@shared/contract/host.contract.ts';
import { Button } from '@ui/index.ts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { ReportButton } from './ReportButton.tsx';

export interface MishapScreenProps {
  readonly mishap: Mishap;
  readonly info: Pick<HostInfo, 'version' | 'libraryFile'>;
}

/** An error in the program that nobody caught, or a page that crashed: the library is whole, and there is a way on. */
export function MishapScreen({ mishap: { kind, detail }, info }: MishapScreenProps) {
  const { t } = useTranslation();
  const goOn = useMutation({ mutationFn: () => callHost('host.goOn', {}) });
  // The room that was open may be what crashed the page.
  function openList(): void {
    window.location.hash = '#/';
    goOn.mutate();
  }
  const restart = (
    <Button variant={kind === 'exception' ? 'primary' : 'plain'} onClick={() => void callHost('host.restart', {})}>
      {t('fault.mishap.restart')}
    </Button>
  );
  return (
    <ErrorScreen
      title={t(`fault.mishap.${kind}.title`)}
      happened={t(`fault.mishap.${kind}.happened`)}
      safe={t(`fault.mishap.${kind}.safe`)}
      todo={t(`fault.mishap.${kind}.todo`)}
      actions={
        <>
          {kind === 'exception' ? restart : null}
          <Button variant={kind === 'pageGone' ? 'primary' : 'plain'} onClick={() => goOn.mutate()}>
            {t(`fault.mishap.${kind}.goOn`)}
          </Button>
          {kind === 'pageGone' ? (
            <>
              <Button onClick={openList}>{t('fault.mishap.openList')}</Button>
              {restart}
            </>
          ) : null}
          <ReportButton />
          <Button variant="quiet" onClick={() => void callHost('host.quit', {})}>
            {t('fault.quit')}
          </Button>
        </>
      }
      details={[info.libraryFile, `${kind}: ${detail}`, info.version]}
    />
  );
}
