import { describe, expect, it } from 'vitest';
import { chordOf, isComposing, isTypingKey, runKey, type KeyLike } from '../../../renderer/src/ui/keys';

function press(over: Partial<KeyLike> & { readonly key: string }): KeyLike & { prevented: boolean } {
  return {
    code: '',
    keyCode: 0,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    prevented: false,
    ...over,
    preventDefault() {
      this.prevented = true;
    },
  };
}

describe('keys', () => {
  it('reads composition from the event, from the React wrapper and from the bare 229', () => {
    expect(isComposing({ keyCode: 13, isComposing: true })).toBe(true);
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: true } })).toBe(true);
    expect(isComposing({ keyCode: 229 })).toBe(true);
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: false } })).toBe(false);
  });

  it('runs no binding while composing, so Enter cannot commit half a syllable', () => {
    const ran: string[] = [];
    const event = press({ key: 'Enter', isComposing: true });
    expect(runKey(event, { Enter: () => void ran.push('Enter') })).toBe(false);
    expect(ran).toEqual([]);
    expect(event.prevented).toBe(false);
  });

  it('names chords in one order, with Mod for Ctrl and ⌘', () => {
    expect(chordOf(press({ key: 'Z', code: 'KeyZ', shiftKey: true, ctrlKey: true }))).toBe('Mod+Shift+z');
    expect(chordOf(press({ key: 'k', code: 'KeyK', metaKey: true }))).toBe('Mod+k');
    expect(chordOf(press({ key: 'ArrowDown', altKey: true }))).toBe('Alt+ArrowDown');
    expect(chordOf(press({ key: ' ' }))).toBe('Space');
  });

  it('finds Ctrl+Z under a Hangul layout, where the key itself is a jamo', () => {
    expect(chordOf(press({ key: 'ㅋ', code: 'KeyZ', ctrlKey: true }))).toBe('Mod+z');
  });

  it('prevents the default unless the binding returns false', () => {
    const kept = press({ key: 'Escape' });
    runKey(kept, { Escape: () => false });
    expect(kept.prevented).toBe(false);
    const spent = press({ key: 'Escape' });
    runKey(spent, { Escape: () => undefined });
    expect(spent.prevented).toBe(true);
  });

  it('tells typing from commands', () => {
    expect(isTypingKey(press({ key: 'ㄱ' }))).toBe(true);
    expect(isTypingKey(press({ key: 'a', ctrlKey: true }))).toBe(false);
    expect(isTypingKey(press({ key: 'Enter' }))).toBe(false);
  });
});
