/** Messages about acts that change a regeling, and about what may deviate from one: beleidsregel and uitspraak. */
import { message } from './message.ts';
import { capital, dutchDay, listed, quotable } from './phrases.ts';

const FORMULAS = [
  'Artikel 3, derde lid, komt te luiden:',
  'In artikel 3 vervalt het vierde lid.',
  'Na artikel 3, zesde lid, wordt een lid ingevoegd, luidende:',
  'Aan artikel 3 wordt een lid toegevoegd, luidende:',
  'In artikel 3 wordt het achtste lid vernummerd tot negende lid.',
  'In artikel 26a wordt "€ 98" vervangen door "€ 100".',
];

const PARTS: Readonly<Record<string, { readonly text: string; readonly hint: string }>> = {
  naam: {
    text: "Achter 'wijziging' ontbreekt de naam van de wet die wijzigt.",
    hint: "Schrijf 'wijziging' en de naam.",
  },
  wijzigt: {
    text: 'Hier staat niet welke regeling wordt gewijzigd.',
    hint: "Zet eronder, ingesprongen: 'wijzigt' en de afkorting van de regeling.",
  },
  inwerkingtreding: {
    text: 'Hier staat niet wanneer de wijziging in werking treedt.',
    hint: "Zet eronder, ingesprongen: 'treedt in werking met ingang van 1 januari 2021'.",
  },
  formule: {
    text: 'Boven deze nieuwe tekst staat niet wat ermee gebeurt.',
    hint: `Zet erboven wat er verandert, bijvoorbeeld '${FORMULAS[0] ?? ''}'.`,
  },
};

