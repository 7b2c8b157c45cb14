import { EXEMPELANVANDARE } from './exempel';
import { loggTillTerminal } from './logg';
import { startaMotor, type Motor } from './motor';
import { korOchStoppa } from './signaler';

const sag = (rad: string): void => {
  process.stdout.write(`${rad}\n`);
};

/** On this machine the sample kommun has a past, and a clock that `npm run klocka` moves. Never in production. */
const PROVET = process.env['NODE_ENV'] === 'production' ? {} : ({ exempel: true, klocka: 'stegad' } as const);

korOchStoppa(async (avbryt, vidHaveri) => {
  const borjan = performance.now();
  sag('Startar Revisionsvakt …');
  const motor = await startaMotor({ ...PROVET, logg: loggTillTerminal, sag, avbryt, vidHaveri });
  beratta(motor, (performance.now() - borjan) / 1000);
  return async () => {
    sag('Stoppar …');
    await motor.stoppa();
    sag('Allt är stoppat. Det som sparats finns kvar till nästa gång.');
  };
});

function beratta({ adresser }: Motor, sekunder: number): void {
  sag(`
Revisionsvakt är igång efter ${sekunder.toFixed(1).replace('.', ',')} s.

  Öppna i webbläsaren  ${adresser.webb}

  API                  ${adresser.api}
  Inloggning           ${adresser.issuer}
  Skickad e-post       ${adresser.epostSida ?? 'skickas till SMTP_URL'}
  Temporal             ${adresser.temporal} (namnrymd ${adresser.temporalNamespace})
  Databas              ${utanLosenord(adresser.databas)}

Exempelanvändare (inga lösenord):
${EXEMPELANVANDARE.map(({ subjekt, namn, roll }) => `  ${subjekt.padEnd(20)} ${namn}, ${roll}`).join('\n')}

Anropa API:t som någon av dem:
  curl -H "Authorization: Bearer $(node infra/scripts/run.mjs token jurist)" ${adresser.api}/api/v1/revisionsarenden

Avsluta med Ctrl-C.`);
}

function utanLosenord(url: string): string {
  const utan = new URL(url);
  utan.password = '';
  return utan.href;
}
