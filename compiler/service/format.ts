/** Sets a source in its canonical layout; the formatter is loaded only here. */
export async function formatSource(text: string): Promise<string> {
  const { formatLid } = await import('../../grammar/format/index.ts');
  return formatLid(text);
}
