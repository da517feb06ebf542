import type { ErrorData } from '@shared/contract/errors.ts';
import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { faultKind } from './fault-kind.ts';
import { ReadOnlyOffer } from './ReadOnlyOffer.tsx';
import { ReportButton } from './ReportButton.tsx';
import { RestoreOffer } from './RestoreOffer.tsx';
import { ViewOffer } from './ViewOffer.tsx';

export interface FaultScreenProps {
  readonly fault: ErrorData;
  readonly libraryFile: string;
  readonly version: string;
  /** Uncovers the screens; left out where there is nothing to be looked at. */
  readonly onLook: (() => void) | undefined;
}

/** One calm screen per fault of the library. */
export function FaultScreen({ fault, libraryFile, version, onLook }: FaultScreenProps) {
  const { t } = useTranslation();
  const kind = faultKind(fault.code);
  const facts = Object.entries(fault.params).map(([name, value]) => `${name}: ${value}`);
  return (
    <ErrorScreen
      title={words(`fault.screen.${kind}.title`, fault.params)}
      happened={words(`fault.screen.${kind}.happened`, fault.params)}
      safe={t(`fault.screen.${kind}.safe`)}
      todo={t(`fault.screen.${kind}.todo`)}
      offers={
        <>
          <RestoreOffer kind={kind} />
          {onLook === undefined ? null : <ReadOnlyOffer onLook={onLook} />}
          {kind === 'newer' ? <ViewOffer /> : null}
        </>
      }
      actions={
        <>
          <Button variant={kind === 'damaged' ? 'plain' : 'primary'} onClick={() => void callHost('host.restart', {})}>
            {t('fault.retry')}
          </Button>
          <Button onClick={() => void callHost('host.showLibrary', {})}>{t('shell.showFolder')}</Button>
          <ReportButton />
          <Button variant="quiet" onClick={() => void callHost('host.quit', {})}>
            {t('fault.quit')}
          </Button>
        </>
      }
      details={[libraryFile, fault.code, ...facts, version]}
    />
  );
}
