import { Aktlankar } from '../layout/aktlankar';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import { Organval } from '../layout/organval';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import type { Organisationsvy, Postrad } from './organisationsvy';

/** Who answers for what: posts, holders and those who stand in for them. */
export const organisationssidan = (vy: Organisationsvy): Sida => ({
  titel: 'Organisation',
  storlek: 'sm',
  meny: 'ORGANISATION',
  innehall: (
    <>
      <h1 class="ds-heading">Organisation</h1>
      <p class="rv-lopande">
        Ansvar ligger på befattningar. Den som har befattningen får uppgifterna; är den vakant går de till närmaste
        chef.
      </p>
      <Organval vag="/organisation" organ={vy.organ} valt={vy.valt} alla="Min nämnd" />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">{vy.rubrik}</h2>
        {vy.vakanta === 0 ? null : (
          <p>
            <Laget lage="risk">
              {vy.vakanta === 1 ? '1 befattning är vakant' : `${String(vy.vakanta)} befattningar är vakanta`}
            </Laget>
          </p>
        )}
        {vy.poster.length === 0 ? <p>Inga befattningar finns än.</p> : <Poster vy={vy} />}
      </section>
      <LedigaDagar vy={vy} />
      <p>
        <a class="ds-link" href="/bevakningsregler">
          När påminnelser skickas
        </a>
      </p>
      {vy.akter.length === 0 ? null : (
        <section class="rv-avsnitt">
          <h2 class="ds-heading">Ändra</h2>
          <Aktlankar lankar={vy.akter} />
        </section>
      )}
    </>
  ),
});

const KOLUMNER = ['Befattning', 'Innehavare', 'Ersättare', 'Närmaste chef'].map((namn) => ({ namn }));

const Poster = ({ vy: { poster, idag } }: Readonly<{ vy: Organisationsvy }>) => (
  <Tabell
    namn="Befattningar"
    kolumner={KOLUMNER}
    rader={poster.map((post) => ({
      nyckel: post.vag,
      celler: [
        <>
          <a class="ds-link" href={post.vag}>
            {post.namn}
          </a>
          <div class="rv-liten rv-svag">{post.roll}</div>
        </>,
        post.innehavare ?? (
          <Laget key="vakant" lage="risk">
            Vakant
          </Laget>
        ),
        <Ersattare key="ersattare" post={post} idag={idag} />,
        post.overordnad ?? 'Ingen',
      ],
    }))}
  />
);

const Ersattare = ({ post, idag }: Readonly<{ post: Postrad; idag: Organisationsvy['idag'] }>) =>
  post.ersattare.length === 0 ? (
    <span class="rv-svag">Ingen</span>
  ) : (
    <>
      {post.ersattare.map(({ namn, from, tom }) => (
        <div key={`${namn}${from}`}>
          {namn}, <Dag dag={from} idag={idag} /> till <Dag dag={tom} idag={idag} />
        </div>
      ))}
    </>
  );

const LedigaDagar = ({ vy: { egnaLedigaDagar } }: Readonly<{ vy: Organisationsvy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Kommunens egna lediga dagar</h2>
    {egnaLedigaDagar.length === 0 ? (
      <p>Kommunen har inga egna lediga dagar framöver. Helgdagarna följer av lag.</p>
    ) : (
      <ul class="ds-list">
        {egnaLedigaDagar.map((dag) => (
          <li key={dag}>
            <Dag dag={dag} />
          </li>
        ))}
      </ul>
    )}
  </section>
);
