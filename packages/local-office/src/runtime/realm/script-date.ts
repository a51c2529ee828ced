// Makes a script's Date follow the office clock and the script's own time zone.

/**
 * Source of a function that is evaluated inside a realm: `(now, offsetAt, instantOfLocal, zone) => void`. It replaces the
 * realm's Date by one whose local fields are those of the script's zone (AS/guides/v8-runtime: the manifest's
 * timeZone), in any zone of the machine. `offsetAt(ms)` is in milliseconds east of Greenwich; `now()` is the office clock.
 */
export const SCRIPT_DATE_SOURCE = String.raw`(function (now, offsetAt, instantOfLocal, zone) {
  'use strict';
  const Native = Date;
  const proto = Native.prototype;
  const construct = Reflect.construct;
  const utc = {};
  for (const field of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    utc['get' + field] = proto['getUTC' + field];
    if (field !== 'Day') utc['set' + field] = proto['setUTC' + field];
  }
  const getTime = proto.getTime;
  const setTime = proto.setTime;
  const call = (fn, self, args) => Reflect.apply(fn, self, args);
  const localOf = (date) => {
    const ms = call(getTime, date, []);
    return new Native(ms !== ms ? NaN : ms + offsetAt(ms));
  };
  const toInstant = (localMs) => (localMs !== localMs ? NaN : instantOfLocal(localMs));
  const dateOnly = /^\s*[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?\s*$/;
  const parse = (text) => {
    const source = String(text);
    if (dateOnly.test(source) || /(?:Z|GMT|UTC?|[PMCE][SD]T)(?:[+-]\d+)?\s*(?:\([^)]*\))?\s*$/i.test(source)) {
      return Native.parse(source);
    }
    if (/T[\d:.,]+\s*[+-]\d{2}:?\d{2}\s*$|[\d:]+\s*[+-]\d{4}\s*(?:\([^)]*\))?\s*$/.test(source)) return Native.parse(source);
    const asUtc = /^\s*[+-]?\d{4,6}-\d{2}-\d{2}T/.test(source) ? source + 'Z' : source + ' UTC';
    return toInstant(Native.parse(asUtc));
  };
  const fromArguments = (args) => {
    if (args.length === 0) return now();
    if (args.length === 1) {
      const only = args[0];
      const value = typeof only === 'object' && only !== null
        ? (only instanceof Native ? call(getTime, only, []) : primitive(only))
        : only;
      return typeof value === 'string' ? parse(value) : Number(value);
    }
    return toInstant(Native.UTC(...args));
  };
  const primitive = (value) => {
    const custom = value[Symbol.toPrimitive];
    if (typeof custom === 'function') return custom.call(value, 'default');
    const plain = value.valueOf();
    return typeof plain === 'object' ? value.toString() : plain;
  };
  function Replacement(year, monthIndex, date, hours, minutes, seconds, ms) {
    if (new.target === undefined) return new Replacement().toString();
    const args = arguments.length > 7 ? Array.prototype.slice.call(arguments, 0, 7) : arguments;
    return construct(Native, [fromArguments(args)], new.target);
  }
  Object.defineProperty(Replacement, 'name', { value: 'Date', configurable: true });
  Object.defineProperty(Replacement, 'prototype', { value: proto, writable: false });
  const define = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  define(Replacement, 'now', function () { return now(); });
  define(Replacement, 'parse', function (text) { return parse(text); });
  define(Replacement, 'UTC', Native.UTC);
  define(proto, 'constructor', Replacement);
  for (const field of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
    const get = utc['get' + field];
    define(proto, 'get' + field, function () { return call(get, localOf(this), []); });
    const set = utc['set' + field];
    if (set !== undefined) {
      define(proto, 'set' + field, function (...values) {
        let local = localOf(this);
        if (field === 'FullYear' && local.getTime() !== local.getTime()) local = new Native(0);
        call(set, local, values);
        return call(setTime, this, [toInstant(call(getTime, local, []))]);
      });
    }
  }
  define(proto, 'getYear', function () { return this.getFullYear() - 1900; });
  define(proto, 'setYear', function (year) {
    const value = Number(year);
    return this.setFullYear(value >= 0 && value <= 99 ? 1900 + Math.trunc(value) : value);
  });
  define(proto, 'getTimezoneOffset', function () {
    const ms = call(getTime, this, []);
    return ms !== ms ? NaN : -Math.trunc(offsetAt(ms) / 60000);
  });
  const pad = (value, width) => String(Math.abs(value)).padStart(width, '0');
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const nativeLocale = {};
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) nativeLocale[name] = proto[name];
  const datePart = (date) => {
    const year = date.getFullYear();
    return days[date.getDay()] + ' ' + months[date.getMonth()] + ' ' + pad(date.getDate(), 2) + ' ' +
      (year < 0 ? '-' + pad(year, 6) : pad(year, 4));
  };
  const timePart = (date) => {
    const offset = -date.getTimezoneOffset();
    const name = new NativeFormat('en-US', { timeZone: zone, timeZoneName: 'long' })
      .formatToParts(call(getTime, date, [])).find((part) => part.type === 'timeZoneName');
    return pad(date.getHours(), 2) + ':' + pad(date.getMinutes(), 2) + ':' + pad(date.getSeconds(), 2) + ' GMT' +
      (offset < 0 ? '-' : '+') + pad(Math.trunc(offset / 60), 2) + pad(offset % 60, 2) +
      (name === undefined ? '' : ' (' + name.value + ')');
  };
  const isInvalid = (date) => call(getTime, date, []) !== call(getTime, date, []);
  define(proto, 'toDateString', function () { return isInvalid(this) ? 'Invalid Date' : datePart(this); });
  define(proto, 'toTimeString', function () { return isInvalid(this) ? 'Invalid Date' : timePart(this); });
  define(proto, 'toString', function () {
    return isInvalid(this) ? 'Invalid Date' : datePart(this) + ' ' + timePart(this);
  });
  for (const name of Object.keys(nativeLocale)) {
    define(proto, name, function (locales, options) {
      return call(nativeLocale[name], this, [locales, Object.assign({ timeZone: zone }, options)]);
    });
  }
  const NativeFormat = Intl.DateTimeFormat;
  const ZonedFormat = function DateTimeFormat(locales, options) {
    return construct(NativeFormat, [locales, Object.assign({ timeZone: zone }, options)], new.target || ZonedFormat);
  };
  Object.defineProperty(ZonedFormat, 'prototype', { value: NativeFormat.prototype, writable: false });
  define(NativeFormat.prototype, 'constructor', ZonedFormat);
  define(ZonedFormat, 'supportedLocalesOf', NativeFormat.supportedLocalesOf);
  define(Intl, 'DateTimeFormat', ZonedFormat);
  define(globalThis, 'Date', Replacement);
})`;
