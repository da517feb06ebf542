import type { ReadTable } from '@shared/contract/sheet.contract.ts';
import { TABLE_ENCODINGS } from '@shared/sheets/table-file.ts';
import { Button, Checkbox, ErrorNote, Field, RadioGroup, Select } from '@ui/index.ts';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import styles from './Import.module.css';
import { ImportFaults } from './ImportFaults.tsx';
import type { TableImporter } from './importer.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { useLook } from './useLook.ts';
import type { TableFileState } from './useTableFile.ts';

export interface ImportLookProps {
  readonly file: TableFileState;
  readonly read: ReadTable;
  readonly importer: TableImporter;
  /** The foot of the dialog around it, for the button that takes the rows. */
  readonly foot: HTMLElement | null;
  readonly onClose: () => void;
}

/** How a file will be read, before anything of it is taken; every guess can be changed. */
export function ImportLook({ file, read, importer, foot, onClose }: ImportLookProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  // What had the focus went with the step before.
  useEffect(() => body.current?.querySelector<HTMLElement>('[role=combobox]')?.focus(), []);
  const look = useLook(read.table, importer);
  const { taking, faults, mapping, rows } = look;
  const { encoding } = read.table;
  const isTooLong = taking.lines.length > importer.most;
  const isReady = taking.lines.length > 0 && !isTooLong && (faults.length === 0 || look.choice !== 'mend');
  const heads = rows.slice(0, Math.max(30, (mapping.head ?? 0) + 1));

  function take(): void {
    look.remember();
    (importer.asks?.answered(look.answers) ?? importer).take(taking.lines);
    onClose();
  }
  return (
    <>
      {foot === null
        ? null
        : createPortal(
            <Button variant="primary" changes disabled={!isReady} onClick={take}>
              {t('imports.take', { count: taking.lines.length })}
            </Button>,
            foot,
          )}
      <div ref={body} className={styles.look}>
        <div className={styles.settings}>
          {read.table.sheets.length > 1 ? (
            <Field label={t('imports.sheet')} layout="stacked" className={styles.setting}>
              <Select
                label={t('imports.sheet')}
                value={String(look.sheetAt)}
                options={read.table.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
                onChange={(at) => look.chooseSheet(Number(at))}
              />
            </Field>
          ) : null}
          {encoding === null ? null : (
            <Field label={t('imports.encoding')} layout="stacked" className={styles.setting}>
              <Select
                label={t('imports.encoding')}
                value={encoding}
                options={TABLE_ENCODINGS.map((value) => ({ value, label: t(`imports.encodings.${value}`) }))}
                onChange={file.decode}
              />
            </Field>
          )}
          <Field label={t('imports.head')} layout="stacked" className={styles.setting}>
            <Select
              label={t('imports.head')}
              value={mapping.head === null ? 'none' : String(mapping.head)}
              options={[
                { value: 'none', label: t('imports.noHead') },
                ...heads.map((cells, at) => ({
                  value: String(at),
                  label: t('imports.row', { row: at + 1 }),
                  hint: cells
                    .filter((text) => text.trim() !== '')
                    .slice(0, 4)
                    .join(' · ')
                    .slice(0, 40),
                })),
              ]}
              onChange={(at) => look.chooseHead(at === 'none' ? null : Number(at))}
            />
          </Field>
        </div>
        {file.error === null ? null : <ErrorNote>{file.error}</ErrorNote>}
        <ImportPreview look={look} importer={importer} />
        <div className={styles.said} role="status">
          <p>{t('imports.found', { count: look.lines.length })}</p>
          {mapping.head === null ? <p>{t('imports.headless')}</p> : null}
          {look.again > 0 ? <p className={styles.quiet}>{t('imports.again', { count: look.again })}</p> : null}
          {look.totals > 0 ? <p className={styles.quiet}>{t('imports.totals', { count: look.totals })}</p> : null}
          {look.filled > 0 ? <p className={styles.quiet}>{t('imports.filled', { count: look.filled })}</p> : null}
          {look.alike > 0 ? (
            <p>{importer.alikeWords?.said(look.alike) ?? t('imports.alike', { count: look.alike })}</p>
          ) : null}
          {importer.tell?.(taking.lines).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {taking.left > 0 ? <p>{t('imports.left', { count: taking.left })}</p> : null}
        </div>
        {look.asks.map(({ id, label, value, options }) => (
          <Field key={id} label={label} layout="stacked" className={styles.setting}>
            <Select label={label} value={value} options={options} onChange={(chosen) => look.answer(id, chosen)} />
          </Field>
        ))}
        {look.hidden > 0 ? (
          <Checkbox
            label={t('imports.takeHidden', { count: look.hidden })}
            checked={look.takesHidden}
            onChange={look.takeHidden}
          />
        ) : null}
        {look.alike > 0 ? (
          <Checkbox
            label={importer.alikeWords?.leave ?? t('imports.leaveAlike')}
            checked={look.leavesAlike}
            onChange={look.leaveAlike}
          />
        ) : null}
        {isTooLong ? (
          <ErrorNote>
            {errorText({ code: 'paste.tooLong', params: { max: importer.most, count: taking.lines.length } })}
          </ErrorNote>
        ) : null}
        {faults.length === 0 ? null : (
          <>
            <RadioGroup
              label={t('imports.faults.choice')}
              value={look.choice}
              options={(['mend', 'cells', 'rows'] as const).map((value) => ({
                value,
                label: t(`imports.faults.${value}`),
              }))}
              onChange={look.choose}
            />
            <ImportFaults look={look} importer={importer} />
          </>
        )}
      </div>
    </>
  );
}
