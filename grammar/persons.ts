/** Who an example is about: `Anna en Bram zijn personen.` */

const PERSON = /^[A-ZÀ-Ö][\wÀ-ÿ'-]*$/;

/** The proper names before `is een persoon` and `zijn personen`. */
export function personsIn(text: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s(?:is\s+een\s+persoon|zijn\s+personen)/g)) {
    const parts = text
      .slice(from, match.index)
      .split(/,|\sen(?=\s)/)
      .map((part) => part.trim());
    from = match.index + match[0].length;
    for (const part of parts.reverse()) {
      const name = part.split(/\s/).at(-1) ?? '';
      if (!PERSON.test(name)) break;
      names.push(name);
      if (name !== part) break;
    }
  }
  return names;
}
