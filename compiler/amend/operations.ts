/** What each formula of an amending act does to a regeling: old versions end, new ones begin. */
import { levelOfLabel, type Ast } from '../../grammar/index.ts';
import type { Touched } from './act.ts';
import { addressOf, inWords } from './addresses.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { endedOn } from './ended.ts';
import { retargeted } from './renumber.ts';
import { replaceText } from './replace-text.ts';
import {
  copyOf,
  covers,
  during,
  inForce,
  isPath,
  replaceSections,
  sectionsOf,
  type Found,
  type TreePart,
} from './tree.ts';

/** One formula at work on a regeling. */
export interface Edit {
  readonly target: string;
  readonly parts: readonly TreePart[];
  /** From this day the change holds. */
  readonly day: string;
  /** Before this day nobody knew. */
  readonly known?: string;
  /** The rules have the change already: they are compared with what it makes. */
  readonly incorporated: boolean;
  readonly file: string;
  readonly amendment: Ast.Amendment;
}

export interface Edited {
  readonly parts: readonly TreePart[];
  readonly touched: readonly Touched[];
  readonly diagnostics: readonly Diagnostic[];
}

export function apply(edit: Edit): Edited {
  const { operation } = edit.amendment;
  const work = new Work(edit);
  switch (operation.kind) {
    case 'komt te luiden':
      if (operation.part === 'opschrift') work.newTitle(operation.at);
      else work.newText(operation.at, operation.part === 'aanhef');
      break;
    case 'vervalt':
      for (const path of operation.at) work.repeal(path);
      work.renumber(operation.renumbered);
      break;
    case 'vernummerd':
      work.renumber(operation.renumbered);
      break;
    case 'ingevoegd':
    case 'toegevoegd':
      work.insertAll(operation);
      break;
    case 'vervangen':
      work.replace(operation);
  }
  return { parts: work.parts, touched: work.touched, diagnostics: work.diagnostics };
}

