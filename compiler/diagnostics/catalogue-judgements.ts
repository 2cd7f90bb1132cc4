/** Messages about what is left to people: oordelen, bevoegdheden, and the word 'kan'. */
import { message, replaceByOnly } from './message.ts';
import { capital, didYouMean, listed } from './phrases.ts';

export const judgements = {
  'oordeel-onvolledig': message<{ wat: string; ontbreekt: string }>({
    severity: 'fout',
    text: ({ wat, ontbreekt }) =>
      wat === 'bevoegdheid'
        ? `Bij deze bevoegdheid ontbreekt ${named(ontbreekt)}; zo staat niet vast wie wat mag, en op welke grond.`
        : wat === 'verzoek'
          ? `Bij dit verzoek ontbreekt ${named(ontbreekt)}; zo staat niet vast wie het mag doen, en op welke grond.`
          : `Bij dit oordeel ontbreekt ${named(ontbreekt)}; zo staat niet vast wie welke vraag beantwoordt.`,
    hint: ({ ontbreekt }) =>
      ontbreekt === 'de omschrijving'
        ? "Zet achter het kopwoord wat het is, bijvoorbeeld 'oordeel of de gevolgen onevenredig zijn'."
        : `Zet er een regel onder, ingesprongen: '${ontbreekt} …'.`,
  }),
  'oordeel-regel-onbekend': message<{ woord: string; wat: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ woord, wat }) =>
      woord === 'motivering'
        ? "Achter 'motivering' staat 'verplicht' of 'vrij'."
        : `'${woord}' is geen onderdeel van ${wat === 'oordeel' ? 'een oordeel' : wat === 'verzoek' ? 'een verzoek' : 'een bevoegdheid'}.`,
    label: () => 'deze regel',
    hint: ({ woord, wat, lijktOp }) =>
      wat === 'verzoek'
        ? "Begin de regel met 'door', 'binnen', 'bewijs', 'werkt door', 'grondslag' of 'uitleg'."
        : woord === 'motivering'
          ? "Schrijf 'motivering  verplicht' als degene die oordeelt redenen moet geven, en anders 'motivering  vrij'."
          : didYouMean(
              lijktOp,
              "Begin de regel met 'door', 'grondslag', 'vraag', 'weegt mee', 'motivering' of 'uitleg'; hoort zij bij de regel ervoor, laat dan de dubbele spatie weg.",
            ),
  }),
  'oordeel-onbekend': message<{ zin: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ zin }) => `Het oordeel of '${zin}' is nergens omschreven.`,
    label: () => 'dit oordeel',
    hint: ({ lijktOp }) =>
      didYouMean(lijktOp, "Omschrijf het met 'oordeel of …', en herhaal die woorden hier precies zo."),
    fix: ({ lijktOp }, place) => replaceByOnly(place, lijktOp),
  }),
  'oordeel-als-conclusie': message<{ zin: string }>({
    severity: 'fout',
    text: () => 'Hierover oordeelt een mens; een regel kan het niet bepalen.',
    label: () => 'dit is een oordeel',
    hint: () => "Gebruik het als voorwaarde ('indien naar het oordeel van …'), of maak er een gegeven van.",
  }),
  'oordeel-zonder-wie': message<{ zin: string }>({
    severity: 'fout',
    text: ({ zin }) => `'${zin}' is een oordeel; wie oordeelt, staat er niet bij.`,
    label: () => 'dit oordeel',
    hint: () => "Zet ervoor: 'naar het oordeel van …'.",
  }),
  'oordeel-door-ander': message<{ wie: string; wel: readonly string[] }>({
    severity: 'fout',
    text: ({ wie, wel }) => `Dit oordeel is van ${listed(wel)}, en niet van '${wie}'.`,
    label: () => 'deze oordeelt hier niet over',
    hint: ({ wel }) => `Noem ${listed(wel)}, of vul 'door' aan bij het oordeel.`,
  }),
  'kan-zonder-oordeel': message({
    severity: 'fout',
    text: () => "Hier staat 'kan', maar niet wie dat beslist en over welke vraag.",
    label: () => "deze 'kan'",
    hint: () => "Voeg toe 'indien naar het oordeel van …', of omschrijf een oordeel met 'bij elke kan-bepaling'.",
  }),
  'verzoek-zonder-termijn': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) => `Van '${naam}' is niet omschreven wanneer het tijdig is.`,
    label: () => 'dit verzoek',
    hint: ({ naam }) => `Omschrijf het onder een kop 'verzoek ${naam}', met een regel 'binnen'.`,
  }),
  'oordeel-niet-aangewezen': message<{ zin: string; bij: readonly string[] }>({
    severity: 'fout',
    text: ({ zin, bij }) =>
      bij.length === 0
        ? `Geen enkele regel vraagt naar het oordeel of ${zin}.`
        : `Naar het oordeel of ${zin} wordt bij meer dan een bepaling gevraagd.`,
    label: () => 'dit oordeel',
    hint: ({ bij }) =>
      bij.length === 0
        ? 'Laat deze zin weg, of gebruik het oordeel in een regel.'
        : `Noem de bepaling erbij: 'bij ${bij[0] ?? ''}'.`,
  }),
  'oordeel-nergens-gevraagd': message<{ zin: string }>({
    severity: 'waarschuwing',
    text: ({ zin }) => `${capital(`geen enkele regel vraagt naar het oordeel of ${zin}.`)}`,
    label: () => 'dit oordeel',
    hint: () => "Gebruik het in een regel ('indien naar het oordeel van …'), of haal het weg.",
  }),
};

function named(attribute: string): string {
  return attribute === 'de omschrijving' ? attribute : listed([attribute]);
}
