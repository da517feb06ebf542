/**
 * Attached files as the page may draw them: bytes that a row of the open library names, verified, under a media type of a fixed list.
 * A file that claims to be a page or a drawing with scripts is not served at all, and nothing is kept in the browser's cache.
 */
import { readAttachment } from '@core/session/read-attachment.ts';
import type { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { previewOf } from '@shared/domain/attachment.ts';

const ADDRESS = /^\/attachment\/([0-9a-f]{64})$/;

/** The answer to `/attachment/<sha256>`. */
export async function serveAttachment(core: Core | null, pathname: string): Promise<Response> {
  const sha256 = ADDRESS.exec(pathname)?.[1];
  if (core === null || sha256 === undefined) return refusal(404);
  const mediaType = core.query('attachment.mediaType', { sha256 });
  if (mediaType === null || previewOf(mediaType) === null) return refusal(404);
  try {
    const bytes = await readAttachment(core, { sha256, name: '' });
    return new Response(bytes, {
      headers: {
        'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return refusal(error instanceof AppError && error.code === 'attachment.altered' ? 409 : 404);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
