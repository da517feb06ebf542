import { Button, Dialog, ErrorNote, Field, Select, useToast } from '@ui/index.ts';
import { AREAS } from '@shared/domain/stage.ts';
import type { BoardPerson } from '@shared/contract/board.ts';
import type { CalendarScope } from '@shared/domain/calendar-file.ts';
import { useMutation } from '@tanstack/react-query';
import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';

interface CalendarFileProps {
  readonly experimentId: string;
  readonly people: readonly BoardPerson[];
}

/** The days as a file for any calendar: of everything, of one person, or of one work area. */
export function CalendarFile({ experimentId, people }: CalendarFileProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useActions(t('shell.room.schedule'), [
    { id: 'calendarFile', label: t('timeline.file.title'), icon: CalendarArrowDown, perform: open },
  ]);
  return (
    <>
      <Button icon={CalendarArrowDown} onClick={open}>
        {t('timeline.file.open')}
      </Button>
      {isOpen ? (
        <CalendarFileDialog experimentId={experimentId} people={people} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function CalendarFileDialog({ experimentId, people, onClose }: CalendarFileProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const choices: readonly { readonly value: string; readonly label: string; readonly scope: CalendarScope }[] = [
    { value: 'all', label: t('timeline.file.all'), scope: { kind: 'all' } },
    ...people.map(({ id, name }) => ({
      value: id,
      label: name,
      hint: t('timeline.file.person'),
      scope: { kind: 'person' as const, personId: id },
    })),
    ...AREAS.map((area) => ({
      value: area,
      label: t(`shell.area.${area}`),
      hint: t('timeline.file.area'),
      scope: { kind: 'area' as const, area },
    })),
  ];
  const [value, setValue] = useState('all');
  const chosen = choices.find((choice) => choice.value === value);
  const scope = chosen?.scope ?? { kind: 'all' };
  const of = scope.kind === 'all' ? '' : (chosen?.label ?? '');
  const { data: entries } = useData('calendar.entries', { experimentId, scope });
  const saving = useMutation({
    mutationFn: () => callHost('calendar.save', { experimentId, scope, locale, of }),
    meta: { quiet: true },
    onSuccess(saved) {
      if (saved === null) return;
      toast({ text: t('timeline.file.saved', { count: saved.count, path: saved.path }), tone: 'done' });
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('timeline.file.title')}
      description={t('timeline.file.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            loading={saving.isPending}
            disabled={entries === undefined || entries.length === 0}
            onClick={() => saving.mutate()}
          >
            {t('timeline.file.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('timeline.file.of')}
        hint={
          entries === undefined
            ? undefined
            : entries.length === 0
              ? t('timeline.file.nothing')
              : t('timeline.file.count', { count: entries.length })
        }
      >
        <Select label={t('timeline.file.of')} value={value} options={choices} onChange={setValue} />
      </Field>
      {saving.error === null ? null : <ErrorNote>{failureText(saving.error)}</ErrorNote>}
    </Dialog>
  );
}
