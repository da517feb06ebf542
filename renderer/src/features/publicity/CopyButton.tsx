import { Button, useToast } from '@ui/index.ts';
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';

export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Puts a text on the clipboard, to be pasted where it is posted. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const toast = useToast();
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    toast({ text: t('publicity.place.copied'), tone: 'done' });
  }
  return (
    <Button variant="quiet" size="small" icon={Copy} onClick={() => void copy().catch(reportFailure)}>
      {label}
    </Button>
  );
}
