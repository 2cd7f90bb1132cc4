import type { Span } from './span.ts';

/** Something in the text that the grammar cannot read. Data only: the catalogue of diagnostics words it. */
export interface SyntaxFault {
  readonly code: SyntaxFaultCode;
  readonly file: string;
  readonly span: Span;
  /** Holes for the message. */
  readonly data: Readonly<Record<string, string>>;
}

/** Where a reader of one file leaves its faults. */
export type Report = (fault: Omit<SyntaxFault, 'file'>) => void;

export type SyntaxFaultCode =
  | 'regel-buiten-regeling'
  | 'onbekend-kopwoord'
  | 'kop-onvolledig'
  | 'zin-niet-begrepen'
  | 'punt-ontbreekt'
  | 'tekst-na-punt'
  | 'teken-niet-toegestaan'
  | 'zin-te-ingewikkeld'
  | 'datum-bestaat-niet'
  | 'datum-niet-begrepen'
  | 'bedrag-niet-begrepen'
  | 'puntkomma-ontbreekt'
  | 'geldigheid-omgekeerd'
  | 'gegeven-niet-begrepen'
  | 'type-onbekend'
  | 'naam-niet-toegestaan'
  | 'dubbele-naam'
  | 'tabel-zonder-kop'
  | 'schijven-niet-oplopend'
  | 'tabelrij-verkeerde-lengte'
  | 'cel-niet-begrepen'
  | 'voorbeeld-onvolledig'
  | 'citaat-na-regel'
  | 'geldig-verkeerde-plaats'
  | 'oordeel-onvolledig'
  | 'oordeel-regel-onbekend'
  | 'oordeel-onbekend'
  | 'oordeel-als-conclusie'
  | 'oordeel-zonder-wie'
  | 'wijziging-niet-begrepen'
  | 'wijziging-onvolledig';