/** The regeling while one formula works on it. */
class Work {
  parts: readonly TreePart[];
  readonly touched: Touched[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #edit: Edit;

  constructor(edit: Edit) {
    this.#edit = edit;
    this.parts = edit.parts;
  }

  newText(path: Ast.Path, aanhef: boolean): void {
    const old = this.#mustExist(path);
    const text = this.#sectionAt(path, this.#edit.amendment.sections);
    if (!old || !text) return;
    this.#touch(path, 'gewijzigd');
    const to = old.section.validity?.to;
    const fresh = aanhef ? underNewAanhef(text, old, this.#edit.file) : { ...text, file: this.#edit.file };
    this.#end(path);
    this.#begin(path, fresh, to);
  }

  /** The same text under another opschrift. */
  newTitle(path: Ast.Path): void {
    const old = this.#mustExist(path);
    const heading = this.#sectionAt(path, this.#edit.amendment.sections);
    if (!old || !heading) return;
    const { title, quote, items } = heading;
    const examples = items.filter(({ kind }) => kind === 'example' || kind === 'example-table'); // they end the act
    if (title === undefined || quote !== undefined || examples.length < items.length) {
      const here = headingOf(heading);
      const kop = title === undefined ? `'${here}' zonder opschrift` : 'meer dan een opschrift';
      const hoort = `'${here}' met alleen het nieuwe opschrift`;
      this.#report('wijziging-kop-past-niet', { kop, hoort }, heading.headingSpan);
      return;
    }
    this.#touch(path, 'opschrift');
    const same = copyOf(old.section);
    const fresh = { ...same, title, items: [...same.items, ...examples], file: old.file };
    this.#end(path);
    this.#begin(path, fresh, old.section.validity?.to);
  }

  repeal(path: Ast.Path): void {
    if (!this.#mustExist(path)) return;
    this.#touch(path, 'vervallen');
    this.#end(path);
  }

  renumber(pairs: readonly Ast.Renumbering[]): void {
    const moved = pairs.flatMap(({ from, to }) => {
      const old = this.#mustExist(from);
      return old ? [{ from, to, old }] : [];
    });
    for (const { from, to } of moved) {
      this.#touch(from, 'vernummerd', to);
      this.#touch(to, 'gewijzigd');
      this.#end(from);
    }
    for (const { from, to, old } of moved) {
      if (!this.#mustBeFree(to)) continue;
      const copy = retargeted(copyOf(old.section), this.#edit.target, from, to);
      this.#begin(to, { ...copy, label: to.at(-1) ?? '', file: old.file }, old.section.validity?.to);
    }
  }

  insertAll(operation: Ast.AmendmentOperation & { kind: 'ingevoegd' | 'toegevoegd' }): void {
    const { at, kind, level, count, renumbered } = operation;
    if (!this.#mustExist(at)) return;
    const parent = kind === 'ingevoegd' ? at.slice(0, -1) : at;
    const sections = this.#newSections(parent, level, count);
    this.renumber(renumbered);
    for (const section of sections) {
      const path = [...parent, section.label];
      this.#touch(path, 'gewijzigd');
      if (this.#mustBeFree(path)) this.#begin(path, { ...section, file: this.#edit.file }, undefined, at);
    }
  }

  replace({ at, from, by, everywhere }: Ast.AmendmentOperation & { kind: 'vervangen' }): void {
    if (!this.#mustExist(at)) return;
    this.#touch(at, 'gewijzigd');
    const { target, day } = this.#edit;
    const result = replaceText(this.parts, { at, from, by, day });
    const adres = inWords(addressOf(target, at));
    if (result.times === 0) this.#report('wijziging-tekst-ontbreekt', { tekst: from, adres });
    else if (result.times > 1 && !everywhere)
      this.#report('wijziging-tekst-vaker', { tekst: from, adres, keer: String(result.times) });
    else {
      this.parts = result.parts;
      for (const { path } of result.changed) {
        const old = this.#current(path)[0];
        if (!old) continue;
        const fresh = { ...result.fresh(old.section), file: old.file };
        if (!this.#edit.incorporated && result.unheard(old.section)) this.#textOnly(path, from);
        this.#end(path);
        this.#begin(path, fresh, old.section.validity?.to);
      }
    }
  }

  #textOnly(path: Ast.Path, tekst: string): void {
    const [adres, plaats] = [addressOf(this.#edit.target, path), addressOf('', path)].map(inWords);
    this.#report('wijziging-alleen-tekst', { adres: adres ?? '', plaats: plaats?.trim() ?? '', tekst });
  }

  // ── Versions ──────────────────────────────────────────────────────────────────────────────────────────────────

  #current(path: Ast.Path): readonly Found[] {
    return this.parts
      .flatMap(sectionsOf)
      .filter((found) => isPath(found.path, path) && inForce(found.span, this.#edit.day));
  }

  /** What holds from the day ends; what was known before the change stays known as it was up to that day. */
  #end(path: Ast.Path): void {
    const { day, known } = this.#edit;
    const ending = new Set(this.#heldThen(path));
    this.#change((section) => (ending.has(section) ? endedOn(section, day, known) : undefined));
  }

  /** A new version begins, beside what stands there already or beside its neighbour. */
  #begin(path: Ast.Path, section: Ast.Section, to: string | undefined, neighbour: Ast.Path = path): void {
    const { day, known } = this.#edit;
    const until = to === undefined ? {} : { to };
    const fresh = during(section, { from: day, ...until, ...(known === undefined ? {} : { knownFrom: known }) });
    const parent = path.slice(0, -1);
    if (parent.length === 0) {
      const home = this.parts.findIndex((part) => sectionsOf(part).some((found) => isPath(found.path, neighbour)));
      this.parts = this.parts.map((part, at) =>
        at === Math.max(0, home)
          ? { ...part, regeling: { ...part.regeling, items: beside(part.regeling.items, neighbour, fresh) } }
          : part,
      );
      return;
    }
    const [above] = this.#current(parent);
    if (!above) {
      this.#mustExist(parent);
      return;
    }
    const asKnown = this.#heldThen(parent).filter((one) => one !== above.section);
    this.#change((one) => {
      if (one === above.section) return [{ ...one, items: beside(one.items, neighbour, fresh) }];
      return asKnown.includes(one) ? [{ ...one, items: beside(one.items, neighbour, copyOf(fresh)) }] : undefined;
    });
  }

  /** What stands there on the day, as it is known now and as it was known at any time. */
  #heldThen(path: Ast.Path): readonly Ast.Section[] {
    return this.parts
      .flatMap(sectionsOf)
      .filter((found) => isPath(found.path, path) && covers(found.span, this.#edit.day))
      .map(({ section }) => section);
  }

  #change(change: (section: Ast.Section, path: Ast.Path) => readonly Ast.Section[] | undefined): void {
    this.parts = this.parts.map((part) => ({
      ...part,
      regeling: { ...part.regeling, items: replaceSections(part.regeling.items, change) },
    }));
  }

  // ── The new text ──────────────────────────────────────────────────────────────────────────────────────────────

  /** What stands under the formula for this place: by itself, or inside the headings above it. */
  #sectionAt(path: Ast.Path, sections: readonly Ast.Section[]): Ast.Section | undefined {
    const [first, second] = sections;
    if (first && !second) {
      if (first.label === path.at(-1) && first.level === levelOfLabel(path)) return first;
      const inner = path.length > 1 ? headed(first, path) : undefined;
      if (inner) return inner;
    }
    const hoort = inWords(addressOf('', path)).trim();
    const wrong = first && !second ? first : (second ?? first);
    this.#report('wijziging-kop-past-niet', { kop: wrong ? headingOf(wrong) : 'niets', hoort }, wrong?.headingSpan);
    return undefined;
  }

  #newSections(parent: Ast.Path, level: Ast.Section['level'], count: number): readonly Ast.Section[] {
    const { sections } = this.#edit.amendment;
    const inner = sections.length === 1 && sections[0] ? inside(sections[0], parent) : undefined;
    const found = inner ?? sections;
    const wrong = found.find((section) => section.level !== level);
    const short = level === 'artikel' ? 'artikel' : level;
    if (wrong)
      this.#report('wijziging-kop-past-niet', { kop: headingOf(wrong), hoort: `een ${short}` }, wrong.headingSpan);
    else if (found.length !== count)
      this.#report('wijziging-kop-past-niet', {
        kop: `${String(found.length)} keer '${short}'`,
        hoort: `${String(count)} keer '${short}'`,
      });
    return wrong ? [] : found;
  }

  // ── Messages ──────────────────────────────────────────────────────────────────────────────────────────────────

  #mustExist(path: Ast.Path): Found | undefined {
    const [found] = this.#current(path);
    if (found) return found;
    const { target, day } = this.#edit;
    const beside = this.parts
      .flatMap(sectionsOf)
      .filter((one) => one.path.length === path.length && isPath(one.path.slice(0, -1), path.slice(0, -1)))
      .filter(({ span }) => inForce(span, day))
      .map((one) => inWords(addressOf(target, one.path)));
    this.#report('wijziging-adres-ontbreekt', {
      adres: inWords(addressOf(target, path)),
      dag: day,
      wel: [...new Set(beside)].slice(0, 8),
    });
    return undefined;
  }

  #mustBeFree(path: Ast.Path): boolean {
    const [found] = this.#current(path);
    if (!found) return true;
    const { target, day, file, amendment } = this.#edit;
    const second = { file: found.file, span: found.section.headingSpan };
    const holes = { adres: inWords(addressOf(target, path)), dag: day };
    this.diagnostics.push(diagnostic('wijziging-adres-bestaat', { file, span: amendment.span }, holes, second));
    return false;
  }

