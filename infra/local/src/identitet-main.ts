import { z } from 'zod';
import { EXEMPELANVANDARE } from './exempel';
import { skapaProvider } from './identitet';
import { signeringsnyckel } from './identitet-nycklar';
import { identitetServer } from './identitet-server';
import { korTjanst } from './tjanst';
import { StartFel } from './start-fel';

const Miljo = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int(),
  OIDC_ISSUER: z.url(),
  IDENTITET_NYCKELFIL: z.string(),
  IDENTITET_KAKHEMLIGHET: z.string().min(16),
  IDENTITET_TOKEN_SEKUNDER: z.coerce.number().int().positive().default(3600),
});

const NAMN = new Map(EXEMPELANVANDARE.map(({ subjekt, namn }) => [subjekt, namn]));

korTjanst(async () => {
  const miljo = Miljo.parse(process.env);
  if (miljo.NODE_ENV === 'production') {
    throw new StartFel('Den lokala inloggningen saknar lösenord och får inte köras med NODE_ENV=production.');
  }
  const provider = skapaProvider({
    issuer: miljo.OIDC_ISSUER,
    nyckel: await signeringsnyckel(miljo.IDENTITET_NYCKELFIL),
    kakhemlighet: miljo.IDENTITET_KAKHEMLIGHET,
    tokenSekunder: miljo.IDENTITET_TOKEN_SEKUNDER,
    namnFor: (subjekt) => NAMN.get(subjekt) ?? subjekt,
  });
  const server = identitetServer(provider, EXEMPELANVANDARE);
  server.listen(miljo.PORT, '127.0.0.1');
  return () => {
    server.close();
    server.closeAllConnections();
    return Promise.resolve();
  };
});
