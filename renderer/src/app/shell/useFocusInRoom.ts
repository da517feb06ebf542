import { useEffect } from 'react';

/**
 * After a room is chosen in the rail, and after an experiment is made, the keyboard goes on in the room. A room that has put the focus
 * somewhere itself, or a field that holds it, keeps it.
 */
export function useFocusInRoom(room: string): void {
  useEffect(() => {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    if (isNowhere || activeElement.closest('[data-rail]') !== null) document.getElementById('room')?.focus();
  }, [room]);
}
