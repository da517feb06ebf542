export type SizeUnit = 'bytes' | 'kilo' | 'mega';

/** A size as people say it: whole bytes and kilobytes, megabytes with one digit behind the point. */
export function fileSize(bytes: number): { readonly unit: SizeUnit; readonly count: number } {
  if (bytes < 1024) return { unit: 'bytes', count: bytes };
  if (bytes < 1024 * 1024) return { unit: 'kilo', count: Math.round(bytes / 1024) };
  return { unit: 'mega', count: Math.round((bytes / 1024 / 1024) * 10) / 10 };
}
