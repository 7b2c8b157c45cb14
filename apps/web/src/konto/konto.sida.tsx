import { Aktlankar } from '../layout/aktlankar';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import type { Kontovy } from './kontovy';

/** The person's own: where letters go, posts, stand-ins and days off. */
export const kontosidan = (vy: Kontovy): Sida => ({
  titel: 'Mitt konto',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <h1 class="ds-heading">Mitt konto</h1>
      <p>
        Du är inloggad som {vy.namn}. Påminnelser skickas till {vy.epost}, högst ett samlat brev per morgon och bara
        arbetsdagar. Det som är brådskande kommer för sig.
      </p>
      <Poster vy={vy} />
      <Ersattning vy={vy} />
      <Ledighet vy={vy} />
      <Kalendrar vy={vy} />
    </div>
  ),
});

const Poster = ({ vy: { poster } }: Readonly<{ vy: Kontovy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Mina befattningar</h2>
    {poster.length === 0 ? (
      <p>Du har ingen befattning. Det du får göra följer av din behörighet.</p>
    ) : (
      <>
        <p>Öppna befattningen för att ange vem som ersätter dig.</p>
        <Aktlankar lankar={poster} />
      </>
    )}
  </section>
);

const Ersattning = ({ vy: { ersattare, ersatter, idag } }: Readonly<{ vy: Kontovy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Ersättare</h2>
    {ersattare.length + ersatter.length === 0 ? <p>Ingen ersätter dig, och du ersätter ingen.</p> : null}
    <ul class="ds-list">
      {ersattare.map(({ namn, befattning, from, tom }) => (
        <li key={`${befattning}${from}`}>
          {namn} ersätter dig som {befattning}, <Dag dag={from} idag={idag} /> till <Dag dag={tom} idag={idag} />.
        </li>
      ))}
      {ersatter.map(({ befattningId, befattning, for: vem, tom }) => (
        <li key={befattningId}>
          Du ersätter {vem} som {befattning} till <Dag dag={tom} idag={idag} />.
        </li>
      ))}
    </ul>
  </section>
);

const Ledighet = ({ vy: { ledigheter } }: Readonly<{ vy: Kontovy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Ledighet</h2>
    {ledigheter.length === 0 ? (
      <p>Du har inte angett någon ledighet.</p>
    ) : (
      <ul class="ds-list">
        {ledigheter.map(({ from, tom }) => (
          <li key={from}>
            <Dag dag={from} /> till <Dag dag={tom} />
          </li>
        ))}
      </ul>
    )}
    <Aktlankar
      lankar={[
        { vag: '/konto/ledighet/ange', namn: 'Ange ledighet' },
        ...(ledigheter.length === 0 ? [] : [{ vag: '/konto/ledighet/andra', namn: 'Ändra en ledighet' }]),
      ]}
    />
  </section>
);

const Kalendrar = ({ vy: { kalendrar } }: Readonly<{ vy: Kontovy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Kalender</h2>
    <p>Med en kalenderadress ser du dina uppgifter, eller en nämnds möten, i ditt eget kalenderprogram.</p>
    <ul class="ds-list">
      {kalendrar.map(({ id, namn }) => (
        <li key={id}>
          {namn}. <Aktlankar lankar={[{ vag: `/konto/kalender/${id}/dra-in`, namn: 'Dra in adressen' }]} om={namn} />
        </li>
      ))}
    </ul>
    <Aktlankar lankar={[{ vag: '/konto/kalender/skapa', namn: 'Skapa en kalenderadress' }]} />
  </section>
);
