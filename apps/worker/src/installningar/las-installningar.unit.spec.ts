import { Startfel } from '#integrations/process';
import { lasInstallningar } from './las-installningar';

const HEL: NodeJS.ProcessEnv = {
  DATABASE_URL: 'postgres://worker:hemligt@localhost:5432/revisionsvakt',
  SMTP_URL: 'smtp://localhost:3025',
  MAIL_FROM: 'Revisionsvakt <revisionsvakt@provkoping.example>',
  PUBLIC_URL: 'https://revisionsvakt.provkoping.example/',
};

describe('Workerns inställningar', () => {
  it('läses, med systemets klocka och hälsokoll på den egna datorns port 3300 när inget annat sägs', () => {
    expect(lasInstallningar(HEL)).toMatchObject({
      databasUrl: HEL['DATABASE_URL'],
      publicUrl: 'https://revisionsvakt.provkoping.example',
      messageIdDoman: 'provkoping.example',
      klocka: 'system',
      halsoadress: { host: '127.0.0.1', port: 3300 },
    });
  });

  it('tar avsändarens domän till Message-ID även när bara adressen står', () => {
    expect(lasInstallningar({ ...HEL, MAIL_FROM: 'vakt@kommun.example' }).messageIdDoman).toBe('kommun.example');
  });

  it('nämner i en enda rad allt som saknas och vad man ska göra', () => {
    const fel = felet({ ...HEL, DATABASE_URL: undefined, SMTP_URL: undefined });
    expect(fel.message).toMatch(/DATABASE_URL saknas eller är fel: ange .*SMTP_URL saknas eller är fel: ange /);
    expect(fel.message).not.toContain('\n');
  });

  it.each([
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['SMTP_URL', 'localhost:25'],
    ['MAIL_FROM', 'vakt@kommun.example\r\nBcc: alla@kommun.example'],
    ['MAIL_FROM', 'ingen adress'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['KLOCKA', 'sandur'],
    ['HEALTH_HOST', ''],
    ['HEALTH_PORT', '70000'],
    ['HEALTH_PORT', 'fem'],
  ])('vägrar %s = %j', (namn, varde) => {
    expect(felet({ ...HEL, [namn]: varde }).message).toContain(`${namn} saknas eller är fel`);
  });

  it('vägrar den stegade klockan i produktion men tar den annars', () => {
    expect(lasInstallningar({ ...HEL, KLOCKA: 'stegad' }).klocka).toBe('stegad');
    expect(felet({ ...HEL, KLOCKA: 'stegad', NODE_ENV: 'production' }).message).toContain('KLOCKA');
  });

  it('röjer inte det som står i inställningarna', () => {
    expect(felet({ ...HEL, SMTP_URL: 'http://hemlighet@x', MAIL_FROM: 'hemlighet' }).message).not.toContain(
      'hemlighet',
    );
  });
});

function felet(env: NodeJS.ProcessEnv): Startfel {
  try {
    lasInstallningar(env);
  } catch (fel) {
    if (fel instanceof Startfel) return fel;
    throw fel;
  }
  throw new Error('inställningarna godtogs');
}
