import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** A way to the mail server that kills the sender at the worst moment. */
export type BrevladaSomDodar = Readonly<{
  url: string;
  /** From now on this process dies when the mail server has taken its letter, before it gets to know. */
  doda: (pid: number) => void;
  stang: () => Promise<void>;
}>;

/** RFC 5321: the answer to the end of DATA is the first 250 after a 354. */
const SKRIV_BREVET = /^354/m;
const TAGET = /^250/m;

/** Passes everything on to the mail server at `smtp`, and back, but for the one answer that says that the letter is taken. */
export async function brevladaSomDodar(smtp: string): Promise<BrevladaSomDodar> {
  const bakom = new URL(smtp);
  let offer: number | null = null;
  const server = createServer((avsandare) => {
    const vidare = connect(Number(bakom.port), bakom.hostname);
    let iBrevet = false;
    for (const flode of [avsandare, vidare]) flode.on('error', () => undefined);
    avsandare.pipe(vidare);
    vidare.on('data', (bit: Buffer) => {
      const svar = bit.toString('latin1');
      if (iBrevet && TAGET.test(svar) && offer !== null) {
        process.kill(offer, 'SIGKILL');
        avsandare.destroy();
        return;
      }
      iBrevet ||= SKRIV_BREVET.test(svar);
      avsandare.write(bit);
    });
    vidare.on('end', () => avsandare.end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `smtp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    doda: (pid) => {
      offer = pid;
    },
    stang: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
