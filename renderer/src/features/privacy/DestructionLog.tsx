import type { DestructionEntry } from '@shared/contract/privacy.contract.ts';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import { Badge, Button, EmptyState, Table, useToast } from '@ui/index.ts';
import { useMutation } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { useLoaded } from '@app/lib/data.ts';
import styles from './Privacy.module.css';

const COLUMNS = ['at', 'experiment', 'what', 'items', 'reason', 'method', 'byRole', 'places'] as const;

/** A place without a single file is not worth a word. */
function hasFiles({ files }: DestructionEntry['places'][number]): boolean {
  return files > 0;
}

/** 파기 대장: every destruction, with nobody's name in it, to be kept and handed in. */
export function DestructionLog() {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const log = useLoaded('privacy.log', {});

  function when(at: string): string {
    const instant = asInstant(at);
    return instant === undefined ? at : formatInstant(instant, locale);
  }
  function texts(line: DestructionEntry): Readonly<Record<(typeof COLUMNS)[number], string>> {
    return {
      at: when(line.at),
      experiment: line.experimentTitle,
      what: t(`privacy.what.${line.kind}`, { count: line.records }),
      items: line.items.map((item) => words(`privacy.item.${item}`, {})).join(', '),
      reason: [t(`privacy.reason.${line.reason}`), line.ground].filter((text) => text !== '').join(' · '),
      method: t('privacy.method'),
      byRole: line.byRole,
      places: [
        ...line.places
          .filter(hasFiles)
          .map(({ place, at, files }) => t(`privacy.place.${place}`, { at: when(at), files })),
        ...line.pending.map((place) => t('privacy.pending', { place: t(`privacy.placeName.${place}`) })),
      ].join(' / '),
    };
  }

  const saving = useMutation({
    mutationFn: (how: 'csv' | 'pdf') => (how === 'pdf' ? callHost('privacy.printLog', { locale }) : saveCsv()),
    onSuccess(saved) {
      if (saved !== null) toast({ text: t('privacy.saved', { path: saved.path }), tone: 'done' });
    },
  });

  function saveCsv() {
    const rows = [COLUMNS.map((column) => t(`privacy.logColumn.${column}`)), ...log.map(texts).map(Object.values)];
    return callHost('privacy.saveLog', { fileName: t('privacy.logFile'), rows });
  }

  if (log.length === 0) return <EmptyState sentence={t('privacy.noLog')} example={t('privacy.noLogHow')} />;
  return (
    <>
      <div className={styles.tools}>
        <span>{t('privacy.logHint')}</span>
        <Button icon={FileDown} disabled={saving.isPending} onClick={() => saving.mutate('csv')}>
          {t('privacy.saveCsv')}
        </Button>
        <Button
          variant="primary"
          icon={Printer}
          loading={saving.isPending && saving.variables === 'pdf'}
          onClick={() => saving.mutate('pdf')}
        >
          {t('privacy.savePdf')}
        </Button>
      </div>
      <Table
        caption={t('privacy.logLabel')}
        columns={COLUMNS.map((key) => ({ key, title: t(`privacy.logColumn.${key}`) }))}
      >
        {log.map((line) => {
          const text = texts(line);
          return (
            <tr key={line.id}>
              {COLUMNS.map((column) => (
                <td key={column} className={column === 'at' ? 'tabular' : undefined}>
                  {text[column]}{' '}
                  {column === 'places' && line.pending.length > 0 ? (
                    <Badge tone="late">{t('privacy.waiting')}</Badge>
                  ) : null}
                </td>
              ))}
            </tr>
          );
        })}
      </Table>
    </>
  );
}
