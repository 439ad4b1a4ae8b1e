/**
 * What a page may load and run: files of its own host, and nothing written into the page itself. The search needs its
 * WebAssembly; forms lead to the archive's own search. `public/_headers` says the same to hosts that read it, with
 * `frame-ancestors` added, which browsers do not take from a page.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
