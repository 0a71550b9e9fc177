/** The built-ins of ECMAScript 2016, https://262.ecma-international.org/7.0/: whatever is younger is not named here. */

const errors = "Error EvalError RangeError ReferenceError SyntaxError TypeError URIError";
const buffers =
  "ArrayBuffer DataView Float32Array Float64Array Int8Array Int16Array Int32Array Uint8Array Uint8ClampedArray Uint16Array Uint32Array";

/** Each holder's own names; a path from the global object. */
export const es2016: Readonly<Record<string, string>> = {
  "":
    "Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape " +
    `Array Boolean Date Function Map Number Object Promise Proxy RegExp Set String Symbol WeakMap WeakSet JSON Math Reflect ${errors} ${buffers}`,
  Array: "length name prototype from isArray of",
  "Array.prototype":
    "constructor length concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values",
  Object:
    "length name prototype assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf",
  "Object.prototype":
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__",
  String: "length name prototype fromCharCode fromCodePoint raw",
  "String.prototype":
    "constructor length charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf " +
    "anchor big blink bold fixed fontcolor fontsize italics link small strike sub sup",
  Number:
    "length name prototype EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY isFinite isInteger isNaN isSafeInteger parseFloat parseInt",
  "Number.prototype": "constructor toExponential toFixed toLocaleString toPrecision toString valueOf",
  RegExp: "length name prototype",
  "RegExp.prototype":
    "constructor exec compile test toString flags global ignoreCase multiline source sticky unicode",
  Symbol:
    "length name prototype for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables",
  "Symbol.prototype": "constructor toString valueOf",
  Promise: "length name prototype all race reject resolve",
  "Promise.prototype": "constructor catch then",
  Map: "length name prototype",
  "Map.prototype": "constructor clear delete entries forEach get has keys set size values",
  Set: "length name prototype",
  "Set.prototype": "constructor add clear delete entries forEach has keys size values",
  Math: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc",
  JSON: "parse stringify",
  Reflect:
    "apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys preventExtensions set setPrototypeOf",
};

/** A script that takes away everything younger, in the context that it runs in; what `kept` names stays. */
export function onlyEs2016(kept: readonly string[]): string {
  return `(${takeAway.toString()})(${JSON.stringify(es2016)}, ${JSON.stringify(kept)})`;
}

function takeAway(names: Readonly<Record<string, string>>, kept: readonly string[]): void {
  const holderAt = (path: string) =>
    path
      .split(".")
      .filter((name) => name !== "")
      .reduce<object>((holder, name) => Reflect.get(holder, name) as object, globalThis);
  const holders = Object.keys(names).map((path) => [holderAt(path), path] as const);
  holders.forEach(([holder, path]) => {
    const allowed = [...(names[path] ?? "").split(" "), ...(path === "" ? kept : [])];
    Object.getOwnPropertyNames(holder)
      .filter((name) => !allowed.includes(name))
      .forEach((name) => Reflect.deleteProperty(holder, name));
  });
}
