/** Structure words and drafting formulas, with holes to fill in. */
export interface Snippet {
  readonly label: string;
  readonly insert: string;
  readonly documentation: string;
}

const of = (label: string, insert: string, documentation: string): Snippet => ({ label, insert, documentation });

/** What may stand at the begin of a line in small letters. */
export const structures: readonly Snippet[] = [
  of('artikel', 'artikel ${1:1}${2}', 'De kop van een artikel, met of zonder titel.'),
  of('lid', 'lid ${1:1}', 'De kop van een lid.'),
  of('onderdeel', 'onderdeel ${1:a}', 'De kop van een onderdeel.'),
  of('onder', 'onder ${1:1}°', 'De kop van een subonderdeel.'),
  of('geldig van', 'geldig van ${1:1 januari 2025}', 'Vanaf welke dag deze versie geldt.'),
  of('geldig tot', 'geldig tot ${1:1 januari 2025}', 'Tot welke dag deze versie geldt; die dag zelf niet meer.'),
  of('geldig van … tot …', 'geldig van ${1:1 januari 2024} tot ${2:1 januari 2025}', 'Het tijdvak van deze versie.'),
  of('niet gecodeerd', 'niet gecodeerd: ${1:reden}.', 'Waarom dit lid niet wordt uitgerekend.'),
  of('gegevens', 'gegevens\n${1}', 'Hieronder staat wat er is: wat wordt opgegeven en wat wordt bepaald.'),
  of(
    'parameter',
    'parameter ${1:naam}: ${2:bedrag per jaar}\n| jaar | bedraagt | bron | status |\n|------|---------:|------|--------|\n| ${3:2025} | ${4} | ${5} | bron |',
    'Een bedrag of percentage dat van tijd tot tijd wordt vastgesteld, met zijn bron. Buiten de perioden is het onbekend.',
  ),
  of(
    'tabel',
    'tabel ${1:naam}: ${2:bedrag per jaar}\n| ${3:kolom} | bedraagt |\n|---|---|\n| ${4} | ${5} |',
    'Een beslistabel: een regel voor elk geval.',
  ),
  of(
    'termijn',
    'termijn ${1:naam}\n  ${2:zes weken} na ${3:de dagtekening}',
    'Een dag die volgt uit een andere dag. Wat een gebruikte regeling over termijnen zegt, geldt er ook voor.',
  ),
  of(
    'voorbeeld',
    'voorbeeld ${1:titel}\n  bron ${2:waar de uitkomst vandaan komt}\n  gegeven\n    ${3:Anna is een persoon.}\n  verwacht\n    ${4}',
    'Een geval met de uitkomst die eruit moet komen.',
  ),
  of(
    'voorbeelden',
    'voorbeelden ${1:titel}\n  bron ${2}\n  gegeven\n    ${3:Anna is een persoon.}\n| geval | ${4} | verwacht: ${5} |\n|---|---|---|\n| ${6} | | |',
    'Een tabel met gevallen: elke regel is een voorbeeld.',
  ),
  of(
    'regeling',
    'regeling ${1:naam} (${2:afkorting})\n  bron ${3:BWBR…}\n',
    'Het begin van een wet, besluit of regeling.',
  ),
  of(
    'wijziging',
    'wijziging ${1:naam van de wet}\n  wijzigt ${2:afkorting}\n  treedt in werking met ingang van ${3:1 januari 2027}\n\n${4:Artikel 1, eerste lid, komt te luiden:}\nlid ${5:1}\n> ${6:de nieuwe wettekst}\n',
    'Een wet die een regeling wijzigt: opdrachten zoals in het Staatsblad, met eronder de nieuwe tekst en haar regel.',
  ),
  of(
    'oordeel',
    'oordeel of ${1:de gevolgen onevenredig zijn}\n  door        ${2:Belastingdienst/Toeslagen}\n  grondslag   ${3:artikel 1 lid 1}\n  vraag       ${4:Zijn de gevolgen onevenredig?}\n  motivering  verplicht',
    'Een vraag die een mens beantwoordt.',
  ),
  of(
    'bevoegdheid',
    'bevoegdheid ${1:naam}\n  door        ${2:Dienst Toeslagen}\n  grondslag   ${3:artikel 1 lid 1}\n  oordeel of  ${4:de gevolgen onevenredig zijn}\n  vraag       ${5:Zijn de gevolgen onevenredig?}',
    'Wat iemand mag beslissen, met het oordeel dat daarvoor nodig is.',
  ),
  of(
    'verzoek',
    'verzoek ${1:om toepassing van lid 1}\n  door        ${2:de belanghebbende}\n  binnen      ${3:zes weken na de dagtekening}',
    'Wat alleen op verzoek geldt: wie het doet, tot wanneer, en met welk bewijs.',
  ),
  of('paragraaf', 'paragraaf ${1:1}${2}', 'De kop van een paragraaf van een beleidsregel.'),
  of('overweging', 'overweging ${1:1}', 'De kop van een overweging van een uitspraak.'),
  of('gebruikt', 'gebruikt ${1:naam} (${2:afkorting})', 'Maakt de namen van een andere regeling bruikbaar.'),
];

