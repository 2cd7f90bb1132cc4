/** Words what the grammar could not read: its faults are data, the sentences are made here. */
import { TYPE_NAMES, type Span, type SyntaxFault } from '../../grammar/index.ts';
import { diagnostic } from './catalogue.ts';
import { withCapital } from './catalogue-syntax.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { explainDeclaration } from './explain-declaration.ts';
import { betterHeading, explainExampleWord, explainHeadingWord, explainSign } from './explain-heading.ts';
import { explainAmount, explainDate } from './explain-literal.ts';
import { explainSentence } from './sentence/index.ts';
import { nearNames } from './near-names.ts';
import { capital } from './phrases.ts';

const REQUEST_LINES = ['door', 'binnen', 'bewijs', 'werkt door', 'grondslag', 'uitleg'];
const ATTRIBUTE_WORDS = [
  'door',
  'grondslag',
  'vraag',
  'weegt mee',
  'motivering',
  'bij elke',
  'oordeel of',
  'van',
  'uitleg',
];

/** Kinds that people write, and what the language has for them. */
function explainType(type: string): string | undefined {
  const per =
    /^(?:dag|week|maand|kwartaal|jaar|uur)(?=bedrag$)/.exec(type)?.[0] ??
    /^bedrag\s*\/\s*(dag|week|maand|kwartaal|jaar|uur)$/.exec(type)?.[1];
  if (per !== undefined) return `Schrijf 'bedrag per ${per}'.`;
  if (/^[€\d]/.test(type))
    return "Achter de dubbele punt staat het soort waarde, zoals 'bedrag'; de waarde zelf komt eronder: 'met ingang van 1 januari 2021: € 442,46'.";
  if (/,\s*(?:een|de|het)\s/.test(type)) return 'Sluit elk gegeven af met een puntkomma in plaats van een komma.';
  if (type.startsWith('percentage per ')) return "Schrijf 'percentage'; zeg in de naam waarover het loopt.";
  const counted = /^(dagen|weken|maanden|kwartalen|jaren)$/.exec(type)?.[1];
  if (counted !== undefined) return `Schrijf 'aantal ${counted}'.`;
  if (/^(?:dag|dagtekening|tijdstip)$/.test(type)) return "Schrijf 'datum'.";
  if (/^(?:euro|euro's|geld|geldbedrag|valuta)$/.test(type))
    return "Schrijf 'bedrag', of 'bedrag per maand' of 'bedrag per jaar'.";
  if (/^(?:procent|procenten)$/.test(type)) return "Schrijf 'percentage'.";
  if (/^(?:ja of nee|ja\/nee|ja-nee|waar of onwaar|boolean)$/.test(type))
    return "Een ja of nee staat onder 'Van een persoon staat vast of hij:', zoals 'in Nederland woont'.";
  return undefined;
}

/**
 * The message for a fault of the grammar; `source` is the text of its file, `names` what may be written in that
 * regeling (to recognise a misspelt name where the sentence went wrong).
 */
export function fromSyntaxFault(fault: SyntaxFault, source: string, names: readonly string[] = []): Diagnostic {
  const place: Place = { file: fault.file, span: fault.span };
  const at = source.slice(fault.span.start, fault.span.end);
  const data = (key: string): string => fault.data[key] ?? '';
  switch (fault.code) {
    case 'regel-buiten-regeling':
      return diagnostic(fault.code, place, {
        kop: data('kop'),
        naCitaat: afterText(source, fault.span.start),
        soort: at.startsWith('>') ? 'citaat' : startsLine(source, fault.span.start) ? 'begin' : 'ingesprongen',
      });
    case 'onbekend-kopwoord': {
      const inspringing = /^[A-ZÀ-Ö]/.test(at) ? blanksBefore(source, fault.span.start) : undefined;
      if (inspringing)
        return diagnostic(fault.code, place, { woord: data('woord'), waar: 'bestand', lijktOp: [], inspringing });
      const found =
        data('waar') === 'voorbeeld'
          ? explainExampleWord(data('woord'))
          : explainHeadingWord(data('woord'), lineAt(source, fault.span.start));
      return diagnostic(fault.code, place, {
        woord: data('woord'),
        waar: data('waar') === 'voorbeeld' ? 'voorbeeld' : 'bestand',
        ...found,
        naCitaat:
          found.lijktOp.length === 0 && found.remedie === undefined ? afterText(source, fault.span.start) : undefined,
        ...(found.sentence ? { remedie: withCapital(data('woord')), hoofdletter: capital(data('woord')) } : {}),
      });
    }
    case 'kop-onvolledig':
      return headingFault(
        firstLine(place, at),
        data('kop'),
        data('voorbeeld'),
        (at.split('\n')[0] ?? '')
          .slice(data('kop').length)
          .replace(/\/\/.*/, '')
          .trim(),
      );
    case 'zin-niet-begrepen':
      return explainSentence(fault, source, names);
    case 'punt-ontbreekt':
      return diagnostic(fault.code, place, { teken: /[,;:!?]/.test(at) ? at : '' });
    case 'puntkomma-ontbreekt':
      return diagnostic(fault.code, place, {});
    case 'tekst-na-punt': {
      const number = numberWithPoint(source, fault.span.start);
      return number
        ? diagnostic(
            'bedrag-niet-begrepen',
            { file: fault.file, span: number.span },
            explainAmount(`'${number.text}' is geen getal`),
          )
        : diagnostic(fault.code, place, {
            staat: lineRest(source, fault.span.start),
            lijktOp: nearNames(/^\S*/.exec(at)?.[0] ?? '', ['gegeven', 'verwacht'], 1),
          });
    }
    case 'wijziging-niet-begrepen':
      return diagnostic(fault.code, firstLine(place, at), { formule: data('formule') });
    case 'wijziging-onvolledig':
      return diagnostic(fault.code, place, { deel: data('deel') });
    case 'zin-te-ingewikkeld': {
      const length = fault.data['lengte']?.replace(/\B(?=(?:\d{3})+$)/g, '.');
      return diagnostic(fault.code, firstLine(place, at), { lengte: length });
    }
    case 'teken-niet-toegestaan':
      return diagnostic(fault.code, place, { teken: data('teken'), remedie: explainSign(data('teken')) });
    case 'datum-bestaat-niet':
    case 'datum-niet-begrepen':
      return explainDate(data('reden'), place, at);
    case 'bedrag-niet-begrepen':
      return amountFault(place, at, data('reden'));
    case 'geldigheid-omgekeerd':
      return diagnostic(fault.code, place, { van: data('van'), tot: data('tot') });
    case 'gegeven-niet-begrepen':
      return diagnostic(fault.code, place, {
        kop: data('kop'),
        ...explainDeclaration(data('kop'), source.slice(0, fault.span.start)),
      });
    case 'type-onbekend':
      return diagnostic(fault.code, typePlace(firstLine(place, at), at, data('type')), {
        type: data('type'),
        lijktOp: data('type').startsWith('bedrag per ') ? [] : nearNames(data('type'), TYPE_NAMES),
        remedie: explainType(data('type')),
      });
    case 'naam-niet-toegestaan':
      return diagnostic(fault.code, place, { naam: data('naam'), woord: data('woord') });
    case 'dubbele-naam':
      return diagnostic(fault.code, place, { naam: data('naam') });
    case 'tabel-zonder-kop':
      return diagnostic(fault.code, firstLine(place, at), { kolom: data('kolom'), los: data('kolom').includes(',') });
    case 'schijven-niet-oplopend':
      return diagnostic(fault.code, place, { grens: data('grens'), vorige: data('vorige') });
    case 'tabelrij-verkeerde-lengte':
      return diagnostic(fault.code, place, { verwacht: data('verwacht'), kreeg: data('kreeg') });
    case 'cel-niet-begrepen':
      return diagnostic(fault.code, place, { cel: data('cel'), kolom: data('kolom') });
    case 'voorbeeld-onvolledig':
      return diagnostic(fault.code, firstLine(place, at), { deel: data('deel') });
    case 'oordeel-onvolledig':
      return diagnostic(fault.code, firstLine(place, at), { wat: data('wat'), ontbreekt: data('ontbreekt') });
    case 'oordeel-regel-onbekend':
      return diagnostic(fault.code, place, {
        woord: data('woord'),
        wat: data('wat'),
        lijktOp: nearNames(data('woord'), data('wat') === 'verzoek' ? REQUEST_LINES : ATTRIBUTE_WORDS),
      });
    case 'oordeel-onbekend':
      return diagnostic(fault.code, place, { zin: data('zin'), lijktOp: nearNames(data('zin'), names) });
    case 'oordeel-als-conclusie':
    case 'oordeel-zonder-wie':
      return diagnostic(fault.code, place, { zin: data('zin') });
    case 'geldig-verkeerde-plaats':
    case 'citaat-na-regel':
      return diagnostic(fault.code, firstLine(place, at), {});
    default:
      return fault.code satisfies never;
  }
}

/** `4.25%`: the full stop of a number that should have had a comma. */
function numberWithPoint(source: string, offset: number): { text: string; span: Place['span'] } | undefined {
  const whole = /\d+\.$/.exec(source.slice(Math.max(0, offset - 12), offset))?.[0];
  const decimals = /^\d+%?/.exec(source.slice(offset))?.[0];
  if (whole === undefined || decimals === undefined) return undefined;
  return { text: whole + decimals, span: { start: offset - whole.length, end: offset + decimals.length } };
}

function lineRest(source: string, offset: number): string {
  return /^.*/.exec(source.slice(offset))?.[0].trim() ?? '';
}

function headingFault(place: Place, kop: string, voorbeeld: string, rest: string): Diagnostic {
  const meant = betterHeading(kop, rest);
  return diagnostic('kop-onvolledig', place, { kop, voorbeeld: meant ?? voorbeeld, rest, zeker: meant !== undefined });
}

function amountFault(place: Place, at: string, reason: string): Diagnostic {
  const value = /^'(.*?)'\s/.exec(reason)?.[1] ?? '';
  const found = at.startsWith('€') ? -1 : at.lastIndexOf(value);
  const narrow =
    value === '' || found === -1
      ? place
      : { file: place.file, span: { start: place.span.start + found, end: place.span.start + found + value.length } };
  return diagnostic('bedrag-niet-begrepen', narrow, explainAmount(reason, at));
}

/** The blanks before the words of a line that may be more of the statute text above it. */
function afterText(source: string, offset: number): Place['span'] | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return /(?:^|\n)>[^\n]*\n$/.test(source.slice(0, start)) ? { start, end: offset } : undefined;
}

/** The blanks that a line begins with, where the place is the first of its words. */
function blanksBefore(source: string, start: number): Span | undefined {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return lineStart < start && source.slice(lineStart, start).trim() === ''
    ? { start: lineStart, end: start }
    : undefined;
}

function startsLine(source: string, offset: number): boolean {
  return offset === 0 || source.charAt(offset - 1) === '\n';
}

function lineAt(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, end === -1 ? source.length : end);
}

/** The type behind the colon, when it is there. */
function typePlace(place: Place, at: string, type: string): Place {
  const found = type === '' ? -1 : at.lastIndexOf(type);
  return found === -1
    ? place
    : { file: place.file, span: { start: place.span.start + found, end: place.span.start + found + type.length } };
}

/** A block is pointed at by its first line. */
function firstLine({ file, span }: Place, at: string): Place {
  const length = at.indexOf('\n');
  return length === -1 ? { file, span } : { file, span: { start: span.start, end: span.start + length } };
}
