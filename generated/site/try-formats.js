// The formats of texts that are checked. Each expression is ours and takes time that grows with the text alone.
(function (T) {
  "use strict";
  const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

  function date(text) {
    const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
    if (!found) return false;
    const [year, month, day] = found.slice(1).map(Number);
    const leap = month === 2 && (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 1 : 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] + leap;
  }

  function time(text) {
    const found = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text);
    if (!found) return false;
    const [hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 5, 6].map((n) => Number(found[n] || 0));
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
    if (second < 60) return true;
    const shift = (offsetHour * 60 + offsetMinute) * (found[4] === "-" ? 1 : -1);
    return (hour * 60 + minute + shift + 2880) % 1440 === 1439; // a leap second ends a day
  }

  function ipv4(text) {
    const parts = text.split(".");
    return parts.length === 4 && parts.every((p) => /^(0|[1-9]\d{0,2})$/.test(p) && Number(p) <= 255);
  }

  function ipv6(text) {
    const halves = text.split("::");
    if (halves.length > 2) return false;
    let count = 0;
    for (const [number, half] of halves.entries()) {
      const groups = half === "" ? [] : half.split(":");
      for (const [place, group] of groups.entries()) {
        const isLast = place === groups.length - 1 && number === halves.length - 1;
        if (group.includes(".") && isLast && ipv4(group)) count += 2;
        else if (/^[0-9a-fA-F]{1,4}$/.test(group)) count += 1;
        else return false;
      }
    }
    return halves.length === 2 ? count <= 7 : count === 8;
  }

  function hostname(text) {
    const bare = text.endsWith(".") ? text.slice(0, -1) : text;
    return bare.length > 0 && bare.length <= 253
      && bare.split(".").every((label) => /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label));
  }

  function email(text) {
    const at = text.lastIndexOf("@");
    const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || local.length > 64) return false;
    const quoted = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/.test(local);
    if (!quoted && !/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return false;
    if (domain.startsWith("[") && domain.endsWith("]")) {
      const inner = domain.slice(1, -1);
      return inner.startsWith("IPv6:") ? ipv6(inner.slice(5)) : ipv4(inner);
    }
    return hostname(domain) && !domain.endsWith(".");
  }

  // A reference to an address; `more` are further characters that may stand in it.
  function reference(text, isWhole, more) {
    if (isWhole && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return false;
    const found = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(text);
    if (!found) return false;
    const [, scheme, host, path, query = "", fragment = ""] = found;
    if (scheme !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*$/.test(scheme)) return false;
    const allowed = (part, signs) => new RegExp(`^(?:[A-Za-z0-9._~!$&'()*+,;=${more}${signs}-]|%[0-9A-Fa-f]{2})*$`, "u").test(part);
    if (host !== undefined && !authority(host, allowed)) return false;
    return allowed(path, ":@/") && allowed(query, ":@/?") && allowed(fragment, ":@/?");
  }

  function authority(text, allowed) {
    const at = text.lastIndexOf("@");
    const found = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(text.slice(at + 1));
    if (!found || !allowed(at < 0 ? "" : text.slice(0, at), ":")) return false;
    if (!found[1].startsWith("[")) return allowed(found[1], "");
    const inner = found[1].slice(1, -1);
    return ipv6(inner) || /^[vV][0-9A-Fa-f]+\.[\w.~!$&'()*+,;=:-]+$/.test(inner);
  }

  const POINTER = "(?:/(?:[^~/]|~[01])*)*";
  const OTHERS = "\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{efffd}";
  const formats = {
    date,
    time,
    "date-time": (text) => /^.{10}[Tt]/.test(text) && date(text.slice(0, 10)) && time(text.slice(11)),
    duration: (text) => /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(text),
    uuid: (text) => /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/.test(text),
    ipv4,
    ipv6,
    hostname,
    email,
    uri: (text) => reference(text, true, ""),
    "uri-reference": (text) => reference(text, false, ""),
    iri: (text) => reference(text, true, OTHERS),
    "iri-reference": (text) => reference(text, false, OTHERS),
    "json-pointer": (text) => new RegExp(`^${POINTER}$`).test(text),
    "relative-json-pointer": (text) => new RegExp(`^(?:0|[1-9]\\d*)(?:#|${POINTER})$`).test(text),
  };

  // Whether a text has a format; one that is not known is not checked.
  T.hasFormat = (format, text) => !Object.hasOwn(formats, format) || formats[format](text);
})(globalThis.specpressTry);
