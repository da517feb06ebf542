/**
 * `node scripts/icons.mjs`: renders `resources/icons/icon.svg` into the PNG sizes that installers and window managers want. Run it
 * after changing the drawing, and commit the result.
 */
import { writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { inRoot } from './lib/paths.mjs';

const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

const drawing = await loadImage(inRoot('resources', 'icons', 'icon.svg'));
for (const size of sizes) {
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(drawing, 0, 0, size, size);
  writeFileSync(inRoot('resources', 'icons', `${size}x${size}.png`), await canvas.encode('png'));
}
