import type { Sida } from '../layout/sida';

/** How accessible the service is, what is lacking, how it was tested, and where to turn (lag 2018:1937). */
export const tillganglighetssidan = (): Sida => ({
  titel: 'Tillgänglighet',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida rv-lopande">
      <h1 class="ds-heading">Tillgänglighetsredogörelse</h1>
      <p>
        Revisionsvakt ska gå att använda av alla. Den här sidan säger hur väl tjänsten följer lagen om tillgänglighet
        till digital offentlig service (2018:1937), vilka brister vi känner till och hur du hör av dig om något inte
        fungerar.
      </p>
      <h2 class="ds-heading rv-over">Hur tillgänglig tjänsten är</h2>
      <p>
        Tjänsten är byggd efter WCAG 2.2, nivå AA. Varje sida kontrolleras automatiskt vid varje ändring: med
        tangentbord, på datorskärm och telefon, och mot nivå AA. Allt går att göra utan JavaScript.
      </p>
      <h2 class="ds-heading rv-over">Brister som vi känner till</h2>
      <ul class="ds-list">
        <li>Tjänsten är inte provad av personer med egen erfarenhet av hjälpmedel.</li>
        <li>Formuläret för att registrera en granskning är långt och saknar uppdelning i steg.</li>
        <li>Dokument som bifogas i andra system, och som tjänsten länkar till, ansvarar respektive system för.</li>
      </ul>
      <Kontakt />
    </div>
  ),
});

/** Where to turn, and who sees to it that the law is followed. */
const Kontakt = () => (
  <>
    <h2 class="ds-heading rv-over">Om något inte fungerar för dig</h2>
    <p>
      Hör av dig till kommunens registrator eller till den som förvaltar tjänsten i din kommun, så hjälper de dig och
      ser till att bristen rättas. Säg vad du försökte göra och vilket hjälpmedel du använder.
    </p>
    <h2 class="ds-heading rv-over">Tillsyn</h2>
    <p>
      Myndigheten för digital förvaltning (Digg) har tillsyn. Är du inte nöjd med svaret kan du{' '}
      <a class="ds-link" href="https://www.digg.se/tdosanmalan">
        anmäla till Digg
      </a>
      .
    </p>
    <h2 class="ds-heading rv-over">Hur vi har provat</h2>
    <p>
      Varje sida har provats med axe i Chromium, i 1280 och 375 bildpunkters bredd, och med tangentbord. Redogörelsen
      uppdaterades 24 november 2026.
    </p>
  </>
);
