/** A page as it came. */
export type Sidbesok = Readonly<{ status: number; url: URL; text: string; huvud: Headers }>;

const FLEST_STEG = 10;

/** A browser without script or pictures: keeps cookies, follows redirects, and sends forms as the page has them. */
export class Surfare {
  private readonly kakor = new Map<string, string>();

  constructor(readonly webb: string) {}

  /** The cookies that it has for everything on this machine, by name. */
  get burk(): ReadonlyMap<string, string> {
    return this.kakor;
  }

  oppna(vag: string): Promise<Sidbesok> {
    return this.hamta(new URL(vag, this.webb), null);
  }

  /** Sends what a form on the page would send: its hidden fields, and `falt` as typed or chosen. */
  skicka({ text, url }: Sidbesok, falt: Readonly<Record<string, string | File>> = {}): Promise<Sidbesok> {
    const formular = /<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/.exec(text);
    if (formular === null) throw new Error(`Sidan ${url.pathname} har inget formulär.`);
    const [taggen, action = '', innehall = ''] = formular;
    const kropp = ifyllt(/^<form[^>]*multipart/.test(taggen) ? new FormData() : new URLSearchParams(), innehall, falt);
    return this.hamta(new URL(avkodad(action), url), kropp);
  }

  /** Logs in with the local provider and comes back to `till`. */
  async loggaIn(anvandare: string, till = '/'): Promise<Sidbesok> {
    const sida = await this.oppna(`/logga-in/start?till=${encodeURIComponent(till)}`);
    return sida.url.origin === this.webb ? sida : this.hamta(sida.url, new URLSearchParams({ anvandare }));
  }

  async hamta(
    start: URL,
    formular: URLSearchParams | FormData | null,
    huvud: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
  ): Promise<Sidbesok> {
    let steg: Readonly<{ url: URL; formular: typeof formular }> = { url: start, formular };
    for (let i = 0; i < FLEST_STEG; i += 1) {
      const svar = await fetch(steg.url, {
        redirect: 'manual',
        headers: { ...huvud, cookie: [...this.kakor].map(([namn, varde]) => `${namn}=${varde}`).join('; ') },
        ...(steg.formular === null ? {} : { method: 'POST', body: steg.formular }),
        signal: AbortSignal.timeout(20_000),
      });
      this.minns(svar);
      const text = await svar.text();
      const vidare = svar.headers.get('location');
      if (vidare === null) return { status: svar.status, url: steg.url, text, huvud: svar.headers };
      steg = { url: new URL(vidare, steg.url), formular: null };
    }
    throw new Error(`${start.pathname} kom inte fram.`);
  }

  private minns(svar: Response): void {
    for (const rad of svar.headers.getSetCookie()) {
      const [, namn = '', varde = ''] = /^([^=]+)=([^;]*)/.exec(rad) ?? [];
      if (varde === '') this.kakor.delete(namn);
      else this.kakor.set(namn, varde);
    }
  }
}

/** The hidden fields of a form, and what a person has typed or chosen in it. */
function ifyllt<K extends FormData | URLSearchParams>(
  kropp: K,
  innehall: string,
  falt: Readonly<Record<string, string | File>>,
): K {
  const dolda = [...innehall.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  for (const [, namn = '', varde = ''] of dolda) kropp.set(namn, avkodad(varde));
  for (const [namn, varde] of Object.entries(falt)) kropp.set(namn, varde as string);
  return kropp;
}

const avkodad = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
