/**
 * `app://silheomjang/` serves the built renderer and nothing else. A custom scheme instead of `file://`, so that the page has an
 * origin of its own and no way to the disk.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://silheomjang';
export const START_URL = `${APP_ORIGIN}/index.html`;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Radix and the virtual lists set positions through the style attribute.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

function inside(root: string, pathname: string): string | undefined {
  const file = normalize(join(root, decodeURIComponent(pathname)));
  return file.startsWith(root + sep) ? file : undefined;
}

/** Where attached files stand: `app://silheomjang/attachment/<sha256>`. */
const ATTACHMENTS = '/attachment/';
/** Answers what stands below `ATTACHMENTS`. */
export type AttachmentServer = (pathname: string) => Promise<Response>;

export function serveApp(rendererRoot: string, serveAttachment: AttachmentServer): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    try {
      const ours = url.origin === APP_ORIGIN || url.host === 'silheomjang';
      if (ours && url.pathname.startsWith(ATTACHMENTS)) return await serveAttachment(url.pathname);
      const file = ours ? inside(rendererRoot, url.pathname) : undefined;
      if (file === undefined) return new Response(null, { status: 404 });
      const body = await readFile(file);
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      // No such file, or an address that is not even a path (`%`).
      return new Response(null, { status: 404 });
    }
  });
}
