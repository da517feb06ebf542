/** The action that opens the palette, which it does not offer itself. */
export const PALETTE_ACTION = 'palette';
