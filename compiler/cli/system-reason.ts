/** Why a file cannot be read or written, in Dutch. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'u hebt er geen rechten voor',
    EPERM: 'dat is niet toegestaan',
    EROFS: 'de schijf is alleen-lezen',
    ENOSPC: 'de schijf is vol',
    ENOENT: 'het bestaat niet',
    ENOTDIR: 'een deel van het pad is geen map',
    EISDIR: 'het is een map',
    EEXIST: 'het bestaat al en is geen map',
    ENAMETOOLONG: 'de naam is te lang',
  };
  return reasons[code] ?? 'het systeem weigert het';
}