/** Sentences as a drafter begins them. */
export const formulas: readonly Snippet[] = [
  of('De … bedraagt …', 'De ${1:naam} bedraagt ${2:waarde}.', 'Een waarde.'),
  of(
    'De … bedraagt …, indien …',
    'De ${1:naam} bedraagt ${2:waarde},\n  indien ${3:voorwaarde}.',
    'Een waarde onder een voorwaarde.',
  ),
  of(
    'De … bedraagt …, met dien verstande dat …',
    'De ${1:naam} bedraagt ${2:waarde},\n  met dien verstande dat deze ${3:andere waarde} bedraagt indien ${4:voorwaarde}.',
    'Een waarde met een voorbehoud dat alleen voor deze zin geldt.',
  ),
  of(
    'In afwijking van lid … bedraagt …',
    'In afwijking van lid ${1:1} bedraagt de ${2:naam} ${3:waarde},\n  indien ${4:voorwaarde}.',
    'Een uitzondering: zet de regel in het genoemde lid opzij waar zij zelf van toepassing is.',
  ),
  of(
    'In afwijking van lid … bestaat geen …',
    'In afwijking van lid ${1:1} bestaat geen ${2:naam}\n  indien ${3:voorwaarde}.',
    'Een ontkenning van wat het genoemde lid toekent.',
  ),
  of(
    'In aanvulling op lid … is degene mede …',
    'In aanvulling op lid ${1:1} is degene mede ${2:partner} van ${3:de belanghebbende}\n  indien ${4:voorwaarde}.',
    'Een grond erbij.',
  ),
  of(
    'Degene is … indien …',
    'Degene is ${1:partner} van ${2:de belanghebbende} indien ${3:voorwaarde}.',
    'Een uitkomst over twee personen: ja of nee.',
  ),
  of(
    'Een persoon is een … indien …',
    'Een persoon is een ${1:hoedanigheid} indien ${2:voorwaarde}.',
    'Een uitkomst over een persoon: ja of nee.',
  ),
  of(
    'Onder … wordt verstaan degene die …',
    'Onder ${1:begrip} wordt verstaan degene die ${2:voorwaarde}.',
    'Een begripsbepaling.',
  ),
  of(
    'Onder … wordt mede verstaan degene die …',
    'Onder ${1:begrip} wordt mede verstaan degene die ${2:voorwaarde}.',
    'Breidt een begrip uit.',
  ),
  of(
    'Als … wordt niet aangemerkt degene die …',
    'Als ${1:begrip} wordt niet aangemerkt degene die ${2:voorwaarde}.',
    'Neemt iemand uit een begrip.',
  ),
  of(
    'Geen … wordt toegekend indien …',
    'Geen ${1:toeslag} wordt toegekend indien ${2:voorwaarde}.',
    'Een ontkenning die voor alle gronden van de regeling gaat.',
  ),
  of(
    'Een … wordt slechts toegekend indien …',
    'Een ${1:toeslag} wordt slechts toegekend indien ${2:voorwaarde}.',
    'Een noodzakelijke voorwaarde.',
  ),
  of(
    'Lid … is niet van toepassing indien …',
    'Lid ${1:1} is niet van toepassing indien ${2:voorwaarde}.',
    'Schakelt een lid uit.',
  ),
  of(
    'Lid … gaat voor lid …',
    'Lid ${1:5} gaat voor lid ${2:4}.\n  uitleg: ${3:waarom}',
    'Voorrang; een keuze van u, met uitleg.',
  ),
  of(
    'Artikel …, … lid, komt te luiden:',
    'Artikel ${1:1}, ${2:eerste} lid, komt te luiden:\nlid ${3:1}\n> ${4:de nieuwe wettekst}',
    'In een wijziging: een nieuwe tekst met haar regel.',
  ),
  of(
    'Het opschrift van artikel … komt te luiden:',
    'Het opschrift van artikel ${1:1} komt te luiden:\nartikel ${1:1} ${2:nieuw opschrift}',
    'In een wijziging: een ander opschrift boven hetzelfde artikel.',
  ),
  of(
    'In artikel … wordt "…" vervangen door "…".',
    'In artikel ${1:1} wordt "${2:€ 98}" vervangen door "${3:€ 100}".',
    'In een wijziging: andere woorden of een ander bedrag.',
  ),
  of(
    'In artikel … vervalt het … lid.',
    'In artikel ${1:1} vervalt het ${2:eerste} lid.',
    'In een wijziging: het lid eindigt.',
  ),
  of(
    'Na artikel … wordt een artikel ingevoegd, luidende:',
    'Na artikel ${1:1} wordt een artikel ingevoegd, luidende:\nartikel ${2:1a}\n> ${3:de wettekst}',
    'In een wijziging: een nieuwe bepaling.',
  ),
];
