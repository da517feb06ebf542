import { bindingsOf, menuItemOf } from '@app/actions/action.ts';
import type { Action } from '@app/actions/action.ts';
import { keyText } from '@app/actions/key-text.ts';
import { mergedGroups } from '@app/actions/shown-actions.ts';
import { describe, expect, test } from 'vitest';

interface Card {
  readonly isOpen: boolean;
}

function actionsInto(done: string[]): readonly Action<Card>[] {
  return [
    {
      id: 'open',
      label: '열기',
      keys: ['Enter'],
      when: ({ isOpen }) => !isOpen,
      perform: () => void done.push('open'),
    },
    { id: 'remove', label: '지우기', keys: ['Delete', 'Mod+Backspace'], perform: () => void done.push('remove') },
  ];
}

const key = { key: '', code: '', keyCode: 0, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const event = { ...key, preventDefault: () => undefined };

describe('an action', () => {
  test('is done by each of its keys, and only while it can be', () => {
    const done: string[] = [];
    const shut = bindingsOf(actionsInto(done), { isOpen: false });
    const open = bindingsOf(actionsInto(done), { isOpen: true });
    expect(Object.keys(shut)).toEqual(['Enter', 'Delete', 'Mod+Backspace']);
    expect(Object.keys(open)).toEqual(['Delete', 'Mod+Backspace']);
    for (const chord of ['Enter', 'Mod+Backspace']) shut[chord]?.(event);
    expect(done).toEqual(['open', 'remove']);
  });

  test('stands in a menu with its first key, greyed while it cannot be done', () => {
    const [open, remove] = actionsInto([]).map((action) => menuItemOf(action, { isOpen: true }));
    expect(open).toMatchObject({ label: '열기', shortcut: 'Enter', disabled: true });
    expect(remove).toMatchObject({ label: '지우기', shortcut: 'Delete', disabled: false });
  });
});

test.each([
  ['Mod+Shift+z', 'Ctrl+Shift+Z', '⌘+Shift+Z'],
  ['Alt+ArrowUp', 'Alt+↑', 'Alt+↑'],
  ['Escape', 'Esc', 'Esc'],
])('%s is written %s, on a Mac %s', (chord, text, mac) => {
  expect([keyText(chord, false), keyText(chord, true)]).toEqual([text, mac]);
});

test('the help sheet says each action once, under its heading, and none without a key', () => {
  const undo = { id: 'undo', label: '되돌리기', keys: ['Mod+z'] };
  const mute = { id: 'mute', label: '말없이' };
  expect(
    mergedGroups([
      { heading: '표', actions: [undo, mute] },
      { heading: '보드', actions: [mute] },
      { heading: '표', actions: [undo] },
    ]),
  ).toEqual([{ heading: '표', actions: [undo] }]);
});
