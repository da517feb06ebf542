import { CHECK_STATES } from '@shared/domain/checklist.ts';
import type { CheckState } from '@shared/domain/checklist.ts';
import type { MenuItem } from '@ui/index.ts';
import { Indent, Outdent, Trash2, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keyText } from '@app/actions/key-text.ts';
import { choiceOptions } from '@app/i18n/field-words.ts';
import type { CheckLineProps } from './check-line-props.ts';

type CheckMenuOptions = Pick<CheckLineProps, 'check' | 'state' | 'hasParts' | 'lines' | 'onIndent' | 'onOutdent'> & {
  readonly onOpen: (what: 'details' | 'na') => void;
};

/** What can be done with a line. 해당 없음 asks for its reason first; 나중에 shows its day. */
export function useCheckMenu(options: CheckMenuOptions): readonly MenuItem[] {
  const { check, state, hasParts, lines, onIndent, onOutdent, onOpen } = options;
  const { t } = useTranslation();
  function choose(next: CheckState): void {
    if (next === 'na') return onOpen('na');
    void lines.edit(check.id, { state: next }).catch(() => {});
    if (next === 'later') onOpen('details');
  }
  const words = choiceOptions('checkItem', 'state');
  const states = CHECK_STATES.map((value) => ({
    value,
    label: words.find((word) => word.value === value)?.label ?? value,
  }));
  return [
    // The state of a line with parts follows from them.
    ...(hasParts
      ? []
      : [
          {
            kind: 'radio',
            id: 'state',
            value: state,
            options: states,
            onChange: (next: string) => choose(CHECK_STATES.find((one) => one === next) ?? 'open'),
          } as const,
          { kind: 'separator', id: 'line' } as const,
        ]),
    {
      kind: 'item',
      id: 'details',
      label: t('board.check.details'),
      icon: UserRound,
      changes: true,
      takesFocus: true,
      onSelect: () => onOpen('details'),
    },
    {
      kind: 'item',
      id: 'indent',
      label: t('board.check.indent'),
      icon: Indent,
      shortcut: keyText('Alt+ArrowRight'),
      changes: true,
      disabled: onIndent === undefined,
      onSelect: () => onIndent?.(),
    },
    {
      kind: 'item',
      id: 'outdent',
      label: t('board.check.outdent'),
      icon: Outdent,
      shortcut: keyText('Alt+ArrowLeft'),
      changes: true,
      disabled: onOutdent === undefined,
      onSelect: () => onOutdent?.(),
    },
    { kind: 'separator', id: 'end' },
    {
      kind: 'item',
      id: 'remove',
      label: t('board.panel.removeCheck', { text: check.text }),
      icon: Trash2,
      changes: true,
      onSelect: () => lines.remove(check.id),
    },
  ];
}