/** The form that was probably meant. */
function likelyFormula(formule: string): string | undefined {
  if (/\b(?:geschrapt|ingetrokken)\b/.test(formule)) return "Schrijf 'vervalt': 'In artikel 3 vervalt het derde lid.'";
  if (/['‘’][^'‘’]+['‘’]\s+vervangen/.test(formule))
    return 'Zet de woorden tussen dubbele aanhalingstekens: \'In artikel 26a wordt "€ 98" vervangen door "€ 100".\'';
  if (/\b(?:als volgt te luiden|te luiden als volgt)\b/.test(formule))
    return "Schrijf 'komt te luiden', met een komma voor en na het lid: 'Artikel 3, derde lid, komt te luiden:'.";
  if (/\bopschrift\b/.test(formule))
    return "Schrijf het hele nieuwe opschrift: 'Het opschrift van artikel 3 komt te luiden:', met eronder de kop 'artikel 3' en het opschrift.";
  if (/\bkomen\b.*\bte luiden\b/.test(formule))
    return "Schrijf voor elke bepaling een eigen opdracht: 'Artikel 3, derde lid, komt te luiden:'.";
  return /\bals volgt gewijzigd\b/.test(formule)
    ? 'Schrijf elke wijziging als een eigen opdracht: \'In artikel 3, eerste lid, wordt "€ 600" vervangen door "€ 650".\''
    : undefined;
}

export const amendments = {
  'wijziging-onvolledig': message<{ deel: string }>({
    severity: 'fout',
    text: ({ deel }) => PARTS[deel]?.text ?? 'Deze wijziging is niet volledig.',
    hint: ({ deel }) => PARTS[deel]?.hint,
  }),
  'wijziging-niet-begrepen': message<{ formule: string }>({
    severity: 'fout',
    text: ({ formule }) => `Wat er volgens '${quotable(formule)}' verandert, is niet te lezen.`,
    label: () => 'deze wijzigingsopdracht',
    hint: ({ formule }) => likelyFormula(formule) ?? `Zo kan het: ${listed(FORMULAS, 'of')}.`,
  }),
  'wijziging-adres-ontbreekt': message<{ adres: string; dag: string; wel: readonly string[] }>({
    severity: 'fout',
    text: ({ adres, dag }) => `${capital(adres)} bestaat niet op ${dutchDay(dag)}, en kan dus niet worden gewijzigd.`,
    label: () => 'deze bepaling',
    hint: ({ wel }) => (wel.length > 0 ? `Wel bestaat: ${wel.join('; ')}.` : undefined),
  }),
  'wijziging-adres-bestaat': message<{ adres: string; dag: string }>({
    severity: 'fout',
    text: ({ adres, dag }) => `${capital(adres)} bestaat al op ${dutchDay(dag)}.`,
    label: () => 'hierdoor zou het er twee keer staan',
    secondLabel: () => 'dit staat er al',
    hint: () =>
      "Geef het een ander nummer, vernummer wat er staat ('onder vernummering van …'), of schrijf 'komt te luiden'.",
  }),
  'wijziging-tekst-ontbreekt': message<{ tekst: string; adres: string }>({
    severity: 'fout',
    text: ({ tekst, adres }) => `In ${adres} staat niet '${quotable(tekst)}'.`,
    label: () => 'deze vervanging',
    secondLabel: () => 'in deze tekst',
    hint: () => 'Neem de woorden letterlijk over uit de tekst die op die dag geldt.',
  }),
  'wijziging-alleen-tekst': message<{ adres: string; plaats: string; tekst: string }>({
    severity: 'waarschuwing',
    text: ({ adres }) => `De tekst van ${adres} wordt anders, maar de regel eronder rekent zoals zij deed.`,
    label: ({ tekst }) => `'${quotable(tekst)}' staat niet als bedrag of getal in de regel`,
    hint: ({ plaats }) => `Schrijf '${capital(plaats)} komt te luiden:', met de nieuwe tekst en de nieuwe regel.`,
  }),
  'wijziging-tekst-vaker': message<{ tekst: string; adres: string; keer: string }>({
    severity: 'fout',
    text: ({ tekst, adres, keer }) => `'${quotable(tekst)}' staat ${keer} keer in ${adres}; welke is bedoeld?`,
    label: () => 'deze vervanging',
    hint: () => "Schrijf 'wordt telkens … vervangen door …', of neem meer woorden op zodat er maar één plaats past.",
  }),
  'wijziging-kop-past-niet': message<{ kop: string; hoort: string }>({
    severity: 'fout',
    text: ({ kop, hoort }) => `Onder deze wijzigingsopdracht staat ${kop}, maar er hoort ${hoort} te staan.`,
    label: () => 'deze kop',
  }),
  'wijziging-te-laat': message<{ eerste: string; dag: string; wet: string }>({
    severity: 'fout',
    text: ({ eerste, dag }) =>
      `'${eerste}' is op ${dutchDay(dag)} al uitgevoerd, en kan daarna niet meer worden gewijzigd.`,
    label: () => 'deze wijziging komt later',
    secondLabel: () => 'de wijziging die zij wijzigt',
    hint: ({ wet }) => `Wijzig de regeling zelf: 'wijzigt ${wet}'.`,
  }),
  samenloop: message<{ adres: string; eerste: string; tweede: string; dag: string }>({
    severity: 'hint',
    text: ({ adres, eerste, tweede }) => `Samenloop: '${eerste}' en '${tweede}' wijzigen allebei ${adres}.`,
    label: () => 'de latere wijziging',
    secondLabel: () => 'de eerdere wijziging',
    hint: ({ dag }) =>
      `De latere gaat hier uit van de tekst zoals de eerdere haar achterliet (${dutchDay(dag)}); ga na of dat is bedoeld.`,
  }),
  'tegelijk-gewijzigd': message<{ adres: string; eerste: string; tweede: string; dag: string }>({
    severity: 'fout',
    text: ({ adres, eerste, tweede, dag }) =>
      `Samenloop: '${eerste}' en '${tweede}' wijzigen allebei ${adres} met ingang van ${dutchDay(dag)}; welke eerst komt, staat nergens.`,
    label: () => 'de ene wijziging',
    secondLabel: () => 'de andere wijziging',
    hint: () => 'Voeg ze samen tot één wijziging, of geef een van beide een andere dag.',
  }),
  'verwijzing-gebroken': message<{ verwijzing: string; lot: string; dag: string; wijziging: string }>({
    severity: 'waarschuwing',
    text: ({ verwijzing, lot, dag }) =>
      `Deze verwijzing klopt niet meer: ${verwijzing} ${lot} met ingang van ${dutchDay(dag)}.`,
    label: () => 'deze verwijzing',
    secondLabel: ({ wijziging }) => `door '${wijziging}'`,
    hint: () => 'Pas ook de bepaling aan waarin deze verwijzing staat.',
  }),
  'wijziging-niet-verwerkt': message<{ adres: string; dag: string; verschil: string }>({
    severity: 'waarschuwing',
    text: ({ adres, dag, verschil }) =>
      `Deze wijziging is volgens haar kop verwerkt, maar ${adres} is met ingang van ${dutchDay(dag)} anders: ${verschil}.`,
    label: () => 'volgens deze wijzigingsopdracht',
    secondLabel: () => 'volgens de regels',
    hint: () => 'Maak de regels en de wijziging gelijk.',
  }),
  'geldt-altijd': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) => `'${naam}' geldt altijd, en wordt dus ook zonder dit in acht genomen.`,
    hint: () => "Achter 'met inachtneming van' staat een regeling van de soort beleidsregel of uitspraak.",
  }),
  'zonder-grondslag': message<{ soort: string; bepaling: string }>({
    severity: 'fout',
    text: ({ soort }) => `Deze ${soort} noemt geen grondslag, en wijkt toch af van een wet.`,
    label: () => 'deze afwijking',
    hint: ({ soort, bepaling }) =>
      `Zet bij de kop ${soort === 'uitspraak' ? 'welke bepaling zij uitlegt' : 'krachtens welke bepaling zij is gegeven'}, zoals 'grondslag ${bepaling}'.`,
  }),
  'buiten-grondslag': message<{ soort: string; adres: string; grondslag: readonly string[] }>({
    severity: 'fout',
    text: ({ soort, adres, grondslag }) =>
      `Deze ${soort} wijkt af van ${adres}, maar haar grondslag (${grondslag.join('; ')}) reikt niet zo ver.`,
    label: () => 'deze afwijking',
    hint: ({ soort }) =>
      soort === 'uitspraak'
        ? 'Een uitspraak kan alleen afwijken van de bepalingen die zij uitlegt.'
        : 'Een beleidsregel kan alleen afwijken van de wet waarop zij berust, en van wetten die deze wet gebruiken.',
  }),
};
