const BASE = 8192;

/** 'P3M1D' as the one whole number that `packDuration` of the runtime makes of it; undefined when it does not fit. */
export function packedDuration(iso: string): string | undefined {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso);
  if (parts === null) return undefined;
  const counts = parts.slice(1).map((digits) => Number(digits ?? 0));
  if (counts.some((count) => count >= BASE)) return undefined;
  return String(counts.reduce((packed, count) => packed * BASE + count, 0));
}
