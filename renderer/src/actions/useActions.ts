import { isEditingText, isRestingPen, isTypingKey, runKey, watchDrafts } from '@ui/index.ts';
import { useEffect, useEffectEvent } from 'react';
import { bindingsOf } from './action.ts';
import type { Action, ListedAction } from './action.ts';
import { showGroup } from './shown-actions.ts';

/** Where the focus is in a text: `yields` leaves every key to it, `drafts` only while it holds strokes of its own, `acts` none. */
export type InText = 'yields' | 'drafts' | 'acts';

/** Puts the actions of a component into the help sheet; their keys are the component's own matter. */
export function useListedActions(heading: string, actions: readonly ListedAction[]): void {
  useEffect(() => showGroup({ heading, actions }), [heading, actions]);
}

/**
 * Actions that can be done wherever the focus is, by their keys and from the palette. A key that types a letter belongs to any text, and behind a modal dialog
 * nothing may change unseen.
 */
export function useActions(heading: string, actions: readonly Action[], inText: InText = 'yields'): void {
  useEffect(() => showGroup({ heading, actions, free: actions }), [heading, actions]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent, holdsDraft: boolean) => {
    const { target } = event;
    if (event.defaultPrevented || document.querySelector('[aria-modal="true"]') !== null) return;
    if (isTypingKey(event) && (isEditingText(target) || isRestingPen(target))) return;
    if (inText === 'yields' ? isEditingText(target) : inText === 'drafts' && holdsDraft) return;
    runKey(event, bindingsOf(actions, undefined));
  });
  useEffect(() => {
    const drafts = watchDrafts(document);
    const listen = (event: KeyboardEvent) => onKeyDown(event, drafts.holdsDraft(event.target));
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
      drafts.stop();
    };
  }, []);
}
