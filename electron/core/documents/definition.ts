/** Turns laid-out pages into a pdfmake definition: every line and rule at its place. */
import type { Content, ContentText, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import type { LaidOut } from './desk.ts';
import { joinRules, type Page, type PlacedLine, type Rule, type Tint } from './layout/page.ts';

export const FONT_DESCRIPTORS: TFontDictionary = {
  text: { normal: 'text-regular', bold: 'text-semibold' },
  hanja: { normal: 'hanja-medium', bold: 'hanja-medium' },
  emoji: { normal: 'emoji-regular', bold: 'emoji-regular' },
};

const PRODUCT = '실험장 Silheomjang';

export function definitionOf({ pages, title, language }: LaidOut, at: string): TDocumentDefinitions {
  const first = pages[0]?.paper ?? { width: 595.28, height: 841.89 };
  return {
    version: '1.7',
    language,
    displayTitle: true,
    info: { title, creator: PRODUCT, producer: `${PRODUCT} (pdfmake)`, creationDate: new Date(at) },
    pageSize: { width: Math.min(first.width, first.height), height: Math.max(first.width, first.height) },
    pageOrientation: orientation(first),
    pageMargins: 0,
    defaultStyle: { font: 'text', lineHeight: 1 },
    content: pages.map(pageContent),
  };
}

function orientation(paper: { readonly width: number; readonly height: number }): 'portrait' | 'landscape' {
  return paper.width > paper.height ? 'landscape' : 'portrait';
}

function pageContent(page: Page, index: number): Content {
  const turn: Partial<ContentText> =
    index === 0 ? {} : { pageBreak: 'before', pageOrientation: orientation(page.paper) };
  return {
    stack: [
      { text: '', ...turn, fontSize: 1, absolutePosition: { x: 0, y: 0 } },
      {
        canvas: [...page.tints.map(tintVector), ...joinRules(page.rules).map(ruleVector)],
        absolutePosition: { x: 0, y: 0 },
      },
      ...page.lines.map(lineText),
    ],
  };
}

function lineText(placed: PlacedLine): Content {
  const runs = placed.line.runs;
  const shared: Omit<ContentText, 'text'> = {
    absolutePosition: { x: round(placed.x), y: round(placed.y) },
    fontSize: placed.size,
    bold: placed.bold,
    color: placed.ink,
    noWrap: true,
    preserveLeadingSpaces: true,
    ...(placed.outline === undefined ? {} : { outline: true, outlineText: placed.outline }),
  };
  const [only] = runs;
  if (runs.length === 1 && only) return { ...shared, text: only.text, font: only.family };
  return { ...shared, text: runs.map((run) => ({ text: run.text, font: run.family, noWrap: true })) };
}

function ruleVector(rule: Rule) {
  return {
    type: 'line' as const,
    x1: round(rule.x1),
    y1: round(rule.y1),
    x2: round(rule.x2),
    y2: round(rule.y2),
    lineWidth: rule.weight,
    lineColor: rule.ink,
  };
}

function tintVector(tint: Tint) {
  return {
    type: 'rect' as const,
    x: round(tint.x),
    y: round(tint.y),
    w: round(tint.width),
    h: round(tint.height),
    color: tint.ink,
    lineWidth: 0,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
