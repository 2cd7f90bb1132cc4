/** How it works: the guided examples, the forms of a sentence, the keys. */
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { state } from '../state.ts';
import { tours } from './tours.ts';

const keys: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl + M', 'Tab schrijft niet meer, maar gaat naar het volgende onderdeel van de pagina; nog eens: terug'],
  ['Ctrl + Spatie', 'voorstellen voor wat hier kan staan'],
  ['Ctrl + .', 'een melding laten herstellen'],
  ['F8', 'naar de volgende melding'],
  ['F2', 'een naam wijzigen, in alle regels en voorbeelden'],
  ['F12', 'naar de omschrijving van een naam, of naar het aangehaalde lid'],
  ['Shift + F12', 'alle plaatsen waar een naam voorkomt'],
  ['Ctrl + Z, Ctrl + Y', 'in de tekst: ongedaan maken, opnieuw doen'],
  ['Ctrl + F', 'zoeken in de tekst'],
  ['Shift + Alt + F', 'de vaste opmaak toepassen'],
  ['Ctrl + Shift + [', 'een artikel of lid inklappen; met ] weer openen'],
  ['Ctrl + Enter', 'de uitleg bij het lid waarin u staat; klikken op de waarde ernaast doet hetzelfde'],
  ['F1', 'deze hulp'],
];

const forms: readonly (readonly [form: string, meaning: string])[] = [
  ['De zorgtoeslag bedraagt 50% van de standaardpremie.', 'een bedrag bepalen'],
  ['… vermeerderd met …, verminderd met …, vermenigvuldigd met …, gedeeld door …', 'rekenen'],
  ['…, naar beneden afgerond op hele euro’s', 'afronden, alleen waar de wet dat zegt'],
  ['…, doch ten hoogste € 100 / ten minste € 24', 'begrenzen'],
  ['…, indien de belanghebbende een partner heeft', 'een voorwaarde'],
  ['…, tenzij … / behoudens …', 'een uitzondering in dezelfde zin'],
  ['In afwijking van lid 1 …', 'deze regel gaat voor lid 1'],
  ['… slechts aanspraak op …, indien …', 'zonder die voorwaarde: geen aanspraak'],
  ['… , met dien verstande dat …', 'een afwijking van de zin ervoor'],
  ['> Indien de normpremie …', 'tekst van de wet, letter voor letter'],
  ['uitleg: …', 'een keuze die u hebt gemaakt; staat bij de uitkomst'],
  ['voorbeeld … gegeven … verwacht …', 'een geval met de uitkomst die erbij hoort'],
];

export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Hulp" onClose={onClose}>
      <p>
        U schrijft een lid als een gewone zin, onder de tekst van de wet. Lidwoord rekent meteen alle voorbeelden na:
        groen komt uit, rood niet. Bij elke uitkomst staat waarom, per artikel en lid.
      </p>
      <h3>Drie korte oefeningen</h3>
      <ul class="oefeningen">
        {tours.map(({ name, title, about }) => (
          <li key={name}>
            <Button
              onClick={() => {
                state.set({ dialog: undefined, tour: { name, step: 0 } });
              }}
            >
              {title}
            </Button>
            <span>{about}</span>
          </li>
        ))}
      </ul>
      <h3>Zinsvormen</h3>
      <dl class="zinsvormen">
        {forms.map(([form, meaning]) => (
          <div key={form}>
            <dt>{form}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>Toetsen</h3>
      <table class="utrecht-table utrecht-table--html-table toetsen">
        <tbody>
          {keys.map(([combination, what]) => (
            <tr key={combination}>
              <th scope="row">
                <kbd>{combination}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
