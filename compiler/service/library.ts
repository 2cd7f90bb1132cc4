/** Which regelingen a source needs besides itself. By the first lines of the text only: nothing is parsed. */
import { ARTICLE_HEADINGS, type Source } from '../../grammar/index.ts';

/**
 * The sources, with those of the library that they use, directly or through another. A regeling that is among the
 * sources is never taken from the library; a source without any artikel, with voorbeelden only, has its regeling there.
 */
export function withLibrary(sources: readonly Source[], library: readonly Source[]): readonly Source[] {
  const files = new Set(sources.map(({ file }) => file));
  const own = new Set(sources.filter(hasArtikelen).flatMap(({ text }) => definedIn(text).flat()));
  const added: Source[] = [];
  for (const source of [...sources]) need(source, { library, files, own, added });
  return [...sources, ...added];
}

interface Search {
  readonly library: readonly Source[];
  readonly files: Set<string>;
  readonly own: ReadonlySet<string>;
  readonly added: Source[];
}

function need(source: Source, search: Search): void {
  const regelingen = hasArtikelen(source) ? [] : definedIn(source.text).flat();
  for (const name of [...regelingen, ...usedIn(source.text)].filter((used) => !search.own.has(used))) {
    for (const candidate of search.library) {
      if (search.files.has(candidate.file) || !definedIn(candidate.text).some((names) => names.includes(name)))
        continue;
      search.files.add(candidate.file);
      search.added.push(candidate);
      need(candidate, search);
    }
  }
}

/** A beleidsregel has paragrafen in their place, and an uitspraak overwegingen. */
const hasArtikelen = ({ text }: Source): boolean => ARTICLE.test(text);
const ARTICLE = new RegExp(`^(?:${ARTICLE_HEADINGS.join('|')})\\s`, 'm');

/** `regeling Wet op de zorgtoeslag (Wzt)`: both names. */
function definedIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^regeling\s+(.+?)\s*\(([^)]+)\)/gm)].map(([, name = '', short = '']) => [name, short]);
}

/** `gebruikt Awir; Algemene Ouderdomswet (AOW)`, `wijzigt Awir` of an amending act, `met inachtneming van X` of a voorbeeld: what stands between the semicolons, and the abbreviation. */
function usedIn(text: string): readonly string[] {
  const used = [...text.matchAll(/^gebruikt\s+(.+(?:\n[ \t]+\S.*)*)/gm)].flatMap(([, uses = '']) => uses.split(';'));
  const amended = [...text.matchAll(/^wijziging\s.*\n(?:[ \t]+.*\n)*?[ \t]+wijzigt[ \t]+(.+)$/gm)].map(
    ([, name = '']) => name,
  );
  const heeded = [...text.matchAll(/^[ \t]+met inachtneming van[ \t]+(.+)$/gm)].flatMap(([, names = '']) =>
    names.split(';'),
  );
  return [...used, ...amended, ...heeded].flatMap(namesOfUse);
}

function namesOfUse(use: string): readonly string[] {
  const [, name = '', short] = /^\s*(.+?)\s*(?:\(([^)]+)\))?\s*(?:zonder\b.*)?\.?\s*$/s.exec(use) ?? [];
  return short === undefined ? [name] : [name, short];
}