  #report<C extends Parameters<typeof diagnostic>[0]>(
    code: C,
    holes: Parameters<typeof diagnostic<C>>[2],
    span = this.#edit.amendment.span,
  ): void {
    this.diagnostics.push(diagnostic(code, { file: this.#edit.file, span }, holes));
  }

  #touch(path: Ast.Path, how: Touched['how'], to?: Ast.Path): void {
    const { target, file, amendment } = this.#edit;
    const address = addressOf(target, path);
    this.touched.push({
      address,
      how,
      ...(to ? { to: addressOf(target, to) } : {}),
      file,
      span: amendment.span,
    });
  }
}

/** New aanhef and rules, with the onderdelen as they were. */
function underNewAanhef(text: Ast.Section, { section, file }: Found, home: string): Ast.Section {
  const kept = copyOf(section).items.filter((item) => item.kind === 'section');
  const own = text.items.filter(({ kind }) => kind !== 'section');
  return { ...text, items: [...own, ...kept.map((item) => ({ ...item, file: item.file ?? file }))], file: home };
}

/** The section of this path inside headings that hold nothing else. */
function headed(section: Ast.Section, path: Ast.Path): Ast.Section | undefined {
  if (section.label !== path[0]) return undefined;
  if (path.length === 1) return section;
  const [only, ...more] = section.items;
  return only?.kind === 'section' && more.length === 0 ? headed(only, path.slice(1)) : undefined;
}

/** What stands inside headings that lead to this path. */
function inside(section: Ast.Section, path: Ast.Path): readonly Ast.Section[] | undefined {
  if (path.length === 0 || section.label !== path[0]) return undefined;
  const sections = section.items.filter((item) => item.kind === 'section');
  if (sections.length !== section.items.length) return undefined;
  const [only] = sections;
  return path.length === 1 ? sections : only && inside(only, path.slice(1));
}

function headingOf({ level, label }: Ast.Section): string {
  return `${level} ${label}`;
}

/** After the last of that name at this level; at the end when there is none. */
function beside(items: readonly Ast.Item[], neighbour: Ast.Path, fresh: Ast.Section): readonly Ast.Item[] {
  const label = neighbour.at(-1);
  const at = items.findLastIndex((item) => item.kind === 'section' && item.label === label);
  return at === -1 ? [...items, fresh] : [...items.slice(0, at + 1), fresh, ...items.slice(at + 1)];
}
