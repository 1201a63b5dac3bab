/** Text in HTML, as .NET's encoders write and read it. */

const named: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;', "'": '&#39;' };

/** The five signs by name, Latin-1's upper half by number. */
export function encodeHtml(text: string): string {
  return text.replace(
    /[<>"&'\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]/g,
    char => named[char] ?? `&#${char.codePointAt(0)};`,
  );
}

export function encodeHtmlAttribute(text: string): string {
  return text.replace(/[<"&']/g, char => named[char] ?? char);
}

/** Entities by name, with their code points: HTML 4's. */
const entities =
  'quot=34 amp=38 apos=39 lt=60 gt=62 nbsp=160 iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig=338 oelig Scaron=352 scaron Yuml=376 fnof=402 circ=710 tilde=732 Alpha=913 Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma=931 Tau Upsilon Phi Chi Psi Omega alpha=945 beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega ensp=8194 emsp thinsp=8201 zwnj=8204 zwj lrm rlm ndash=8211 mdash lsquo=8216 rsquo sbquo ldquo=8220 rdquo bdquo dagger=8224 Dagger bull hellip=8230 permil=8240 prime=8242 Prime lsaquo=8249 rsaquo oline=8254 frasl=8260 euro=8364 trade=8482 larr=8592 uarr rarr darr harr forall=8704 part=8706 exist empty=8709 nabla=8711 isin notin ni=8715 prod=8719 sum=8721 minus radic=8730 prop=8733 infin ang=8736 and=8743 or cap cup int there4=8756 sim=8764 cong=8773 asymp=8776 ne=8800 equiv le=8804 ge sub=8834 sup oplus=8853 spades=9824 clubs=9827 hearts=9829 diams';

const table = new Map<string, number>();

function entity(name: string): string | null {
  if (table.size === 0) {
    let next = 0;
    for (const each of entities.split(' ')) {
      const [key = '', code] = each.split('=');
      next = code === undefined ? next + 1 : Number(code);
      table.set(key, next);
    }
  }
  const code = table.get(name);
  return code === undefined ? null : String.fromCodePoint(code);
}

export function decodeHtml(text: string): string {
  return text.replace(/&(#\d+|#[xX][0-9a-fA-F]+|\w+);/g, (whole: string, body: string) => {
    if (!body.startsWith('#')) return entity(body) ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
