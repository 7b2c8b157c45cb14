import type { Adresser, Brev } from '#local';
import { createTransport } from 'nodemailer';

const adresser = JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;
const sida = adresser.epostSida ?? '';

const lasBrev = async (fraga: string): Promise<readonly Brev[]> =>
  (await (await fetch(`${sida}/brev?${fraga}`)).json()) as readonly Brev[];

describe('Den lokala e-postservern', () => {
  const till = `epost-prov-${String(process.pid)}@kommunen.example`;
  const post = createTransport(adresser.smtp);
  const skicka = (amne: string, messageId: string): Promise<unknown> =>
    post.sendMail({
      from: 'revisionsvakt@kommunen.example',
      to: till,
      subject: amne,
      text: 'Hej <b>du</b>',
      messageId,
    });

  it('sparar varje brev som det kom, också samma två gånger', async () => {
    await skicka('Påminnelse: åäö', '<samma@revisionsvakt>');
    await skicka('Påminnelse: åäö', '<samma@revisionsvakt>');
    const brev = await lasBrev(new URLSearchParams({ till }).toString());
    expect(brev.map(({ amne, messageId, till: mottagare }) => ({ amne, messageId, mottagare }))).toEqual(
      [1, 2].map(() => ({ amne: 'Påminnelse: åäö', messageId: '<samma@revisionsvakt>', mottagare: [till] })),
    );
  });

  it('visar bara det som kom efter en given tid', async () => {
    const efter = new Date().toISOString();
    await skicka('Efteråt', '<efterat@revisionsvakt>');
    const brev = await lasBrev(new URLSearchParams({ till, efter }).toString());
    expect(brev.map(({ amne }) => amne)).toEqual(['Efteråt']);
  });

  it('visar brevets text utan att tolka den', async () => {
    await skicka('<script>alert(1)</script>', '<farligt@revisionsvakt>');
    const senaste = (await lasBrev(new URLSearchParams({ till }).toString())).at(-1);
    const svar = await fetch(`${sida}/las/${senaste?.id ?? ''}`);
    const text = await svar.text();
    expect(svar.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Hej &lt;b&gt;du&lt;/b&gt;');
    expect(text).not.toContain('<script');
  });

  it('svarar att sidan inte finns på det som inte finns', async () => {
    expect((await fetch(`${sida}/las/999999`)).status).toBe(404);
    expect((await fetch(`${sida}/annat`)).status).toBe(404);
    expect((await fetch(`${sida}/lage`, { method: 'POST', body: '{"lage":"trasig"}' })).status).toBe(400);
  });
});
