import { z } from 'zod';
import { audience, paperKind } from './codes.ts';
import { line as lineOf } from './columns.ts';
import { defineEntity } from './define.ts';
import { choice, code, instant, integer, json, text } from './fields.ts';

const settings = json(z.record(z.string(), z.unknown()), { personal: 'free' });

/** How a paper is set, for next time. */
export const documentSetting = defineEntity({
  room: 'documents',
  sheet: false,
  name: ['kind'],
  key: ['kind'],
  listed: false,
  searched: [],
  onCopy: 'keep',
  fields: { kind: choice(paperKind, 'paperKind'), settings },
});

/** One exported paper: its number, who it was for, how it was set, and the code that later tells whether it is still current. */
export const documentIssue = defineEntity({
  room: 'documents',
  sheet: false,
  name: ['fileName'],
  // Its settings are those of the paper, not words.
  searched: ['fileName'],
  onCopy: 'drop',
  fields: {
    kind: choice(paperKind, 'paperKind'),
    number: integer(1, Number.MAX_SAFE_INTEGER),
    audience: choice(audience, 'audience'),
    issuedAt: instant(),
    revisionCode: code(lineOf),
    fileName: text(lineOf, { personal: 'free' }),
    settings,
  },
});
