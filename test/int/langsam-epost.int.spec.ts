import { smtpEpost } from '#integrations';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** Longer than any ordinary answer; a filter that opens attachments may need more. */
const BETANKETID_MS = 11_000;

describe('en e-postserver som betänker sig', () => {
  let server: SMTPServer;
  let mottagna = 0;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(strom, _session, klar) {
        strom.resume();
        strom.on('end', () => {
          mottagna += 1;
          setTimeout(() => {
            klar();
          }, BETANKETID_MS);
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  });
  afterAll(async () => {
    await new Promise<void>((klar) => {
      server.close(klar);
    });
  });

  it('väntas in, så att den inte får brevet en gång till', async () => {
    const url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
    const epost = smtpEpost({ url, fran: 'Revisionsvakt <vakt@provkoping.example>' });
    await epost.skicka({
      till: 'chef@provkoping.example',
      amne: 'Hej',
      stycken: [],
      slut: null,
      messageId: '<1@rv.example>',
    });
    expect(mottagna).toBe(1);
  });
});
