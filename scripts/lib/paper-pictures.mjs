/** Pictures of paper: the samples' documents made by the command line, every page as a PNG. */
import { createCanvas } from '@napi-rs/canvas';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './processes.mjs';

const SAMPLES = ['little-library-2020', 'seoul-station-night-school-2018', 'redevelopment-cats'];
/** Pixels per point: A4 at about 110 dots per inch. */
const SCALE = 1.5;

async function cli(library, args) {
  const { code, output } = await runTool(inRoot('out', 'main', 'cli.cjs'), ['--library', library, ...args], {
    capture: true,
  });
  if (code !== 0) throw new Error(output);
  return output;
}

/** Every page of a PDF as PNG bytes. */
async function pagesAsPng(file) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    pages.push(canvas.toBuffer('image/png'));
  }
  await task.destroy();
  return pages;
}

/** Exports each sample's documents for each audience's default and pictures them into `folder`. */
export async function picturesOfPapers(folder) {
  mkdirSync(folder, { recursive: true });
  const library = mkdtempSync(path.join(tmpdir(), 'silheomjang-papers-'));
  try {
    for (const sample of SAMPLES) {
      const target = path.join(folder, sample);
      mkdirSync(target, { recursive: true });
      const opened = await cli(library, ['sample', sample]);
      const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(opened)?.[0] ?? sample;
      await cli(library, ['export', id, '--document', 'all', '--out', target]);
      for (const file of readdirSync(target).filter((name) => name.endsWith('.pdf'))) {
        const pages = await pagesAsPng(path.join(target, file));
        for (const [index, png] of pages.entries()) {
          writeFileSync(path.join(target, `${file.replace(/\.pdf$/, '')}-${index + 1}.png`), png);
        }
      }
    }
  } finally {
    rmSync(library, { recursive: true, force: true });
  }
}
