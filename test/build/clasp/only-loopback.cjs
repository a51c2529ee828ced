// Loaded before clasp: sends its calls to the fake of Google's API, and refuses every other connection.
// clasp has no setting for the address of the API, and googleapis takes it only where a client is made.
const { env, argv } = require('node:process');
const { Socket } = require('node:net');

if (argv[1].includes('clasp')) {
  const { google } = require('googleapis');
  for (const api of ['script', 'drive']) {
    const make = google[api].bind(google);
    google[api] = (options) => make({ ...options, rootUrl: env.FAKE_GOOGLE });
  }
  const { port } = new URL(env.FAKE_GOOGLE);
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function connectToFake(...args) {
    const [options] = Array.isArray(args[0]) ? args[0] : args;
    if (String(options.port) !== port) throw new Error(`Not the fake: ${options.host}:${options.port}`);
    return connect.apply(this, args);
  };
}
