import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { ritaBrev } from './rita-brev';
import { smtpEpost } from './smtp-epost';

const FRAN = 'Revisionsvakt <vakt@provkoping.example>';
const BREV = {
  till: 'enhetschef@provkoping.example',
  amne: 'Åtgärd att följa upp',
  stycken: [
    {
      mening: [{ ord: 'Svara på en remiss', lank: 'https://revisionsvakt.example/kvitton/1' }, ': senast den 31 mars.'],
      skal: 'Det är 5 arbetsdagar kvar.',
    },
  ],
  slut: null,
  messageId: '<6f2c@provkoping.example>',
};

describe('E-post över SMTP', () => {
  const mottagna: Email[] = [];
  let nekar: number | null = null;
  let server: SMTPServer;
  let url: string;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo(adress, _session, klar) {
        if (nekar === null) klar();
        else klar(Object.assign(new Error(`okänd mottagare ${adress.address}`), { responseCode: nekar }));
      },
      onData(strom, _session, klar) {
        const delar: Buffer[] = [];
        strom.on('data', (del: Buffer) => delar.push(del));
        strom.on('end', () => {
          void PostalMime.parse(Buffer.concat(delar)).then((brev) => {
            mottagna.push(brev);
            klar();
          });
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  });
  afterAll(async () => {
    await new Promise<void>((klar) => {
      server.close(klar);
    });
  });
  beforeEach(() => {
    mottagna.length = 0;
    nekar = null;
  });

  it('kommer fram med rubrik, text och det Message-ID som begärdes, märkt som automatisk', async () => {
    await smtpEpost({ url, fran: FRAN }).skicka(BREV);
    const [brev] = mottagna;
    expect(brev).toMatchObject({
      subject: BREV.amne,
      messageId: BREV.messageId,
      from: { name: 'Revisionsvakt', address: 'vakt@provkoping.example' },
      to: [{ address: BREV.till }],
    });
    const { text, html } = ritaBrev(BREV);
    expect(brev?.text?.trim()).toBe(text);
    expect(brev?.html?.trim()).toBe(html);
    expect(brev?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  });

  it('släpper inte in en extra mottagare genom rubriken', async () => {
    await smtpEpost({ url, fran: FRAN }).skicka({ ...BREV, amne: 'Hej\r\nBcc: annan@example.com' });
    expect(mottagna[0]?.bcc).toBeUndefined();
  });

  it('misslyckas med serverns kod, utan att nämna mottagaren', async () => {
    nekar = 550;
    const skicka = smtpEpost({ url, fran: FRAN }).skicka(BREV);
    await expect(skicka).rejects.toMatchObject({ name: 'BrevetTogsInteEmot', code: '550', gallerMottagaren: true });
    await expect(skicka).rejects.not.toThrow(/enhetschef/);
  });

  it('misslyckas när servern inte finns', async () => {
    const skicka = smtpEpost({ url: 'smtp://127.0.0.1:1', fran: FRAN }).skicka(BREV);
    await expect(skicka).rejects.toMatchObject({ name: 'BrevetTogsInteEmot', gallerMottagaren: false });
  });
});
