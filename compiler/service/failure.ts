/** Why a computation broke off that should have had an outcome, in words for whoever asked. */

/** `faulty`: there is a fault in the rules, so that they may mean nothing. */
export function failureText(error: unknown, faulty: boolean): string {
  const message = error instanceof Error ? error.message : 'onbekend';
  if (error instanceof RangeError && /BigInt|string length/.test(message))
    return 'Er komt een getal uit dat te groot is om mee te rekenen.';
  if (faulty) return 'Er staat een fout in de regels, waardoor dit niet is uit te rekenen. Zie de meldingen.';
  return `Fout in Lidwoord zelf: ${message}`;
}
