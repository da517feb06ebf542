import { useEffect } from 'react';

/**
 * Once for each room that is gone to (give it a key): after a room is chosen in the rail, and after an experiment is made, the keyboard goes
 * on in the room. A room that has put the focus somewhere itself, or a field that holds it, keeps it.
 */
export function FocusInRoom() {
  useEffect(() => {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (isNowhere || activeElement.closest('[data-rail]') !== null) document.getElementById('room')?.focus();
  }, []);
  return null;
}
