import { Brodsmulor } from '../layout/brodsmulor';
import type { Sida } from '../layout/sida';

/** An address to give to a calendar program. It is shown in the session that made it, and never again. */
export const kalenderadressidan = (namn: string, adress: string | null): Sida => ({
  titel: 'Kalenderadress',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <Brodsmulor
        smulor={[
          { vag: '/konto', namn: 'Mitt konto' },
          { vag: '#innehall', namn },
        ]}
      />
      <h1 class="ds-heading">Kalenderadress</h1>
      <p>{namn}</p>
      {adress === null ? (
        <p>Adressen visas bara när den är ny. Dra in den och skapa en ny om du inte har den kvar.</p>
      ) : (
        <>
          <p>
            Kopiera adressen och lägg till den som en kalender i ditt program (i Outlook: ”Lägg till kalender”,
            ”Prenumerera från webben”). Den visas bara nu.
          </p>
          <p class="rv-yta rv-bryt">
            <code>{adress}</code>
          </p>
        </>
      )}
      <p>
        <a class="ds-link" href="/konto">
          Till mitt konto
        </a>
      </p>
    </div>
  ),
});
